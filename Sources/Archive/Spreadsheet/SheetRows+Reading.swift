import Fundamentals

extension SheetRows {
  /// The rows of a sheet: the first one with a cell is the header.
  ///
  /// Rows that the sheet leaves out between others are blank. A sheet without any cell has an empty header. A sheet that
  /// would fill the memory, since few bytes of a file may stand for very many cells, is refused as too large.
  convenience init(_ workbook: Workbook, _ sheet: Workbook.Sheet) throws(SpreadsheetError) {
    self.init()
    var next = 0
    var isTooLarge = false
    try workbook.forEachRow(in: sheet) { row in
      guard row.columnCount > 0, !isTooLarge else { return }
      while next > 0, next < row.number {
        self.endRow(number: next)
        next += 1
      }
      next = row.number + 1
      var column = 0
      for cell in row.cells {
        while column < cell.column {
          self.append([], kind: .text)
          column += 1
        }
        self.append(cell)
        column += 1
      }
      self.endRow(number: row.number)
      isTooLarge = self.fields.count > SpreadsheetLimits.keptCells || self.bytes.count > SpreadsheetLimits.keptBytes
    }
    if isTooLarge { throw SpreadsheetError(.tooLarge, part: sheet.name) }
    takeHeader()
  }

  private func append(_ cell: SpreadsheetCell) {
    switch cell.kind {
    // Enough to show what the row was.
    case .tooLong: append(cell.bytes.prefix(400), kind: .tooLong)
    case .number: append(cell.bytes, kind: .number)
    case .empty, .text, .date, .boolean, .error: append(cell.bytes, kind: .text)
    }
  }
}
