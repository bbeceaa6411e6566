/// A part of a page that stands on its own lines.
package enum Block: Sendable, Equatable {
  /// Level 2 to 6 (others are clamped). Without an id, one is made from the text; either way it is unique in the page.
  case heading(level: Int, id: String?, [Inline])
  case paragraph([Inline])
  case list(ItemList)
  case table(ReportTable)
  /// Key facts: terms and their values.
  case definitions([Definition])
  case callout(Callout)
  /// A thematic break.
  case rule
  /// What follows starts on a new sheet in print; a thematic break in Markdown, nothing on screen.
  case pageBreak
  case figure(Figure)

  /// A heading of plain text.
  package static func heading(_ level: Int, _ text: String, id: String? = nil) -> Block {
    .heading(level: level, id: id, [.text(text)])
  }

  /// A paragraph of plain text.
  package static func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

  /// A bullet list of one paragraph an item.
  package static func bullets(_ items: [[Inline]]) -> Block {
    .list(ItemList(items: items.map { [.paragraph($0)] }))
  }

  /// A numbered list of one paragraph an item.
  package static func numbered(_ items: [[Inline]]) -> Block {
    .list(ItemList(isOrdered: true, items: items.map { [.paragraph($0)] }))
  }

  /// A callout of one paragraph.
  package static func callout(_ kind: Callout.Kind, title: String, _ text: [Inline]) -> Block {
    .callout(Callout(kind: kind, title: title, blocks: [.paragraph(text)]))
  }
}

/// A bullet or numbered list (numbers start at 1). An item holds paragraphs and further lists; an empty one shows a dash.
package struct ItemList: Sendable, Equatable {
  package var isOrdered: Bool
  package var items: [[Block]]

  package init(isOrdered: Bool = false, items: [[Block]]) {
    self.isOrdered = isOrdered
    self.items = items
  }
}

/// One key fact: a term and its value.
package struct Definition: Sendable, Equatable {
  package var term: String
  package var value: [Inline]

  package init(_ term: String, _ value: [Inline]) {
    self.term = term
    self.value = value
  }

  package init(_ term: String, _ value: String) {
    self.init(term, [.text(value)])
  }
}

/// A passage set apart from the text.
package struct Callout: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case note
    case warning
  }

  package var kind: Kind
  package var title: String
  package var blocks: [Block]

  package init(kind: Kind, title: String, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}

/// A drawing made by this program's own code.
///
/// The SVG goes into the page verbatim: whoever draws it escapes every text in it. Nothing read from an archive, a
/// template or a user may be passed here as it is.
package struct Figure: Sendable, Equatable {
  package var svg: String
  /// Stands under the drawing.
  package var caption: [Inline]
  /// What the drawing says, in words: the whole figure for a reader of the Markdown.
  package var alternative: String
  /// Whether it takes the width of the page; on a narrower screen it scrolls sideways in its own box.
  package var isWide: Bool

  package init(svg: String, caption: [Inline], alternative: String, isWide: Bool = false) {
    self.svg = svg
    self.caption = caption
    self.alternative = alternative
    self.isWide = isWide
  }
}
