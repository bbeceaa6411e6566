/// What the writer knows about the line it is on, so that no text can be read as markup.
struct LineState {
  /// Where the inlines stand; block marks matter only at the start of a paragraph's line.
  enum Place { case paragraph, heading, cell, term, value }
  /// What the line holds so far.
  enum Start { case empty, digits, other }
  /// What stands right before the next byte.
  enum Neighbour { case ordinary, opener, closer, code }

  var place = Place.paragraph
  var start = Start.empty
  var neighbour = Neighbour.ordinary
  var isBreakPending = false
  var isInStrong = false
  var isInEmphasis = false
  var isInLink = false
}

extension MarkdownWriter {
  /// All inlines of one paragraph, heading or cell, without the line's end.
  mutating func writeLine(_ inlines: [Inline], _ place: LineState.Place) {
    line = LineState()
    line.place = place
    for inline in inlines { write(inline) }
    if bytes.last == UInt8(ascii: " "), line.start != .empty { replaceLastScalarByReference() }
  }

  private mutating func write(_ inline: Inline) {
    guard !inline.isBlank else {
      if inline == .lineBreak { writeLineBreak() }
      return
    }
    switch inline {
    case .text(let text): writeText(SafeText.shown(text, language: language))
    case .code(let text): writeCode(SafeText.shown(text, language: language))
    case .strong(let inlines): writeStrong(inlines, badge: nil)
    case .badge(let badge, let word):
      let text = word.isEmpty ? badge.mark : badge.mark + " " + word
      writeStrong([.text(text)], badge: badge)
    case .emphasis(let inlines):
      guard !line.isInEmphasis else { return inlines.forEach { write($0) } }
      line.isInEmphasis = true
      writeDelimited("_", inlines)
      line.isInEmphasis = false
    case .link(let target, let inlines): writeLink(target, inlines)
    case .lineBreak: break
    }
  }

  private mutating func writeLineBreak() {
    guard line.start != .empty else { return }
    if line.place == .paragraph, !line.isInStrong, !line.isInEmphasis, !line.isInLink {
      line.isBreakPending = true
    } else {
      writeText(" ")
    }
  }

  /// A line break is written only when something follows it: at a paragraph's end it would be a backslash.
  mutating func beginInline() {
    guard line.isBreakPending else { return }
    line.isBreakPending = false
    append("\\\n")
    bytes += prefix
    line.start = .empty
    line.neighbour = .ordinary
  }

  private mutating func writeStrong(_ inlines: [Inline], badge: Badge?) {
    guard !line.isInStrong else { return inlines.forEach { write($0) } }
    if line.place != .term { annotations.strongs.append(badge) }
    line.isInStrong = true
    writeDelimited("**", inlines)
    line.isInStrong = false
  }

  /// A run between two marks. Beside a mark stand only blanks, punctuation and character references, and inside it no
  /// blanks; so CommonMark's flanking rules always read the first as the beginning and the second as the end.
  private mutating func writeDelimited(_ mark: StaticString, _ inlines: [Inline]) {
    beginInline()
    let first = mark.withUTF8Buffer { $0[0] }
    if line.neighbour == .closer, bytes.last == first { append(" ") }
    if line.start != .empty, let last = bytes.last, last.isASCIIAlphanumeric || last >= 0x80 {
      replaceLastScalarByReference()
    }
    append(mark)
    line.start = .other
    line.neighbour = .opener
    for inline in inlines { write(inline) }
    replaceLastBlankByReference()
    append(mark)
    line.neighbour = .closer
  }

  private mutating func writeLink(_ target: LinkTarget, _ inlines: [Inline]) {
    guard !line.isInLink else { return inlines.forEach { write($0) } }
    beginInline()
    let address = lastLink.flatMap { $0.target == target ? $0.address : nil } ?? target.address(on: path)
    annotations.links.append(address.html)
    append("[")
    line.start = .other
    line.neighbour = .ordinary
    line.isInLink = true
    for inline in inlines { write(inline) }
    line.isInLink = false
    append("](")
    if address.markdown.utf8.contains(UInt8(ascii: "&")) {
      bytes += address.markdown.replacing("&", with: "\\&").utf8
    } else {
      bytes += address.markdown.utf8
    }
    append(")")
    line.neighbour = .ordinary
  }
}
