extension MarkdownWriter {
  mutating func write(_ table: ReportTable) {
    let caption = table.caption ?? []
    if !caption.isBlank {
      writeParagraph(caption)
      blankLine()
    }
    annotations.tables.append(
      Annotations.Table(
        hasCaption: !caption.isBlank,
        hasRowHeaders: table.hasRowHeaders,
        rows: table.rows.map { Annotations.Row(id: $0.id.map { anchors.unique($0) }, kind: $0.kind) },
        style: table.style))
    writeRow(table.columns.map(\.header), count: table.columns.count)
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
    for row in table.rows { writeRow(row.cells, count: table.columns.count) }
  }

  private mutating func writeRow(_ cells: [[Inline]], count: Int) {
    beginLine()
    append("|")
    for position in 0..<count {
      append(" ")
      if position < cells.count, !cells[position].isBlank { writeLine(cells[position], .cell) }
      append(" |")
    }
    endLine()
  }
}
