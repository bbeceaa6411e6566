import CLibCMark
import Foundation

/// One walk over the tree in reading order that applies the annotations, and the link allow-list to every link and image.
struct AnnotationPass {
  private let annotations: Annotations
  private var headings = 0
  private var quotes = 0
  private var lists = 0
  private var links = 0
  private var strongs = 0
  private var breaks = 0

  init(_ annotations: Annotations) {
    self.annotations = annotations
  }

  /// - Parameter tables: nodes in whose places tables will stand, in reading order: they are passed over.
  mutating func apply(to tree: borrowing CMarkTree, tables: [CMarkNode]) {
    var rest = tables.enumerated().makeIterator()
    var table = rest.next()
    var node: CMarkNode? = tree.root
    while let present = node {
      if let (number, place) = table, place == present {
        leave(table: number)
        table = rest.next()
        node = present.following(descending: false)
      } else {
        node = visit(present).following(descending: true)
      }
    }
  }

  /// What follows stands in a cell of a table.
  mutating func enter(_ marks: PipeTable.Marks) {
    links = marks.link
    strongs = marks.strong
  }

  /// What follows stands behind a table.
  private mutating func leave(table number: Int) {
    guard number < annotations.tables.count else { return }
    links = annotations.tables[number].links.upperBound
    strongs = annotations.tables[number].strongs.upperBound
  }

  /// Applies what belongs inside a node.
  mutating func applyInside(_ root: CMarkNode) {
    var node = root.firstChild
    while let present = node {
      node = visit(present).following(descending: true, inside: root)
    }
  }

  /// Returns the node that now stands in the place of `node`.
  private mutating func visit(_ node: CMarkNode) -> CMarkNode {
    switch node.type {
    case CMARK_NODE_HEADING: heading(node)
    case CMARK_NODE_BLOCK_QUOTE: quote(node)
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_THEMATIC_BREAK: thematicBreak(node)
    case CMARK_NODE_STRONG: strong(node)
    case CMARK_NODE_LINK: link(node)
    case CMARK_NODE_IMAGE: image(node)
    case CMARK_NODE_CODE: code(node)
    default: node
    }
  }

  private mutating func heading(_ node: CMarkNode) -> CMarkNode {
    guard let id = Self.next(annotations.headings, &headings) ?? nil else { return node }
    let level = node.headingLevel
    return node.replaced(by: .block("<h\(level) id=\"\(id)\">", "</h\(level)>"))
  }

  private mutating func quote(_ node: CMarkNode) -> CMarkNode {
    switch Self.next(annotations.quotes, &quotes) {
    case .callout(let kind):
      return node.replaced(by: .block("<aside class=\"callout \(kind.rawValue)\">", "</aside>"))
    case .figure(let svg, let alternative, let hasCaption, let isWide):
      let label = HTMLEscaping.escaped(SafeText.shown(alternative))
      node.firstChild.flatMap { hasCaption ? $0.next : $0 }?.remove()
      // What scrolls can be reached by keyboard.
      let role = isWide ? "class=\"wide\" role=\"group\" tabindex=\"0\"" : "role=\"img\""
      let drawing = "<figure>\n<div \(role) aria-label=\"\(label)\">\(svg)</div>"
      let figure = node.replaced(by: .block(drawing, "</figure>"))
      _ = figure.firstChild?.replaced(by: .block("<figcaption>", "</figcaption>"))
      return figure
    case nil:
      return node
    }
  }

  private mutating func list(_ node: CMarkNode) -> CMarkNode {
    guard Self.next(annotations.lists, &lists) == .definitions, let facts = CMarkNode.block("<dl>", "</dl>") else {
      return node
    }
    while let item = node.firstChild {
      addDefinition(item, to: facts)
      item.remove()
    }
    return node.replaced(by: facts)
  }

  /// An item's paragraph is the term as a strong run, then a text that begins with a colon and a blank, then the rest.
  private func addDefinition(_ item: CMarkNode, to facts: CMarkNode) {
    guard let paragraph = item.firstChild, let term = paragraph.firstChild, let group = CMarkNode.block("<div>", "</div>"),
      let name = CMarkNode.inline("<dt>", "</dt>\n"), let value = CMarkNode.inline("<dd>", "</dd>\n")
    else { return }
    name.adoptChildren(of: term)
    term.remove()
    if let separator = paragraph.firstChild, separator.type == CMARK_NODE_TEXT {
      separator.removePrefix(": ")
    }
    value.adoptChildren(of: paragraph)
    group.append(name)
    group.append(value)
    facts.append(group)
  }

  private mutating func thematicBreak(_ node: CMarkNode) -> CMarkNode {
    guard Self.next(annotations.breaks, &breaks) == true else { return node }
    return node.replaced(by: .block("<hr class=\"page-break\">", ""))
  }

  private mutating func strong(_ node: CMarkNode) -> CMarkNode {
    guard let badge = Self.next(annotations.strongs, &strongs) ?? nil else { return node }
    if let text = node.firstChild, text.type == CMARK_NODE_TEXT { text.removePrefix(badge.mark) }
    return node.replaced(by: .inline(badge.opening, "</span>"))
  }

  private mutating func link(_ node: CMarkNode) -> CMarkNode {
    if let address = Self.next(annotations.links, &links) { node.url = address }
    return LinkPolicy.allowsLink(to: node.url) ? node : node.replaced(by: .inline("<span class=\"no-link\">", "</span>"))
  }

  private func image(_ node: CMarkNode) -> CMarkNode {
    LinkPolicy.allowsImage(from: node.url) ? node : node.replaced(by: .inline("<span class=\"no-image\">", "</span>"))
  }

  /// Short codes stay on one line in a table; long ones, such as a whole row of a file, may break anywhere.
  private func code(_ node: CMarkNode) -> CMarkNode {
    let text = node.literal
    guard text.utf8.count > AnnotationPass.longestCode else { return node }
    return node.replaced(by: .inline("<code class=\"long\">\(HTMLEscaping.escaped(text))", "</code>"))
  }

  /// Bytes of code that stay on one line.
  static let longestCode = 48

  private static func next<Entry>(_ entries: [Entry], _ position: inout Int) -> Entry? {
    guard position < entries.count else { return nil }
    defer { position += 1 }
    return entries[position]
  }
}

extension CMarkNode {
  /// Puts `other`, if there is one, in this node's place, with this node's children. Returns what stands there now.
  fileprivate func replaced(by other: CMarkNode?) -> CMarkNode {
    guard let other else { return self }
    replace(with: other)
    return other
  }

  /// Takes a prefix off a text node, compared byte by byte.
  fileprivate func removePrefix(_ prefix: String) {
    guard let text = cmark_node_get_literal(pointer) else { return }
    let count = prefix.utf8.count
    if prefix.withCString({ strncmp(text, $0, count) }) == 0 { cmark_node_set_literal(pointer, text + count) }
  }
}

extension Badge {
  private static let openings = Dictionary(
    uniqueKeysWithValues: Badge.allCases.map { badge in
      (badge, "<span class=\"badge \(badge.rawValue)\"><span aria-hidden=\"true\">\(badge.mark)</span>")
    })

  /// What stands before the word of a badge.
  var opening: String { Badge.openings[self] ?? "" }
}
