import Audit
import CivilRegistry
import Fundamentals
import Records

/// Every waiver with reason, approver and expiry: those that hold, and the expired ones apart.
struct WaiverForm {
  /// A waiver that expires within so many days is marked.
  static let soon: Int32 = 30

  let context: ReportContext
  let index: FormIndex

  private var words: Words { context.words }

  /// The valid ones first, in each part the next to expire first.
  private var ordered: [Int] {
    let waivers = context.result.waivers
    return waivers.indices.sorted { a, b in
      if waivers[a].isValid != waivers[b].isValid { return waivers[a].isValid }
      return waivers[a].expires != waivers[b].expires ? waivers[a].expires < waivers[b].expires : a < b
    }
  }

  /// How many pages the waivers take.
  var pageCount: Int { PageSplit.count(context.result.waivers.count, size: PageSplit.wide) }

  /// The n-th page, from 1.
  func page(_ number: Int) -> Document {
    let waivers = context.result.waivers
    let range = PageSplit.range(number, of: waivers.count, size: PageSplit.wide)
    let shown = ordered[range]
    var blocks = [context.formHead(words("as-of-day", ["date": context.language.date(context.result.asOf)]))]
    if waivers.isEmpty { blocks.append(.paragraph(words("no-waivers"))) }
    for isValid in [true, false] {
      let indices = shown.filter { waivers[$0].isValid == isValid }
      guard !indices.isEmpty else { continue }
      let title = words(isValid ? "waivers-valid" : "waivers-expired")
      blocks += [
        .heading(2, title), .paragraph(words(isValid ? "waivers-valid-note" : "waivers-expired-note")),
        .table(context.waiverTable(indices, caption: title)),
      ]
    }
    blocks += context.pager(number, of: pageCount) { context.paths.waivers($0) }
    return Document(
      path: context.paths.waivers(number), title: words("waivers"), language: context.language,
      blocks: blocks + context.officeSignatures("form-maker"), layout: .landscape)
  }
}

extension ReportContext {
  /// Waivers by their positions; scopes may name a student by NIK, which is masked.
  func waiverTable(_ indices: [Int], caption: String) -> ReportTable {
    let used = result.findingsByWaiver()
    let rows = indices.map { index -> ReportTable.Row in
      let waiver = result.waivers[index]
      let isSoon = waiver.isValid && waiver.expires.days - result.asOf.days <= WaiverForm.soon
      let state: Inline =
        isSoon
        ? .badge(.warning, words("waiver-soon"))
        : waiver.isValid ? .badge(.ok, words("waiver-valid")) : .badge(.muted, words("waiver-expired"))
      return ReportTable.Row(
        kind: waiver.isValid ? nil : .muted,
        [
          waiver.rule.map { [ruleLink($0)] } ?? [.code(masking(nikIn: waiver.ruleText))], [.text(waiverScope(waiver))],
          [.text(masking(nikIn: waiver.reason))],
          [.text(masking(nikIn: waiver.approver))], [.text(language.date(waiver.expires))], [state],
          number(used[index]), [.code(place(waiver.position))],
        ])
    }
    let count = indices.allSatisfy { !result.waivers[$0].isValid } ? "findings-returned" : "findings"
    return ReportTable(
      caption: [.text(caption)],
      columns: [
        .init(words("rule")), .init(words("scope")), .init(words("reason")), .init(words("approver")), .init(words("expires")),
        .init(words("state")), .init(words(count), .end), .init(words("evidence")),
      ], rows: rows, style: .form)
  }

  /// `Sesi SES-00031, ************0301, langkah 4`: the parts of a scope in the reader's words.
  private func waiverScope(_ waiver: Waiver) -> String {
    let parts = waiver.scope.split(separator: "|").map { $0.trimmingPrefix(while: \.isWhitespace) }
    return parts.map { part -> String in
      let text = masking(nikIn: String(part))
      if text == "*" { return words("everywhere") }
      let number = text.lowercased().split(separator: " ")
      if number.count == 2, number[0] == "langkah", let step = Int(number[1]) { return words("to-step", ["n": String(step)]) }
      return text
    }.joined(separator: ", ")
  }
}
