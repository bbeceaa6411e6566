extension MarkdownWriter {
  mutating func write(_ table: ReportTable) {
    let caption = table.caption ?? []
    if !caption.isBlank {
      writeParagraph(caption)
      blankLine()
    }
    let rows = table.rows.map { Annotations.Row(id: $0.id.map { anchors.unique($0) }, kind: $0.kind) }
    let (firstLink, firstStrong) = (annotations.links.count, annotations.strongs.count)
    beginLine()
    isLineOpen = true
    var source = PipeTable(start: bytes.count, alignments: table.columns.map { $0.alignment == .start ? nil : $0.alignment })
    source.cells.reserveCapacity(table.columns.count * (table.rows.count + 1))
    var html = CellHTML(path: path, language: language)
    for column in table.columns { writeCell(column.header, of: &source, &html) }
    endRow()
    beginLine()
    append("|")
    for column in table.columns {
      switch column.alignment {
      case .start: append(" --- |")
      case .center: append(" :-: |")
      case .end: append(" --: |")
      }
    }
    endLine()
    for row in table.rows {
      for position in table.columns.indices {
        writeCell(position < row.cells.count ? row.cells[position] : [], of: &source, &html)
      }
      endRow()
    }
    source.end = bytes.count - 1
    source.html = html.bytes
    annotations.tables.append(
      Annotations.Table(
        hasCaption: !caption.isBlank, hasRowHeaders: table.hasRowHeaders, rows: rows, style: table.style,
        links: firstLink..<annotations.links.count, strongs: firstStrong..<annotations.strongs.count, source: source))
  }

  private mutating func writeCell(_ cell: [Inline], of table: inout PipeTable, _ html: inout CellHTML) {
    table.marks.append(PipeTable.Marks(link: annotations.links.count, strong: annotations.strongs.count))
    table.known.append(html.append(cell))
    lastLink = html.lastLink
    if table.cells.count.isMultiple(of: table.alignments.count) { beginLine() }
    append("| ")
    let start = bytes.count
    if !cell.isBlank { writeLine(cell, .cell) }
    table.cells.append(start..<bytes.count)
    append(" ")
  }

  private mutating func endRow() {
    append("|")
    endLine()
  }
}
