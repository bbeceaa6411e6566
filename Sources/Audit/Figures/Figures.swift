import Fundamentals
import Procedure
import Records

/// Counts of executions of one step in one group, with the durations behind them: values that merge.
package struct StepFigures: Sendable, Hashable {
  package var executions = 0
  package var assessed = 0
  package var compliant = 0
  /// What `compliant` would be if no waiver held.
  package var compliantWithoutWaivers = 0
  /// Executions assessed and compliant in each dimension, by position of `Dimension.allCases`: added without allocating.
  private var assessedIn = SIMD8<Int>()
  private var compliantIn = SIMD8<Int>()
  /// Executions within the lower bound of a range: counted and shown, no finding.
  package var underLowerBound = 0
  /// Whole seconds; nearest-rank percentiles (decision 18); nil without a measurable execution.
  package var durations: DurationFigures?

  package init() {}

  mutating func merge(counts other: StepFigures) {
    executions += other.executions
    assessed += other.assessed
    compliant += other.compliant
    compliantWithoutWaivers += other.compliantWithoutWaivers
    underLowerBound += other.underLowerBound
    assessedIn &+= other.assessedIn
    compliantIn &+= other.compliantIn
  }

  /// By position of `Dimension.allCases`.
  package var dimensions: [DimensionFigures] {
    Dimension.allCases.indices.map { DimensionFigures(assessed: assessedIn[$0], compliant: compliantIn[$0]) }
  }

  /// Counts an execution with its verdict.
  mutating func add(_ verdict: Verdict) {
    executions += 1
    guard verdict.assessed != 0 else { return }
    assessed += 1
    if verdict.broken == 0 { compliant += 1 }
    if verdict.brokenWithoutWaivers == 0 { compliantWithoutWaivers += 1 }
    for index in 0..<6 {
      let bit = UInt8(1) << UInt8(index)
      assessedIn[index] &+= verdict.assessed & bit != 0 ? 1 : 0
      compliantIn[index] &+= verdict.assessed & ~verdict.broken & bit != 0 ? 1 : 0
    }
  }
}

/// How many executions a dimension was assessed for, and how many kept it.
package struct DimensionFigures: Sendable, Hashable {
  package var assessed: Int
  package var compliant: Int
}

/// Nearest-rank percentiles of durations in whole seconds.
package struct DurationFigures: Sendable, Hashable {
  package var count: Int
  package var median: Int
  package var p90: Int
  package var worst: Int

  /// The ceil(p · n)-th smallest of durations, for n durations in any order and in several pieces.
  init?(_ pieces: [[UInt32]]) {
    count = pieces.reduce(0) { $0 + $1.count }
    guard count > 0 else { return nil }
    let ranks = [(count + 1) / 2, (count * 9 + 9) / 10, count]
    let found = DurationFigures.smallest(ranks, of: pieces, count: count)
    median = found[0]
    p90 = found[1]
    worst = found[2]
  }

  /// The values at these ranks (1 is the smallest, ascending): by counting when there are many, else by sorting.
  private static func smallest(_ ranks: [Int], of pieces: [[UInt32]], count: Int) -> [Int] {
    var largest: UInt32 = 0
    for piece in pieces { for value in piece where value > largest { largest = value } }
    guard count > 256, Int(largest) < count * 64 else {
      let sorted = pieces.joined().sorted()
      return ranks.map { Int(sorted[$0 - 1]) }
    }
    var counts = [UInt32](repeating: 0, count: Int(largest) + 1)
    for piece in pieces { for value in piece { counts[Int(value)] += 1 } }
    var found: [Int] = []
    var below = 0
    for (value, times) in counts.enumerated() where times > 0 {
      below += Int(times)
      while found.count < ranks.count, below >= ranks[found.count] { found.append(value) }
    }
    return found
  }
}

/// Figures per step of one group (the whole, a school, a session, an officer, a device, a month).
package struct GroupFigures: Sendable {
  /// Cell id, session id, member id or month (year · 12 + month − 1), by kind of group.
  package var id: Int32
  /// By position of the step.
  package var steps: [StepFigures]

  /// All steps together; their durations are not comparable and left out.
  package var total: StepFigures {
    steps.reduce(into: StepFigures()) { $0.merge(counts: $1) }
  }
}

/// All figures of an audit.
package struct Figures: Sendable {
  package var whole: GroupFigures
  /// In order of id as text: NPSN (id 0: unknown), id_sesi, id_petugas, id_perangkat, month.
  package var schools: [GroupFigures]
  package var sessions: [GroupFigures]
  package var officers: [GroupFigures]
  package var devices: [GroupFigures]
  package var months: [GroupFigures]
}
