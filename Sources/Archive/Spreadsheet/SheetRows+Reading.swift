import Fundamentals

extension SheetRows {
  /// The rows of a sheet: the first one with a cell is the header; the others are as wide as it at least.
  ///
  /// Rows that the sheet leaves out between others are blank. A sheet without any cell has an empty header.
  convenience init(_ workbook: Workbook, _ sheet: Workbook.Sheet) throws(SpreadsheetError) {
    self.init()
    var width = 0
    var next = 0
    try workbook.forEachRow(in: sheet) { row in
      guard row.columnCount > 0 else { return }
      if next == 0 {
        width = row.columnCount
      } else {
        while next < row.number {
          self.pad(to: width)
          self.endRow(number: next)
          next += 1
        }
      }
      next = row.number + 1
      var column = 0
      for cell in row.cells {
        while column < cell.column {
          self.append([], kind: .text)
          column += 1
        }
        var bytes = Array(cell.bytes)
        // Its beginning alone would pass for the whole cell; made longer than any cell may be, it sends the row to quarantine.
        if cell.kind == .tooLong { bytes += [UInt8](repeating: 0x20, count: 1 << 20) }
        self.append(bytes, kind: cell.kind == .number ? .number : .text)
        column += 1
      }
      self.pad(to: width, from: column)
      self.endRow(number: row.number)
    }
    takeHeader()
  }

  private func pad(to width: Int, from start: Int = 0) {
    for _ in start..<max(start, width) { append([], kind: .text) }
  }
}
