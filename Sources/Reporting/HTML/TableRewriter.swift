import CLibCMark

/// Puts table nodes in the places of GFM tables.
///
/// Cells are read by libcmark itself: all cells of all tables go into one auxiliary document, each as a heading, whose
/// content is inline only. One document for all keeps the work linear.
struct TableRewriter {
  private struct Found {
    /// The paragraph, or the stand-in, that the table takes the place of.
    var place: CMarkNode
    var table: PipeTable
  }

  let source: [UInt8]
  let options: HTMLOptions
  let annotations: [Annotations.Table]

  /// Whether the writer told where the tables stand.
  private var arePlacesKnown: Bool { annotations.first?.source != nil }

  /// What is parsed in place of the source: known tables would be read in vain, cells and all, so a line that only this
  /// writes stands for each. It is raw HTML, which the writer of a page never lets through.
  var outline: [UInt8] {
    guard arePlacesKnown else { return source }
    var bytes: [UInt8] = []
    var position = 0
    for table in annotations.lazy.compactMap(\.source) {
      bytes += source[position..<table.start]
      bytes += "<table>".utf8
      position = table.end
    }
    return bytes + source[position...]
  }

  /// - Parameter tree: of the ``outline``.
  func rewrite(_ tree: borrowing CMarkTree) {
    let found = arePlacesKnown ? knownTables(in: tree.root) : tables(in: tree.root)
    guard !found.isEmpty, let cells = CMarkTree(auxiliarySource(found.map(\.table))) else { return }
    var cell = cells.root.firstChild
    for (number, entry) in found.enumerated() {
      let annotation = number < annotations.count ? annotations[number] : nil
      replace(entry, annotation: annotation) {
        defer { cell = cell?.next }
        return cell
      }
    }
  }

  private func knownTables(in root: CMarkNode) -> [Found] {
    var found: [Found] = []
    var node: CMarkNode? = root
    while let present = node, found.count < annotations.count {
      let type = present.type
      if type == CMARK_NODE_HTML_BLOCK, let table = annotations[found.count].source {
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

  /// Each cell as `# cell #`; behind them the source itself where it may define link references.
  private func auxiliarySource(_ tables: [PipeTable]) -> [UInt8] {
    let pieces = tables.flatMap { $0.preceding + $0.cells }
    var bytes = source.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: pieces.reduce(0) { $0 + $1.count + 5 }) { bytes, count in
        func append(_ byte: UInt8) {
          bytes[count] = byte
          count += 1
        }
        for piece in pieces {
          append(UInt8(ascii: "#"))
          append(UInt8(ascii: " "))
          for byte in source[piece] {
            // A backslash before a pipe has done its work when the row is cut, even in a code span.
            if byte == UInt8(ascii: "|"), bytes[count - 1] == UInt8(ascii: "\\") { count -= 1 }
            append(byte)
          }
          append(UInt8(ascii: " "))
          append(UInt8(ascii: "#"))
          append(UInt8(ascii: "\n"))
        }
      }
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
    guard let table = writer.table(rows: entry.table.rowCount, nextCell) else { return }
    preceding?.insertBefore(entry.place)
    if annotation?.hasCaption == true, let caption = entry.place.previous { writer.addCaption(caption, to: table) }
    table.node.insertBefore(entry.place)
    entry.place.remove()
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
