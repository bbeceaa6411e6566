import CLibCMark

/// Puts tables in the places of GFM tables.
struct TableRewriter {
  /// A table and the node whose place it takes.
  struct Found {
    /// The paragraph, or the stand-in, that the table takes the place of.
    var place: CMarkNode
    var table: PipeTable
  }

  let source: [UInt8]
  let options: HTMLOptions
  let annotations: Annotations

  /// Whether the writer told where the tables stand.
  private var arePlacesKnown: Bool { annotations.tables.first?.source != nil }

  /// What is parsed in place of the source: known tables would be read in vain, cells and all, so a line that only this
  /// writes stands for each. It is raw HTML, which the writer of a page never lets through.
  var outline: [UInt8] {
    guard arePlacesKnown else { return source }
    var bytes: [UInt8] = []
    var position = 0
    for table in annotations.tables.lazy.compactMap(\.source) {
      bytes += source[position..<table.start]
      bytes += "<table>".utf8
      position = table.end
    }
    return bytes + source[position...]
  }

  /// The tables in reading order.
  /// - Parameter tree: of the ``outline``.
  func find(in tree: borrowing CMarkTree) -> [Found] {
    arePlacesKnown ? knownTables(in: tree.root) : tables(in: tree.root)
  }

  /// Puts the tables in their places.
  func rewrite(_ found: [Found]) {
    guard !found.isEmpty else { return }
    let cells = CellTexts(found.map(\.table), source: source, options: options, annotations: annotations)
    for (number, entry) in found.enumerated() {
      let annotation = number < annotations.tables.count ? annotations.tables[number] : nil
      let writer = TableWriter(options: options, table: entry.table, number: number, cells: cells, annotation: annotation)
      writer.paragraph()?.insertBefore(entry.place)
      guard let table = writer.node() else { continue }
      if annotation?.hasCaption == true, let paragraph = entry.place.previous,
        let caption = CMarkNode.inline("<caption>", "</caption>\n")
      {
        caption.adoptChildren(of: paragraph)
        table.append(caption)
        paragraph.remove()
      }
      table.insertBefore(entry.place)
      entry.place.remove()
    }
  }

  private func knownTables(in root: CMarkNode) -> [Found] {
    var found: [Found] = []
    var node: CMarkNode? = root
    while let present = node, found.count < annotations.tables.count {
      let type = present.type
      if type == CMARK_NODE_HTML_BLOCK, let table = annotations.tables[found.count].source {
        found.append(Found(place: present, table: table))
      }
      node = present.following(descending: type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING)
    }
    return found
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
          found.append(Found(place: present, table: table))
        }
      }
      node = present.following(descending: !isParagraph)
    }
    return found
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
