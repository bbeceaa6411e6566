import Fundamentals

/// The HTML of table cells whose inlines leave no room for doubt, so that they need no parser; the others are left to libcmark. What
/// this writes is what libcmark makes of the Markdown, byte for byte, which tests hold it to.
struct CellHTML {
  /// The page that the cells stand on.
  let path: String
  let language: Language
  private(set) var bytes: [UInt8] = []
  /// The address of the last link, which the writer of the Markdown needs next.
  private(set) var lastLink: (target: LinkTarget, address: LinkTarget.Address)?

  init(path: String, language: Language) {
    self.path = path
    self.language = language
  }

  /// Appends a cell; nil when libcmark has to read it.
  mutating func append(_ cell: [Inline]) -> Range<Int>? {
    let start = bytes.count
    guard !cell.isBlank else { return start..<start }
    var wasText = true
    for inline in cell {
      if inline.isBlank, inline != .lineBreak { continue }
      let isText = inline.isText
      // The writer parts marks that would touch.
      guard isText || wasText, append(inline) else {
        bytes.removeLast(bytes.count - start)
        return nil
      }
      wasText = isText
    }
    guard bytes[start] != UInt8(ascii: " "), bytes.last != UInt8(ascii: " ") else {
      bytes.removeLast(bytes.count - start)
      return nil
    }
    return start..<bytes.count
  }

  private mutating func append(_ inline: Inline) -> Bool {
    switch inline {
    case .text(let text):
      append(escaped: SafeText.shown(text, language: language))
      return true
    case .code(let text):
      return append(code: SafeText.shown(text, language: language))
    case .badge(let badge, let word):
      append(badge.opening)
      if !word.isEmpty { append(escaped: SafeText.shown(" " + word, language: language)) }
      append("</span>")
      return !(word.utf8.last == UInt8(ascii: " "))
    case .link(let target, let inlines):
      let found = target.address(on: path)
      lastLink = (target, found)
      let address = found.html
      guard inlines.count == 1, let inner = inlines.first, inner.isText || inner.isBadge,
        address.utf8.allSatisfy({ $0.isASCIIAlphanumeric || CellHTML.isSafe($0) }), LinkPolicy.allowsLink(to: address)
      else { return false }
      append("<a href=\"")
      append(address)
      append("\">")
      guard append(inner) else { return false }
      append("</a>")
      return true
    case .strong, .emphasis, .lineBreak:
      return false
    }
  }

  /// A code span; none with signs that Markdown would have to part or to double.
  private mutating func append(code text: String) -> Bool {
    guard text.utf8.count <= AnnotationPass.longestCode, let first = text.utf8.first, let last = text.utf8.last,
      first != UInt8(ascii: " "), last != UInt8(ascii: " "),
      !text.utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") })
    else { return false }
    append("<code>")
    append(escaped: text)
    append("</code>")
    return true
  }

  /// Signs that an address may hold without being encoded once more.
  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "%"): true
    default: false
    }
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }

  /// Text as libcmark escapes it.
  private mutating func append(escaped text: String) {
    var text = text
    text.withUTF8 { HTMLEscaping.append($0, to: &bytes, HTMLEscaping.referenceInText) }
  }
}

extension Inline {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }

  fileprivate var isBadge: Bool { if case .badge = self { true } else { false } }
}
