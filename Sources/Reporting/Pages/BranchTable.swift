import Audit
import Fundamentals
import Procedure
import Records

/// How many executions took each branch of the flow, and how often each step was skipped, unexpected or out of order.
struct BranchTable {
  let context: ReportContext

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  func blocks() -> [Block] {
    let counts = context.tally.outcomes
    let steps = result.procedure.steps
    let rows = steps.indices.flatMap { index -> [ReportTable.Row] in
      let deviations = deviations(index)
      return steps[index].branches.enumerated().map { number, branch in
        let taken =
          branch.outcomes.isEmpty
          ? counts[index].values.reduce(0, +) : branch.outcomes.reduce(0) { $0 + (counts[index][$1] ?? 0) }
        let target = branch.target.map { words("to-step", ["n": String($0)]) } ?? words("ends")
        return ReportTable.Row(
          [
            [context.stepLink(index)],
            branch.outcomes.isEmpty ? [.text(words("branch-any"))] : [.code(branch.outcomes.joined(separator: ", "))],
            [.text(target)], context.number(taken),
          ] + deviations.map { number == 0 ? context.number($0) : [] })
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(2, words("branches")),
      .table(
        ReportTable(
          caption: [.text(words("branches-caption"))],
          columns: [
            .init(words("step")), .init(words("branch-outcome")), .init(words("branch-next")), .init(words("executions"), .end),
          ] + BranchTable.rules.map { .init([.code($0.rawValue)], .end) }, rows: rows, hasRowHeaders: true)),
    ]
  }

  private static let rules: [RuleID] = [.flowSkipped, .flowUnexpected, .flowPrecedence]

  private func deviations(_ index: Int) -> [Int] {
    let findings = context.findings.byStep[index] ?? []
    return BranchTable.rules.map { rule in findings.count { result.findings[$0].rule == rule } }
  }
}
