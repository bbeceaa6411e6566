import Audit
import Fundamentals
import Handover
import Records

/// What a list of receipts says of their seals: state, check code, when and by which key, the other side's mark, findings.
struct ReceiptSealCells {
  let context: ReportContext
  let entries: ReceiptEntries

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  /// None for an archive without sealed receipts.
  var columns: [ReportTable.Column] {
    entries.hasSeals ? [.init(words("sealed-state")), .init(words("sealed-by")), .init(words("sealed-mark"))] : []
  }

  var note: [Block] { entries.hasSeals ? [.paragraph(words("sealed-note"))] : [] }

  func kind(_ entry: ReceiptEntries.Entry) -> ReportTable.RowKind? {
    let states = entry.sealed.map { result.receipts[$0].check.state }
    if states.contains(where: { $0 == .broken || $0 == .lapsedKey }) { return .violation }
    return states.contains(.unknownKey) ? .warning : nil
  }

  func cells(_ entry: ReceiptEntries.Entry) -> [[Inline]] {
    guard entries.hasSeals else { return [] }
    guard !entry.sealed.isEmpty else { return [[.badge(.muted, words("sealed-none"))], ["–"], ["–"]] }
    return [lines(entry, state), lines(entry, seal), lines(entry, mark)]
  }

  private func lines(_ entry: ReceiptEntries.Entry, _ cell: (Int) -> [Inline]) -> [Inline] {
    entry.sealed.enumerated().flatMap { ($0 == 0 ? [] : [.lineBreak]) + cell($1) }
  }

  private func state(_ index: Int) -> [Inline] {
    let receipt = result.receipts[index]
    var parts: [Inline] = [context.badge(receipt.check.state), " ", .code(receipt.check.checkCode.text)]
    if receipt.check.batch.revision > 1 {
      parts.append(.text(" · " + words("sealed-revision", ["n": context.language.number(receipt.check.batch.revision)])))
    }
    if receipt.original != nil { parts += [" · ", .badge(.muted, words("sealed-copy"))] }
    if receipt.successor != nil { parts += [" · ", .badge(.muted, words("sealed-replaced"))] }
    return parts + findings(index)
  }

  /// Each finding of the receipt, to its row on the page of its rule.
  private func findings(_ index: Int) -> [Inline] {
    (entries.findings[index] ?? []).prefix(4).flatMap { position -> [Inline] in
      let rule = result.findings[position].rule
      let page = (context.findings.byRule[rule]?.firstIndex(of: position) ?? 0) / PageSplit.size + 1
      let target = LinkTarget.page(
        context.paths.findings(rule, page: page), fragment: context.findingAnchor(position))
      return [.lineBreak, .link(target, [.text(RuleCatalogue.description(of: rule).title(context.language))])]
    }
  }

  private func seal(_ index: Int) -> [Inline] {
    let check = result.receipts[index].check
    let name = check.signer.standing == .unknown || check.signer.name.isEmpty ? "" : shown(check.signer.name) + " · "
    return [.text(moment(check.batch.moment) + " · " + name), .code(check.signer.id.text)]
  }

  private func mark(_ index: Int) -> [Inline] {
    let marks = result.receipts[index].check.marks
    guard !marks.isEmpty else { return [.text(words("sealed-mark-none"))] }
    return marks.enumerated().flatMap { number, mark -> [Inline] in
      let content = mark.content
      let way = words("sealed-mark-\(content.way.rawValue)")
      return (number == 0 ? [] : [.lineBreak]) + [
        .text("\(way): \(shown(content.name)), \(shown(content.office)), \(moment(content.moment))")
      ]
    }
  }

  private func moment(_ seconds: Int) -> String { context.moment(Instant(microseconds: Int64(seconds) * 1_000_000)) }

  private func shown(_ text: String) -> String { ForeignText.shown(text, atMost: 60) }
}

extension ReportContext {
  /// The state of a seal, in a word and a sign.
  func badge(_ state: ReceiptCheck.State) -> Inline {
    switch state {
    case .genuine: .badge(.ok, words("sealed-genuine"))
    case .incomplete: .badge(.warning, words("sealed-incomplete"))
    case .unknownKey: .badge(.warning, words("sealed-unknown-key"))
    case .lapsedKey: .badge(.violation, words("sealed-lapsed-key"))
    case .broken: .badge(.violation, words("sealed-broken"))
    }
  }
}
