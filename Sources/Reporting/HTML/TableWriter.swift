/// Builds the nodes of one table.
struct TableWriter {
  /// The outermost node, and the `table` element in it.
  struct Table {
    var node: CMarkNode
    var element: CMarkNode
  }

  let options: HTMLOptions
  let alignments: [ReportTable.Alignment?]
  let annotation: Annotations.Table?

  /// Takes the header's cells and then the rows' from `nextCell`, whose nodes give up their children.
  func table(rows: Int, _ nextCell: () -> CMarkNode?) -> Table? {
    let style = annotation?.style ?? .data
    let tag = style == .data ? "<table>" : "<table class=\"\(style.rawValue)\">"
    guard let element = CMarkNode.block(tag, "</table>"), let head = CMarkNode.block("<thead>", "</thead>") else {
      return nil
    }
    element.append(head)
    addRow("<tr>", to: head, cells: headerTags, nextCell)
    if rows > 0, let body = CMarkNode.block("<tbody>", "</tbody>") {
      element.append(body)
      let cells = bodyTags
      for row in 0..<rows { addRow(rowTag(row), to: body, cells: cells, nextCell) }
    }
    guard options.isPage, let box = CMarkNode.block("<div class=\"scroll\" tabindex=\"0\">", "</div>") else {
      return Table(node: element, element: element)
    }
    box.append(element)
    return Table(node: box, element: element)
  }

  /// Makes a paragraph of its lines, or nil when there are none.
  func paragraph(lines: Int, _ nextCell: () -> CMarkNode?) -> CMarkNode? {
    guard lines > 0, let paragraph = CMarkNode.block("<p>", "</p>") else { return nil }
    for line in 0..<lines {
      if line > 0, let lineBreak = CMarkNode.softBreak() { paragraph.append(lineBreak) }
      if let content = nextCell() { paragraph.adoptChildren(of: content) }
    }
    return paragraph
  }

  /// Makes the paragraph before the table its caption.
  func addCaption(_ paragraph: CMarkNode, to table: Table) {
    guard let caption = CMarkNode.inline("<caption>", "</caption>\n"), let head = table.element.firstChild else { return }
    caption.adoptChildren(of: paragraph)
    caption.insertBefore(head)
    paragraph.remove()
  }

  private func addRow(_ tag: String, to parent: CMarkNode, cells: [Tag], _ nextCell: () -> CMarkNode?) {
    guard let row = CMarkNode.block(tag, "</tr>") else { return }
    parent.append(row)
    for tag in cells {
      guard let content = nextCell(), let cell = CMarkNode.inline(tag.open, tag.close) else { continue }
      cell.adoptChildren(of: content)
      row.append(cell)
    }
  }

  // MARK: Tags

  private struct Tag {
    var open: String
    var close: String
  }

  private var headerTags: [Tag] {
    alignments.map { tag("th", scope: options.isPage ? "col" : nil, $0) }
  }

  private var bodyTags: [Tag] {
    alignments.enumerated().map { column, alignment in
      column == 0 && annotation?.hasRowHeaders == true ? tag("th", scope: "row", alignment) : tag("td", scope: nil, alignment)
    }
  }

  private func tag(_ name: String, scope: String?, _ alignment: ReportTable.Alignment?) -> Tag {
    var open = "<" + name
    if let scope { open += " scope=\"\(scope)\"" }
    switch alignment {
    case .start where !options.isPage: open += " align=\"left\""
    case .center: open += options.isPage ? " class=\"center\"" : " align=\"center\""
    case .end: open += options.isPage ? " class=\"end\"" : " align=\"right\""
    case .start, nil: break
    }
    return Tag(open: open + ">", close: "</\(name)>\n")
  }

  private func rowTag(_ row: Int) -> String {
    guard let annotation, row < annotation.rows.count else { return "<tr>" }
    let entry = annotation.rows[row]
    let id = entry.id.map { " id=\"\($0)\"" } ?? ""
    let kind = entry.kind.map { " class=\"\($0.rawValue)\"" } ?? ""
    return "<tr\(id)\(kind)>"
  }
}
