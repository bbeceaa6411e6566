import Fundamentals

/// Takes out of a page what its reader may not see: names in any text, tables and columns about them, and links to pages
/// and files that the edition does not have.
struct Redaction: Sendable {
  /// What never appears.
  var names: HiddenNames
  /// Headers of columns, and terms of key facts, that go.
  var subjects: Set<String>
  /// Headings whose whole section goes.
  var sections: Set<String>
  /// Paths of the pages that the edition has.
  let pages: Set<String>

  func document(_ document: Document) -> Document {
    var copy = document
    copy.title = names.hidden(in: document.title)
    copy.blocks = blocks(document.blocks)
    return copy
  }

  /// Blocks that go take along a heading below which nothing is left.
  private func blocks(_ blocks: [Block]) -> [Block] {
    var kept: [Block] = []
    var hidden: Int?
    var hasLost = false
    func dropEmptyHeading(before level: Int) {
      while hasLost, case .heading(let last, _, _)? = kept.last, last >= level { kept.removeLast() }
    }
    for block in blocks {
      if case .heading(let level, _, let text) = block {
        if let outer = hidden, level > outer { continue }
        hidden = sections.contains(text.plainText) ? level : nil
        dropEmptyHeading(before: level)
        hasLost = false
      }
      guard hidden == nil else { continue }
      if let block = self.block(block) { kept.append(block) } else { hasLost = true }
    }
    dropEmptyHeading(before: 1)
    return kept
  }

  private func block(_ block: Block) -> Block? {
    switch block {
    case .heading(let level, let id, let text):
      return .heading(level: level, id: id.map(names.hidden), inlines(text))
    case .paragraph(let text): return .paragraph(inlines(text))
    case .list(var list):
      list.items = list.items.map(blocks)
      return .list(list)
    case .table(let table): return self.table(table).map { .table($0) }
    case .definitions(let facts):
      return .definitions(
        facts.filter { !subjects.contains($0.term) }.map { Definition(names.hidden(in: $0.term), inlines($0.value)) })
    case .callout(var callout):
      callout.title = names.hidden(in: callout.title)
      callout.blocks = blocks(callout.blocks)
      return .callout(callout)
    case .figure(var figure):
      // A drawing is not made anew: one that shows a name goes whole.
      guard !names.occur(inDrawing: figure.svg), names.hidden(in: figure.alternative) == figure.alternative else { return nil }
      figure.caption = inlines(figure.caption)
      return .figure(figure)
    case .rule, .pageBreak: return block
    }
  }

  private func table(_ table: ReportTable) -> ReportTable? {
    let kept = table.columns.indices.filter { !subjects.contains(table.columns[$0].header.plainText) }
    guard kept.first == 0 || table.columns.isEmpty else { return nil }
    var copy = table
    copy.caption = table.caption.map(inlines)
    copy.columns = kept.map { ReportTable.Column(inlines(table.columns[$0].header), table.columns[$0].alignment) }
    copy.rows = table.rows.filter { !isAboutHidden($0) }.map { row in
      var copy = row
      copy.id = row.id.map(names.hidden)
      copy.cells = kept.filter { $0 < row.cells.count }.map { inlines(row.cells[$0]) }
      return copy
    }
    return copy
  }

  /// A row of nothing but a hidden name's figures would tell them of a nameless officer.
  private func isAboutHidden(_ row: ReportTable.Row) -> Bool {
    guard let name = row.cells.first?.plainText, !name.isEmpty else { return false }
    let parts = names.hidden(in: name).split(separator: ", ").map(String.init)
    return parts.allSatisfy { names.substitutes.contains($0) } && !names.substitutes.contains(name)
  }

  private func inlines(_ inlines: [Inline]) -> [Inline] { inlines.flatMap(inline) }

  private func inline(_ inline: Inline) -> [Inline] {
    switch inline {
    case .text(let text): return [.text(names.hidden(in: text))]
    case .code(let text): return [.code(names.hidden(in: text))]
    case .strong(let inner): return [.strong(inlines(inner))]
    case .emphasis(let inner): return [.emphasis(inlines(inner))]
    case .badge(let badge, let text): return [.badge(badge, names.hidden(in: text))]
    case .lineBreak: return [inline]
    case .link(let target, let inner): return leads(target) ? [.link(target, inlines(inner))] : inlines(inner)
    }
  }

  private func leads(_ target: LinkTarget) -> Bool {
    switch target {
    case .page(let path, _): pages.contains(path)
    case .anchor, .external: true
    case .file: false
    }
  }
}
