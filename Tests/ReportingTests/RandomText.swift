@testable import Reporting

/// Text made of the signs that break writers of Markdown, the same for the same seed.
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  static let pieces: [String] = [
    "a", "Z", "7", "12", " ", "  ", "    ", "\t", "\n", "\r\n", "\n\n", "*", "**", "***", "_", "__", "`", "``", "[", "]", "(",
    ")", "](x)",
    "![", "!", "<", ">", "<b>", "</script>", "<!--", "-->", "<?x", "&", "&amp;", "&#60;", ";", "|", "\\", "\\\\", "\\|", "#",
    "##", " #",
    "+", "-", "- ", "---", "===", "=", "1.", "1)", "2. ", ".", "~", "~~", ":", "|---|", ":-:", "https://x.id", "www.x.id",
    "a@b.id", "\"",
    "'", "é", "e\u{301}", "\u{301}", "\u{A0}", "\u{2003}", "\u{3000}", "–", "▲", "語", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{0}",
    "\u{1B}",
    "\u{7F}", "\u{85}", "\u{2028}", "🙂", "[^1]", "[x]: /u", "$", "{", "}", "%", "@", "/", ",", "?",
  ]

  mutating func text(upTo count: Int = 8) -> String {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }

  mutating func inlines(depth: Int = 0) -> [Inline] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in inline(depth: depth) }
  }

  private mutating func inline(depth: Int) -> Inline {
    switch Int.random(in: 0..<(depth < 3 ? 9 : 5), using: &self) {
    case 0, 1, 2: .text(text())
    case 3: .code(text())
    case 4: .lineBreak
    case 5: .badge(Badge.allCases.randomElement(using: &self) ?? .note, text(upTo: 3))
    case 6: .strong(inlines(depth: depth + 1))
    case 7: .emphasis(inlines(depth: depth + 1))
    default: .link(.external("https://x.id/" + text(upTo: 3)), inlines(depth: depth + 1))
    }
  }

  mutating func blocks(depth: Int = 0) -> [Block] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch Int.random(in: 0..<(depth < 3 ? 10 : 6), using: &self) {
    case 0, 1: .paragraph(inlines())
    case 2: .heading(level: 2 + Int.random(in: 0..<5, using: &self), id: Bool.random(using: &self) ? text() : nil, inlines())
    case 3: .table(table())
    case 4: .definitions((0..<Int.random(in: 0...3, using: &self)).map { _ in Definition(text(), inlines()) })
    case 5: Bool.random(using: &self) ? .rule : .pageBreak
    case 6: .callout(Callout(kind: .warning, title: text(), blocks: blocks(depth: depth + 1)))
    case 7: .figure(Figure(svg: "<svg></svg>", caption: inlines(), alternative: text()))
    default:
      .list(
        ItemList(
          isOrdered: Bool.random(using: &self),
          items: (0..<Int.random(in: 0...12, using: &self) / 3).map { _ in blocks(depth: depth + 1) }))
    }
  }

  private mutating func table() -> ReportTable {
    let alignments: [ReportTable.Alignment] = [.start, .center, .end]
    let columns = (0..<Int.random(in: 0...3, using: &self)).map { ReportTable.Column(inlines(), alignments[$0]) }
    let rows = (0..<Int.random(in: 0...3, using: &self)).map { _ in
      ReportTable.Row(id: Bool.random(using: &self) ? text() : nil, (0..<3).map { _ in inlines() })
    }
    return ReportTable(caption: Bool.random(using: &self) ? inlines() : nil, columns: columns, rows: rows)
  }
}
