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
      let taken = steps[index].branches.enumerated().map { number, branch in
        let keys = branch.outcomes.map { cellKey($0.utf8) }
        let count = counts[index].reduce(0) { $0 + (keys.isEmpty || keys.contains(cellKey($1.key.utf8)) ? $1.value : 0) }
        let target = branch.target.map { words("to-step", ["n": String($0)]) } ?? words("ends")
        return ReportTable.Row(
          [
            [context.stepLink(index)],
            branch.outcomes.isEmpty ? [.text(words("branch-any"))] : [.code(branch.outcomes.joined(separator: ", "))],
            [.text(target)], context.number(count),
          ] + deviations.map { number == 0 ? context.number($0) : [] })
      }
      return taken + others(index)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(2, words("branches")),
      .table(
        ReportTable(
          caption: [.text(words("branches-caption"))],
          columns: [
            .init(words("step")), .init(words("branch-outcome")), .init(words("branch-next")), .init(words("executions"), .end),
          ] + BranchTable.rules.map { .init([context.ruleLink($0)], .end) }, rows: rows, hasRowHeaders: true)),
    ]
  }

  /// Executions whose outcome leads to no branch, such as a refusal, so that the counts of a step add up.
  private func others(_ index: Int) -> [ReportTable.Row] {
    let branches = result.procedure.steps[index].branches
    guard !branches.isEmpty, !branches.contains(where: \.outcomes.isEmpty) else { return [] }
    let known = branches.flatMap(\.outcomes).map { cellKey($0.utf8) }
    return context.tally.outcomes[index].filter { !known.contains(cellKey($0.key.utf8)) }.sorted { $0.key < $1.key }.map {
      outcome, count in
      ReportTable.Row(
        [
          [context.stepLink(index)], outcome.isEmpty ? [.text(words("no-outcome"))] : [.code(context.short(outcome, 40))],
          [.text(words("no-branch"))], context.number(count),
        ] + BranchTable.rules.map { _ in [] })
    }
  }

  private static let rules: [RuleID] = [.flowSkipped, .flowUnexpected, .flowPrecedence]

  private func deviations(_ index: Int) -> [Int] {
    let findings = context.findings.byStep[index] ?? []
    return BranchTable.rules.map { rule in findings.count { result.findings[$0].rule == rule } }
  }
}
