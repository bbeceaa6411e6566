/// An exact histogram of whole days: counts that merge, so that parts combine to the same result.
package struct DayCounts: Sendable, Hashable {
  /// Number of cases by days.
  package private(set) var byDays: [Int: Int] = [:]
  package private(set) var count = 0

  package init() {}

  package mutating func add(_ days: Int) {
    byDays[days, default: 0] += 1
    count += 1
  }

  package mutating func merge(_ other: DayCounts) {
    byDays.merge(other.byDays, uniquingKeysWith: +)
    count += other.count
  }

  /// Nearest rank: the ceil(`percent` · count / 100)-th smallest number of days; nil without a case (decision 18).
  /// - Parameter percent: 1 to 100; 100 is the worst.
  package func percentile(_ percent: Int) -> Int? {
    let rank = max(1, (count * percent + 99) / 100)
    var passed = 0
    for (days, cases) in byDays.sorted(by: { $0.key < $1.key }) {
      passed += cases
      if passed >= rank { return days }
    }
    return nil
  }

  package var median: Int? { percentile(50) }
  package var p90: Int? { percentile(90) }
  package var worst: Int? { percentile(100) }
}
