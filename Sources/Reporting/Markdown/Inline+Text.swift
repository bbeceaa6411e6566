extension Inline {
  /// Nothing to show.
  var isBlank: Bool {
    switch self {
    case .text(let text), .code(let text): text.isEmpty
    case .strong(let inlines), .emphasis(let inlines), .link(_, let inlines): inlines.isBlank
    case .lineBreak: true
    case .badge: false
    }
  }

  /// The words alone.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let inlines), .emphasis(let inlines), .link(_, let inlines): inlines.plainText
    case .lineBreak: " "
    case .badge(let badge, let word): badge.mark + " " + word
    }
  }
}

extension [Inline] {
  var isBlank: Bool { allSatisfy(\.isBlank) }

  /// The words alone.
  package var plainText: String { map(\.plainText).joined() }
}
