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
  private let parts: [Part]
  /// By stratum: the share of all units that have the finding.
  private let weights: [Double]

  /// Units that belong to the same groups.
  private struct Part: Sendable {
    var ids: [Int32]
    var cases = 0
    var strata: [Int]
  }

  init(_ cells: [ExaminedCell], _ kind: ExaminedGrouping, _ result: AuditResult) {
    let none = [Int](repeating: 0, count: cells.reduce(0) { max($0, Int($1.stratum)) } + 1)
    var places: [Int32: Int] = [:]
    var last: (key: Int32, place: Int)?
    var parts: [Part] = []
    var caseStrata = none
    whole = Count(strata: none)
    for cell in cells {
      let key = cell.key(of: kind)
      // Cells of one session follow each other.
      let place = last?.key == key ? last?.place ?? 0 : places[key] ?? parts.count
      last = (key, place)
      if place == parts.count {
        places[key] = place
        parts.append(Part(ids: kind.groups(of: key, result), strata: none))
      }
      parts[place].cases += cell.cases
      parts[place].strata[Int(cell.stratum)] += cell.units
      if !parts[place].ids.isEmpty { caseStrata[Int(cell.stratum)] += cell.cases }
    }
    for part in parts where !part.ids.isEmpty {
      whole.add(part.cases, part.strata)
      for id in part.ids { groups[id, default: Count(strata: none)].add(part.cases, part.strata) }
    }
    self.parts = parts
    weights = zip(caseStrata, whole.strata).map { $1 == 0 ? 0 : Double($0) / Double($1) }
  }

  /// How many times as often as in all other groups; nil when there is nothing to compare with.
  func ratio(_ own: Count) -> RateRatio? {
    let others = zip(whole.strata, own.strata).map { $0 - $1 }
    return RateRatio(
      cases: own.cases, exposure: weighed(own.strata), otherCases: whole.cases - own.cases, otherExposure: weighed(others))
  }

  /// Units of some groups, each counted once even if it belongs to several of them.
  func together(_ ids: Set<Int32>) -> (cases: Int, units: Int) {
    parts.reduce(into: (cases: 0, units: 0)) { sum, part in
      guard part.ids.contains(where: ids.contains) else { return }
      sum.cases += part.cases
      sum.units += part.strata.reduce(0, +)
    }
  }

  private func weighed(_ strata: [Int]) -> Double { zip(strata, weights).reduce(0) { $0 + Double($1.0) * $1.1 } }
}

extension CauseTally.Count {
  fileprivate mutating func add(_ cases: Int, _ units: [Int]) {
    self.cases += cases
    for (stratum, count) in units.enumerated() { strata[stratum] += count }
  }
}
