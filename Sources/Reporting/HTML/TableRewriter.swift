import CLibCMark

/// Turns paragraphs that hold GFM tables into table nodes.
///
/// Cells are read by libcmark itself: all cells of all tables go into one auxiliary document, each as a heading, whose
/// content is inline only. One document for all keeps the work linear.
struct TableRewriter {
  private struct Found {
    var paragraph: CMarkNode
    var table: PipeTable
  }

  let source: [UInt8]
  let options: HTMLOptions
  let annotations: [Annotations.Table]

  func rewrite(_ tree: borrowing CMarkTree) {
    let found = tables(in: tree.root)
    guard !found.isEmpty, let cells = CMarkTree(auxiliarySource(found)) else { return }
    var cell = cells.root.firstChild
    for (number, entry) in found.enumerated() {
      let annotation = number < annotations.count ? annotations[number] : nil
      replace(entry, annotation: annotation) {
        defer { cell = cell?.next }
        return cell
      }
    }
  }

  /// Paragraphs of at least two lines in which a table stands, in reading order.
  private func tables(in root: CMarkNode) -> [Found] {
    var found: [Found] = []
    var lines: SourceLines?
    var node: CMarkNode? = root
    while let present = node {
      let isParagraph = present.type == CMARK_NODE_PARAGRAPH
      if isParagraph, present.lines.count > 1 {
        let sourceLines = lines ?? SourceLines(source)
        lines = sourceLines
        if let table = PipeTable(sourceLines.paragraph(present, quoteDepth: present.quoteDepth)) {
          found.append(Found(paragraph: present, table: table))
        }
      }
      node = present.following(descending: !isParagraph)
    }
    return found
  }

  /// Each cell as `# cell #`; behind them the source itself where it may define link references.
  private func auxiliarySource(_ found: [Found]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    func append(_ content: some Collection<UInt8>) {
      bytes += "# ".utf8
      bytes += content
      bytes += " #\n".utf8
    }
    for entry in found {
      entry.table.preceding.forEach(append)
      entry.table.header.forEach(append)
      for row in entry.table.rows { row.forEach(append) }
    }
    if options.mayDefineReferences {
      bytes += "\n".utf8
      bytes += source
    }
    return bytes
  }

  private func replace(_ entry: Found, annotation: Annotations.Table?, nextCell: () -> CMarkNode?) {
    let writer = TableWriter(options: options, alignments: entry.table.alignments, annotation: annotation)
    let preceding = writer.paragraph(lines: entry.table.preceding.count, nextCell)
    guard let table = writer.table(rows: entry.table.rows.count, nextCell) else { return }
    preceding?.insertBefore(entry.paragraph)
    if annotation?.hasCaption == true, let caption = entry.paragraph.previous { writer.addCaption(caption, to: table) }
    table.node.insertBefore(entry.paragraph)
    entry.paragraph.remove()
  }
}

extension CMarkNode {
  fileprivate var quoteDepth: Int {
    var depth = 0
    var node = parent
    while let present = node {
      if present.type == CMARK_NODE_BLOCK_QUOTE { depth += 1 }
      node = present.parent
    }
    return depth
  }
}
