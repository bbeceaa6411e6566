import Audit
import Fundamentals

/// Order that no clock is sure enough to decide (decision 13): neither a finding nor compliant.
struct UndecidableTable {
  let context: ReportContext

  func table(_ range: Range<Int>) -> ReportTable {
    let words = context.words
    let rows = context.result.undecidable[range].map { finding in
      ReportTable.Row([
        [context.ruleLink(finding.rule)],
        [finding.session == 0 ? "–" : context.sessionLink(finding.session)],
        [finding.stepIndex.map { context.stepLink($0) } ?? "–"], [.text(context.person(finding.person))],
        [
          .text(
            words(
              "undecidable-why",
              [
                "gap": context.language.duration(Int(clamping: finding.measured)),
                "uncertainty": context.language.duration(Int(clamping: finding.limit)),
              ]))
        ],
        [.code(context.place(finding.position)), ", ", .code(context.place(finding.other))],
      ])
    }
    return ReportTable(
      columns: [
        .init(words("rule")), .init(words("session")), .init(words("step")), .init(words("student")),
        .init(words("why-undecided")),
        .init(words("evidence")),
      ], rows: rows)
  }
}
