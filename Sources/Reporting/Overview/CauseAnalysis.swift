import Audit
import Fundamentals

/// Where a finding is more frequent than elsewhere: by school, officer, device and weekday.
///
/// Each group is compared with all others. A group that does more of a difficult step would look bad for it, so exposures are weighed: a
/// unit counts as much as the share of all units of its stratum (step, kind of capture) that have the finding (indirect
/// standardisation). All comparisons of one rule are corrected together.
struct CauseAnalysis: Sendable {
  struct Group: Sendable {
    /// Cell id, member id, or weekday (0: Monday).
    var id: Int32
    /// Units with the finding, of those that the rule looked at.
    var cases: Int
    var units: Int
    /// Too few units, or cases in all, for a comparison.
    var isSmall: Bool
    /// nil for a group without others beside it, or where only units without any case lie in its strata.
    var ratio: RateRatio?
    /// p-value after correction; 1 for a group that was not compared.
    var p = 1.0

    var stands: Bool { p < 0.05 }
  }

  let unit: ExaminedUnit
  let cases: Int
  let units: Int
  /// By kind, for those that a unit can be told apart by and at least one group is known of; in no order.
  private(set) var groups: [ExaminedGrouping: [Group]] = [:]
  private(set) var comparisons = 0
  private let tallies: [ExaminedGrouping: CauseTally]

  /// nil for a rule whose findings belong to nothing that can be compared, or without a finding that counts.
  init?(_ rule: RuleID, _ context: ReportContext) {
    let result = context.result
    guard let examined = context.examined(rule) else { return nil }
    unit = examined.unit
    let cases = examined.cells.reduce(0) { $0 + $1.cases }
    self.cases = cases
    units = examined.cells.reduce(0) { $0 + $1.units }
    guard cases > 0 else { return nil }
    var tallies: [ExaminedGrouping: CauseTally] = [:]
    for kind in examined.unit.groupings {
      let tally = CauseTally(examined.cells, kind, result)
      guard !tally.groups.isEmpty else { continue }
      tallies[kind] = tally
      groups[kind] = tally.groups.map { id, own in
        let small = SmallNumbers.isSmall(executions: own.units) || cases < SmallNumbers.cases
        return Group(id: id, cases: own.cases, units: own.units, isSmall: small, ratio: tally.ratio(own))
      }
    }
    self.tallies = tallies
    correct()
  }

  /// Units of some groups together, each counted once even if it belongs to several of them.
  func together(_ kind: ExaminedGrouping, _ ids: Set<Int32>) -> (cases: Int, units: Int) {
    tallies[kind]?.together(ids) ?? (0, 0)
  }

  /// Units of which nobody knows the group.
  func unknown(_ kind: ExaminedGrouping) -> (cases: Int, units: Int) {
    tallies[kind].map { (cases - $0.whole.cases, units - $0.whole.units) } ?? (0, 0)
  }

  private mutating func correct() {
    // Ties of p-values do not matter to the correction: whatever the order, each gets the same value.
    let places = ExaminedGrouping.allCases.flatMap { kind in
      (groups[kind] ?? []).indices.filter { groups[kind]?[$0].ratio != nil && groups[kind]?[$0].isSmall == false }
        .map { (kind, $0) }
    }
    comparisons = places.count
    let values = places.map { groups[$0.0]?[$0.1].ratio?.pValue ?? 1 }
    for (place, p) in zip(places, HolmCorrection.corrected(values)) { groups[place.0]?[place.1].p = p }
  }
}

extension ReportContext {
  /// What a rule looked at, counted when a page first needs it; nil for a rule whose findings belong to nothing that can be compared.
  func examined(_ rule: RuleID) -> Examined? {
    examinedOnce[rule]?.get {
      result.examined(rule, findings: findings.byRule[rule] ?? []) { examinationOnce.get { result.executionExamination() } }
    } ?? nil
  }
}
