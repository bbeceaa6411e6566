/// Writes the HTML of one table.
struct TableWriter {
  let options: HTMLOptions
  let table: PipeTable
  /// Of the table among those of the ``cells``.
  let number: Int
  let cells: CellTexts
  let annotation: Annotations.Table?

  /// The table as one block that stands open behind `<table>`, for a caption.
  func node() -> CMarkNode? {
    let style = annotation?.style ?? .data
    let tag = style == .data ? "<table>" : "<table class=\"\(style.rawValue)\">"
    var bytes: [UInt8] = []
    bytes.reserveCapacity(table.cells.count * 48)
    bytes += "<thead>\n<tr>\n".utf8
    appendRow(0, headerTags, to: &bytes)
    bytes += "</thead>\n".utf8
    if table.rowCount > 0 {
      let tags = bodyTags
      bytes += "<tbody>\n".utf8
      for row in 0..<table.rowCount {
        appendRowTag(row, to: &bytes)
        appendRow(row + 1, tags, to: &bytes)
      }
      bytes += "</tbody>\n".utf8
    }
    bytes += "</table>".utf8
    guard options.isPage else { return .block(tag, bytes) }
    bytes += "\n</div>".utf8
    return .block("<div class=\"scroll\" tabindex=\"0\">\n" + tag, bytes)
  }

  /// The lines before the table as a paragraph, or nil when there are none.
  func paragraph() -> CMarkNode? {
    guard !table.preceding.isEmpty else { return nil }
    var bytes: [UInt8] = []
    for line in table.preceding.indices {
      if line > 0 { bytes.append(UInt8(ascii: "\n")) }
      cells.append(line, of: number, to: &bytes)
    }
    bytes += "</p>".utf8
    return .block("<p>" + String(decoding: bytes, as: UTF8.self), [])
  }

  private func appendRow(_ row: Int, _ tags: [Tag], to bytes: inout [UInt8]) {
    let first = table.preceding.count + row * tags.count
    for (column, tag) in tags.enumerated() {
      bytes += tag.open
      cells.append(first + column, of: number, to: &bytes)
      bytes += tag.close
    }
    bytes += "</tr>\n".utf8
  }

  private func appendRowTag(_ row: Int, to bytes: inout [UInt8]) {
    bytes += "<tr".utf8
    if let annotation, row < annotation.rows.count {
      if let id = annotation.rows[row].id { bytes += " id=\"\(id)\"".utf8 }
      if let kind = annotation.rows[row].kind { bytes += " class=\"\(kind.rawValue)\"".utf8 }
    }
    bytes += ">\n".utf8
  }

  // MARK: Tags

  private struct Tag {
    var open: [UInt8]
    var close: [UInt8]
  }

  private var headerTags: [Tag] {
    table.alignments.map { tag("th", scope: options.isPage ? "col" : nil, $0) }
  }

  private var bodyTags: [Tag] {
    table.alignments.enumerated().map { column, alignment in
      if column == 0, annotation?.hasRowHeaders == true { return tag("th", scope: "row", alignment) }
      let head = annotation?.style == .matrix && options.isPage ? head(column) : nil
      return tag("td", scope: nil, alignment, head: head)
    }
  }

  /// The head of a column for an attribute; nil when it is more than text.
  private func head(_ column: Int) -> String? {
    var bytes: [UInt8] = []
    cells.append(table.preceding.count + column, of: number, to: &bytes)
    return bytes.contains(UInt8(ascii: "<")) ? nil : String(decoding: bytes, as: UTF8.self).replacing("\"", with: "&quot;")
  }

  private func tag(_ name: String, scope: String?, _ alignment: ReportTable.Alignment?, head: String? = nil) -> Tag {
    var open = "<" + name
    if let head { open += " data-head=\"\(head)\"" }
    if let scope { open += " scope=\"\(scope)\"" }
    switch alignment {
    case .start where !options.isPage: open += " align=\"left\""
    case .center: open += options.isPage ? " class=\"center\"" : " align=\"center\""
    case .end: open += options.isPage ? " class=\"end\"" : " align=\"right\""
    case .start, nil: break
    }
    return Tag(open: Array((open + ">").utf8), close: Array("</\(name)>\n".utf8))
  }
}
