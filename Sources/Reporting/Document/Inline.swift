/// A part of a line. Text is data: whatever it holds, it is shown and never read as markup.
package enum Inline: Sendable, Equatable, ExpressibleByStringLiteral {
  /// Line breaks and tabs inside become blanks; see ``SafeText``.
  case text(String)
  /// Strong importance. Strong inside strong is just strong; so for emphasis.
  case strong([Inline])
  case emphasis([Inline])
  /// Codes, file names and other text shown letter by letter.
  case code(String)
  /// A link inside a link is just its text.
  case link(LinkTarget, [Inline])
  /// A forced line break; a blank in headings and table cells.
  case lineBreak
  /// A mark with its word, legible without colour.
  case badge(Badge, String)

  package init(stringLiteral value: String) {
    self = .text(value)
  }

  /// A link to a page of the site, with plain text.
  package static func link(_ text: String, page: String, fragment: String? = nil) -> Inline {
    .link(.page(page, fragment: fragment), [.text(text)])
  }
}

/// What a badge stands for.
package enum Badge: String, Sendable, CaseIterable {
  case violation
  case warning
  case note
  case ok
  case muted

  /// A sign whose form alone tells the kinds apart, in print and without colour vision.
  package var mark: String {
    switch self {
    case .violation: "▲"
    case .warning: "◆"
    case .note: "●"
    case .ok: "✓"
    case .muted: "○"
    }
  }
}
