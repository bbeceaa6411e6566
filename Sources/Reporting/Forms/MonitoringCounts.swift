import Audit
import Fundamentals
import Procedure
import Records

/// What the monitoring form says of each half-year: figures of its months, and which rules were broken at which step.
struct MonitoringCounts: Sendable {
  /// Plain sums of `StepFigures`.
  struct Sums: Sendable, Hashable {
    var executions = 0
    var assessed = 0
    var compliant = 0
    /// Broken executions by position of `Dimension.allCases`.
    var broken = [Int](repeating: 0, count: Dimension.allCases.count)

    /// The dimension broken most often, ties in order of dimensions; nil when none is.
    var worst: Dimension? {
      guard let most = broken.max(), most > 0 else { return nil }
      return broken.firstIndex(of: most).map { Dimension.allCases[$0] }
    }

    mutating func add(_ figures: StepFigures) {
      executions += figures.executions
      assessed += figures.assessed
      compliant += figures.compliant
      for (index, dimension) in figures.dimensions.enumerated() { broken[index] += dimension.assessed - dimension.compliant }
    }
  }

  private struct Key: Hashable, Sendable {
    var half: HalfYear
    var step: Int
  }

  /// In order of time; those with executions.
  let halfYears: [HalfYear]
  private var sums: [HalfYear: [Sums]] = [:]
  private var rules: [Key: [RuleID: Int]] = [:]

  init(_ result: AuditResult) {
    let steps = result.procedure.steps.count
    for group in result.figures.months where group.id > 0 {
      let half = HalfYear(month: group.id)
      for step in 0..<steps { sums[half, default: Array(repeating: Sums(), count: steps)][step].add(group.steps[step]) }
    }
    halfYears = sums.keys.sorted()
    let zone = result.records.zone
    for finding in result.findings where finding.execution >= 0 && !finding.isWaived && finding.rule.dimension != nil {
      let time = result.records.executions[Int(finding.execution)].time
      guard let step = finding.stepIndex, time.isPresent else { continue }
      let half = HalfYear(month: DailyCounts.month(time.date(in: zone)))
      rules[Key(half: half, step: step), default: [:]][finding.rule, default: 0] += 1
    }
  }

  /// By position of the step.
  func sums(_ half: HalfYear) -> [Sums] { sums[half] ?? [] }

  /// The rule that broke a dimension of a step most often, ties in order of ids.
  func worstRule(_ half: HalfYear, step: Int, in dimension: Dimension) -> RuleID? {
    rules[Key(half: half, step: step)]?.filter { $0.key.dimension == dimension }.max {
      $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key
    }?.key
  }
}
