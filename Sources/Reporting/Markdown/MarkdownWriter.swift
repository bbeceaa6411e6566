import Fundamentals

/// Writes a document as CommonMark with GFM tables, and notes beside it what Markdown cannot say.
struct MarkdownWriter {
  let path: String
  let language: Language
  var bytes: [UInt8] = []
  var annotations = Annotations()
  var anchors = AnchorRegister()
  /// Quote marks and indentation that start every line inside the present containers.
  var prefix: [UInt8] = []
  /// A list marker already started the present line.
  var isLineOpen = false
  var line = LineState()
  /// The link whose address was last worked out for a cell.
  var lastLink: (target: LinkTarget, address: LinkTarget.Address)?

  init(_ document: Document) {
    path = document.path
    language = document.language
    bytes.reserveCapacity(4_096)
    write(document)
  }

  private mutating func write(_ document: Document) {
    annotations.headings.append(nil)
    writeHeading(level: 1, [.text(document.title)])
    writeSequence(document.blocks, follows: true, isTight: false)
  }

  // MARK: Lines

  mutating func beginLine() {
    if isLineOpen { isLineOpen = false } else { bytes += prefix }
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// An empty line inside the present containers, without blanks at its end.
  mutating func blankLine() {
    var mark = prefix[...]
    while mark.last == UInt8(ascii: " ") { mark.removeLast() }
    bytes += mark
    endLine()
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Runs `body` with more at the start of its lines.
  mutating func indented(by mark: StaticString, _ body: (inout MarkdownWriter) -> Void) {
    let outer = prefix
    mark.withUTF8Buffer { prefix.append(contentsOf: $0) }
    body(&self)
    prefix = outer
  }
}

extension Block {
  /// Nothing to show: the writer leaves it out.
  var isBlank: Bool {
    switch self {
    case .paragraph(let inlines): inlines.isBlank
    case .list(let list): list.items.isEmpty
    case .table(let table): table.columns.isEmpty
    case .definitions(let definitions): definitions.isEmpty
    case .heading, .callout, .rule, .pageBreak, .figure: false
    }
  }
}
