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

  func document() -> Document {
    let waivers = context.result.waivers
    let asOf = context.result.asOf
    var blocks = [context.formHead(words("as-of-day", ["date": context.language.date(asOf)]))]
    if waivers.isEmpty { blocks.append(.paragraph(words("no-waivers"))) }
    for isValid in [true, false] {
      let indices = waivers.indices.filter { waivers[$0].isValid == isValid }.sorted { a, b in
        waivers[a].expires != waivers[b].expires ? waivers[a].expires < waivers[b].expires : a < b
      }
      guard !indices.isEmpty else { continue }
      let title = words(isValid ? "waivers-valid" : "waivers-expired")
      blocks += [
        .heading(2, title), .paragraph(words(isValid ? "waivers-valid-note" : "waivers-expired-note")),
        .table(context.waiverTable(indices, caption: title)),
      ]
    }
    return Document(
      path: context.paths.form(.waivers, context, index), title: words("waivers"), language: context.language,
      blocks: blocks + context.officeSignatures("form-maker"), layout: .landscape)
  }
}

extension ReportContext {
  /// Waivers by their positions; scopes may name a student by NIK, which is masked.
  func waiverTable(_ indices: [Int], caption: String) -> ReportTable {
    var used: [Int32: Int] = [:]
    for finding in result.findings where finding.isWaived { used[finding.waiver, default: 0] += 1 }
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
          [.code(masking(nikIn: waiver.ruleText))], [.text(masking(nikIn: waiver.scope))], [.text(masking(nikIn: waiver.reason))],
          [.text(masking(nikIn: waiver.approver))], [.text(language.date(waiver.expires))], [state],
          number(used[Int32(index)] ?? 0), [.code(place(waiver.position))],
        ])
    }
    return ReportTable(
      caption: [.text(caption)],
      columns: [
        .init(words("rule")), .init(words("scope")), .init(words("reason")), .init(words("approver")), .init(words("expires")),
        .init(words("state")), .init(words("findings"), .end), .init(words("evidence")),
      ], rows: rows, style: .form)
  }
}
