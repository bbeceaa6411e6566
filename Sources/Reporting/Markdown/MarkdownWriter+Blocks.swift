extension MarkdownWriter {
  mutating func write(_ block: Block, alternate: Bool = false) {
    switch block {
    case .heading(let level, let id, let inlines):
      annotations.headings.append(anchors.unique(id ?? inlines.plainText))
      writeHeading(level: max(2, min(6, level)), inlines)
    case .paragraph(let inlines): writeParagraph(inlines)
    case .list(let list): write(list, alternate: alternate)
    case .table(let table): write(table)
    case .definitions(let definitions): write(definitions, alternate: alternate)
    case .callout(let callout): write(callout)
    case .rule: writeBreak(isPageBreak: false)
    case .pageBreak: writeBreak(isPageBreak: true)
    case .figure(let figure): write(figure)
    }
  }

  mutating func writeHeading(level: Int, _ inlines: [Inline]) {
    beginLine()
    for _ in 0..<level { append("#") }
    append(" ")
    writeLine(inlines.isBlank ? [.text("–")] : inlines, .heading)
    endLine()
  }

  mutating func writeParagraph(_ inlines: [Inline]) {
    beginLine()
    writeLine(inlines, .paragraph)
    endLine()
  }

  /// Underscores, which no list marker can be confused with.
  private mutating func writeBreak(isPageBreak: Bool) {
    annotations.breaks.append(isPageBreak)
    beginLine()
    append("___")
    endLine()
  }

  private mutating func write(_ callout: Callout) {
    annotations.quotes.append(.callout(callout.kind))
    beginLine()
    append("> ")
    isLineOpen = true
    let badge: Badge = callout.kind == .warning ? .warning : .note
    indented(by: "> ") { writer in
      writer.writeParagraph([.badge(badge, callout.title)])
      writer.writeSequence(callout.blocks, follows: true, isTight: false)
    }
  }

  private mutating func write(_ figure: Figure) {
    let hasCaption = !figure.caption.isBlank
    annotations.quotes.append(
      .figure(svg: figure.svg, alternative: figure.alternative, hasCaption: hasCaption, isWide: figure.isWide))
    beginLine()
    append("> ")
    isLineOpen = true
    indented(by: "> ") { writer in
      let alternative = figure.alternative.isEmpty ? "–" : figure.alternative
      let parts = [figure.caption, [.text(alternative)]].filter { !$0.isBlank }
      writer.writeSequence(parts.map { .paragraph($0) }, follows: false, isTight: false)
    }
  }

  /// Blocks one after the other. Lists that touch get different markers, lest they become one list.
  mutating func writeSequence(_ blocks: [Block], follows: Bool, isTight: Bool) {
    var follows = follows
    var alternate = false
    for block in blocks where !block.isBlank {
      if follows, !isTight { blankLine() }
      write(block, alternate: alternate)
      follows = true
      alternate = block.isList ? !alternate : false
    }
  }
}

extension Block {
  var isList: Bool {
    switch self {
    case .list, .definitions: true
    default: false
    }
  }
}
