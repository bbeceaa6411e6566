import Audit
import Fundamentals

/// Units and cases of one kind of group, by stratum.
struct CauseTally: Sendable {
  struct Count: Sendable {
    var cases = 0
    /// By stratum.
    var strata: [Int]

    var units: Int { strata.reduce(0, +) }
  }

  /// Units whose group is known.
  private(set) var whole: Count
  private(set) var groups: [Int32: Count] = [:]
  /// Each with the groups that its units belong to.
  private var cells: [(ids: [Int32], cell: ExaminedCell)] = []
  /// By stratum: the share of all units that have the finding.
  private var weights: [Double]

  init(_ cells: [ExaminedCell], _ kind: ExaminedGrouping, _ result: AuditResult) {
    let none = [Int](repeating: 0, count: cells.reduce(0) { max($0, Int($1.stratum)) } + 1)
    whole = Count(strata: none)
    var caseStrata = none
    for cell in cells {
      let ids = cell.groups(by: kind, result)
      guard !ids.isEmpty else { continue }
      self.cells.append((ids, cell))
      whole.cases += cell.cases
      whole.strata[Int(cell.stratum)] += cell.units
      caseStrata[Int(cell.stratum)] += cell.cases
      for id in ids {
        groups[id, default: Count(strata: none)].cases += cell.cases
        groups[id]?.strata[Int(cell.stratum)] += cell.units
      }
    }
    weights = zip(caseStrata, whole.strata).map { $1 == 0 ? 0 : Double($0) / Double($1) }
  }

  /// How many times as often as in all other groups; nil when there is nothing to compare with.
  func ratio(_ own: Count) -> RateRatio? {
    let others = zip(whole.strata, own.strata).map { $0 - $1 }
    return RateRatio(
      cases: own.cases, exposure: weighed(own.strata), otherCases: whole.cases - own.cases, otherExposure: weighed(others))
  }

  func together(_ ids: Set<Int32>) -> (cases: Int, units: Int) {
    cells.reduce(into: (cases: 0, units: 0)) { sum, entry in
      guard entry.ids.contains(where: ids.contains) else { return }
      sum.cases += entry.cell.cases
      sum.units += entry.cell.units
    }
  }

  private func weighed(_ strata: [Int]) -> Double { zip(strata, weights).reduce(0) { $0 + Double($1.0) * $1.1 } }
}
