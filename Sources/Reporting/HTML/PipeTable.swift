/// A GFM table found in the lines of a paragraph (GitHub Flavored Markdown 0.29, section 4.10).
struct PipeTable {
  /// Lines of the paragraph that come before the table.
  var preceding: [ArraySlice<UInt8>]
  /// Nil where the delimiter row gives no colon.
  var alignments: [ReportTable.Alignment?]
  var header: [[UInt8]]
  /// Each as long as the header.
  var rows: [[[UInt8]]]

  /// Looks for the first line that is a delimiter row under a header row of as many cells.
  init?(_ lines: [ArraySlice<UInt8>]) {
    let pipe = UInt8(ascii: "|")
    for position in lines.indices.dropFirst() {
      let above = lines[position - 1]
      guard let alignments = Self.alignments(lines[position]) else { continue }
      guard lines[position].contains(pipe) || above.contains(pipe) else { continue }
      let header = Self.cells(above)
      guard header.count == alignments.count else { continue }
      self.header = header
      self.alignments = alignments
      preceding = Array(lines[..<(position - 1)])
      rows = lines[(position + 1)...].map { line in
        var cells = Self.cells(line)
        cells.removeLast(max(0, cells.count - alignments.count))
        return cells + repeatElement([], count: alignments.count - cells.count)
      }
      return
    }
    return nil
  }

  /// A delimiter row's alignments: cells of hyphens, each perhaps with a colon at its ends.
  private static func alignments(_ line: ArraySlice<UInt8>) -> [ReportTable.Alignment?]? {
    guard line.allSatisfy({ "|:- \t".utf8.contains($0) }) else { return nil }
    var alignments: [ReportTable.Alignment?] = []
    for cell in cells(line) {
      let colon = UInt8(ascii: ":")
      var marks = cell[...]
      let isLeft = marks.first == colon
      if isLeft { marks.removeFirst() }
      let isRight = marks.last == colon
      if isRight { marks.removeLast() }
      guard !marks.isEmpty, marks.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft && isRight ? .center : isRight ? .end : isLeft ? .start : nil)
    }
    return alignments
  }

  /// Splits a row at its pipes. A backslash before a pipe keeps it in the cell, and goes.
  private static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    let pipe = UInt8(ascii: "|")
    let backslash = UInt8(ascii: "\\")
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var position = line.startIndex
    if line.first == pipe { position += 1 }
    while position < line.endIndex {
      let byte = line[position]
      position += 1
      if byte == backslash, position < line.endIndex, line[position] == pipe {
        cell.append(pipe)
        position += 1
      } else if byte == pipe {
        cells.append(Array(cell[...].trimmed))
        cell.removeAll(keepingCapacity: true)
        if position == line.endIndex { return cells }
      } else {
        cell.append(byte)
      }
    }
    cells.append(Array(cell[...].trimmed))
    return cells
  }
}
