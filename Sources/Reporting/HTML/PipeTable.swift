/// A GFM table in a source (GitHub Flavored Markdown 0.29, section 4.10). All places count bytes of the source.
struct PipeTable: Sendable, Equatable {
  /// From the first byte of the header row up to the end of the last row, without its line end.
  var start = 0
  var end = 0
  /// Lines of the paragraph that come before the table.
  var preceding: [Range<Int>] = []
  /// Nil where the delimiter row gives no colon.
  var alignments: [ReportTable.Alignment?]
  /// Cell after cell, those of the header first, as many in every row: each without the blanks around it.
  var cells: [Range<Int>] = []

  /// How many links and strong runs stand before a cell.
  struct Marks: Sendable, Equatable {
    var link = 0
    var strong = 0
  }

  /// By cell, when the writer told: its marks, and where its HTML stands in `html`; nil for a cell that libcmark has to read.
  var marks: [Marks] = []
  var known: [Range<Int>?] = []
  var html: [UInt8] = []

  init(start: Int, alignments: [ReportTable.Alignment?]) {
    self.start = start
    self.alignments = alignments
  }

  /// Looks for the first line that is a delimiter row under a header row of as many cells.
  /// - Parameter lines: slices of the source.
  init?(_ lines: [ArraySlice<UInt8>]) {
    let pipe = UInt8(ascii: "|")
    for position in lines.indices.dropFirst() {
      let above = lines[position - 1]
      guard let alignments = Self.alignments(lines[position]) else { continue }
      guard lines[position].contains(pipe) || above.contains(pipe) else { continue }
      let header = Self.cells(above)
      guard header.count == alignments.count else { continue }
      self.alignments = alignments
      preceding = lines[..<(position - 1)].map(\.indices)
      cells = header
      for line in lines[(position + 1)...] {
        let row = Self.cells(line).prefix(alignments.count)
        cells += row
        cells += repeatElement(line.endIndex..<line.endIndex, count: alignments.count - row.count)
      }
      return
    }
    return nil
  }

  /// Rows without the header.
  var rowCount: Int { cells.count / alignments.count - 1 }

  /// A delimiter row's alignments: cells of hyphens, each perhaps with a colon at its ends.
  private static func alignments(_ line: ArraySlice<UInt8>) -> [ReportTable.Alignment?]? {
    guard line.allSatisfy({ "|:- \t".utf8.contains($0) }) else { return nil }
    var alignments: [ReportTable.Alignment?] = []
    for cell in cells(line) {
      let colon = UInt8(ascii: ":")
      var marks = line[cell]
      let isLeft = marks.first == colon
      if isLeft { marks.removeFirst() }
      let isRight = marks.last == colon
      if isRight { marks.removeLast() }
      guard !marks.isEmpty, marks.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft && isRight ? .center : isRight ? .end : isLeft ? .start : nil)
    }
    return alignments
  }

  /// Splits a row at its pipes, but for those behind a backslash.
  private static func cells(_ line: ArraySlice<UInt8>) -> [Range<Int>] {
    let pipe = UInt8(ascii: "|")
    var cells: [Range<Int>] = []
    var position = line.startIndex + (line.first == pipe ? 1 : 0)
    var start = position
    while position < line.endIndex {
      let byte = line[position]
      position += 1
      if byte == UInt8(ascii: "\\"), position < line.endIndex, line[position] == pipe {
        position += 1
      } else if byte == pipe {
        cells.append(line[start..<(position - 1)].trimmed.indices)
        if position == line.endIndex { return cells }
        start = position
      }
    }
    cells.append(line[start...].trimmed.indices)
    return cells
  }
}
