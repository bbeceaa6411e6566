import Audit
import Procedure

/// The findings of one rule by step: how many executions they spoil, and how many findings count or are waived. Every count of
/// the overview is one of these numbers or a sum of them.
struct FindingCounts {
  /// Where the table stands on the first page of a rule.
  static let anchor = "menurut-langkah"

  let context: ReportContext
  /// Positions in `AuditResult.findings`.
  let findings: [Int]

  private struct Counts {
    var executions: Set<Int32> = []
    var open = 0
    var waived = 0
  }

  /// Nothing for a rule whose findings name no step.
  func blocks() -> [Block] {
    let words = context.words
    var byStep: [Int: Counts] = [:]
    for index in findings {
      let finding = context.result.findings[index]
      let step = finding.stepIndex ?? -1
      if finding.isWaived {
        byStep[step, default: Counts()].waived += 1
      } else {
        byStep[step, default: Counts()].open += 1
        if finding.execution >= 0 { byStep[step, default: Counts()].executions.insert(finding.execution) }
      }
    }
    guard byStep.keys.contains(where: { $0 >= 0 }) else { return [] }
    func row(_ name: [Inline], _ executions: Int, _ open: Int, _ waived: Int, _ kind: ReportTable.RowKind?) -> ReportTable.Row {
      ReportTable.Row(
        kind: kind,
        [name, context.number(executions), context.number(open), context.number(waived), context.number(open + waived)])
    }
    var rows = byStep.sorted { $0.key < $1.key }.map { step, counts in
      row(
        step < 0 ? [.text(words("no-step"))] : [context.stepLink(step)], counts.executions.count, counts.open, counts.waived, nil)
    }
    let executions = byStep.values.reduce(into: Set<Int32>()) { $0.formUnion($1.executions) }
    rows.append(
      row(
        [.text(words("total"))], executions.count, byStep.values.reduce(0) { $0 + $1.open },
        byStep.values.reduce(0) { $0 + $1.waived }, .total))
    return [
      .heading(2, words("by-step"), id: FindingCounts.anchor),
      .table(
        ReportTable(
          caption: [.text(words("by-step-caption"))],
          columns: [
            .init(words("step")), .init(words("spoiled-executions"), .end), .init(words("findings-counted"), .end),
            .init(words("of-which-waived"), .end), .init(words("total"), .end),
          ], rows: rows, hasRowHeaders: true)),
    ]
  }
}
