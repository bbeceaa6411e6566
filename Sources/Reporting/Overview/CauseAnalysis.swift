import Audit
import Fundamentals
import Procedure
import Records

/// Where a deviation is more frequent than elsewhere: by school, officer, device and weekday.
///
/// Each group is compared with all others. A group that does more of a difficult step would look bad for it, so exposures are weighed: an
/// execution of a step counts as much as the share of all executions of that step that deviate (indirect standardisation). All comparisons
/// of one rule are corrected together. Reads the figures that the audit made anyway, and no execution twice.
struct CauseAnalysis: Sendable {
  enum Kind: Sendable, CaseIterable { case school, officer, device, weekday }

  struct Group: Sendable {
    /// Cell id, member id, or weekday (0: Monday).
    var id: Int32
    var cases: Int
    /// Executions assessed at the steps at which the deviation occurs.
    var executions: Int
    /// nil for a group that is too small to be compared.
    var ratio: RateRatio?
    /// p-value after correction; 1 for a group that was not compared.
    var p = 1.0

    var isSmall: Bool { ratio == nil }
    var stands: Bool { p < 0.05 }
  }

  /// By kind; groups in order of id.
  private(set) var groups: [Kind: [Group]] = [:]
  private(set) var comparisons = 0

  /// nil for a rule that judges no executions, or with too few cases for any comparison.
  init?(_ rule: RuleID, _ context: ReportContext) {
    guard let dimension = rule.dimension, let position = Dimension.allCases.firstIndex(of: dimension) else { return nil }
    let cases = CauseAnalysis.cases(rule, context)
    guard cases.count >= SmallNumbers.cases else { return nil }
    for kind in Kind.allCases {
      groups[kind] = Comparison(kind, cases, dimension: position, context).groups
    }
    correct()
  }

  /// One finding for each execution that deviates; those that a waiver covers are left out.
  private static func cases(_ rule: RuleID, _ context: ReportContext) -> [Finding] {
    var seen: Set<Int32> = []
    return (context.findings.byRule[rule] ?? []).compactMap { index in
      let finding = context.result.findings[index]
      guard !finding.isWaived, finding.execution >= 0, finding.stepIndex != nil else { return nil }
      return seen.insert(finding.execution).inserted ? finding : nil
    }
  }

  private mutating func correct() {
    let places = Kind.allCases.flatMap { kind in
      (groups[kind] ?? []).indices.filter { groups[kind]?[$0].ratio != nil }.map { (kind, $0) }
    }
    comparisons = places.count
    let values = places.map { groups[$0.0]?[$0.1].ratio?.pValue ?? 1 }
    for (place, p) in zip(places, HolmCorrection.corrected(values)) { groups[place.0]?[place.1].p = p }
  }

  /// The groups of one kind with their exposures.
  private struct Comparison {
    var groups: [Group] = []

    init(_ kind: Kind, _ cases: [Finding], dimension: Int, _ context: ReportContext) {
      let result = context.result
      let exposures = CauseAnalysis.exposures(kind, dimension, context)
      var byStep = [Int](repeating: 0, count: result.procedure.steps.count)
      var byGroup: [Int32: Int] = [:]
      var total = 0
      for finding in cases {
        let ids = CauseAnalysis.groups(of: finding, kind, result)
        guard kind != .weekday || !ids.isEmpty else { continue }
        byStep[finding.stepIndex ?? 0] += 1
        total += 1
        for id in ids { byGroup[id, default: 0] += 1 }
      }
      let weights = zip(byStep, exposures.whole).map { $1 == 0 ? 0 : Double($0) / Double($1) }
      func weighed(_ executions: [Int]) -> Double { zip(executions, weights).reduce(0) { $0 + Double($1.0) * $1.1 } }
      let whole = weighed(exposures.whole)
      groups = exposures.groups.compactMap { id, executions in
        let count = zip(executions, byStep).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) }
        guard count > 0 else { return nil }
        var group = Group(id: id, cases: byGroup[id] ?? 0, executions: count)
        guard !SmallNumbers.isSmall(executions: count) else { return group }
        let own = weighed(executions)
        group.ratio = RateRatio(
          cases: group.cases, exposure: own, otherCases: total - group.cases, otherExposure: whole - own)
        return group
      }
    }
  }

  /// Assessed executions by step: of all, and of each group that is known by name.
  private static func exposures(
    _ kind: Kind, _ dimension: Int, _ context: ReportContext
  ) -> (whole: [Int], groups: [(id: Int32, executions: [Int])]) {
    let figures = context.result.figures
    func assessed(_ group: GroupFigures) -> [Int] { group.steps.map { $0.dimensions[dimension].assessed } }
    func named(_ groups: [GroupFigures]) -> [(id: Int32, executions: [Int])] {
      groups.filter { $0.id != 0 }.map { ($0.id, assessed($0)) }
    }
    switch kind {
    case .school: return (assessed(figures.whole), named(figures.schools))
    case .officer: return (assessed(figures.whole), named(figures.officers))
    case .device: return (assessed(figures.whole), named(figures.devices))
    case .weekday:
      var days = [[Int]](repeating: [Int](repeating: 0, count: figures.whole.steps.count), count: 7)
      for group in figures.sessions {
        guard let day = context.result.session(group.id)?.day else { continue }
        for (step, count) in assessed(group).enumerated() { days[day.weekday][step] += count }
      }
      let whole = figures.whole.steps.indices.map { step in days.reduce(0) { $0 + $1[step] } }
      return (whole, days.enumerated().map { (Int32($0.offset), $0.element) })
    }
  }

  private static func groups(of finding: Finding, _ kind: Kind, _ result: AuditResult) -> [Int32] {
    switch kind {
    case .school: [result.session(finding.session)?.school ?? 0]
    case .officer: result.members(finding.officers)
    case .device: result.members(finding.devices)
    case .weekday: result.session(finding.session)?.day.map { [Int32($0.weekday)] } ?? []
    }
  }
}
