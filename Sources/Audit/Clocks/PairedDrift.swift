package import Fundamentals
package import Records

/// What the jobs of one queue say of how fast a clock runs: the line of Theil and Sen through at least `ClockDrift.leastPairs`.
package struct PairedDrift: Sendable, Hashable {
  /// Cell: the queue as written.
  package let queue: Int32
  package let count: Int
  /// Raw times of the first and the last job.
  package let first: Instant
  package let last: Instant
  /// Microseconds by which the offset grows for every microsecond of raw time; a fast clock has a negative rate.
  package let rate: Double
  /// The first job in order of source.
  package let position: Position
  /// Microseconds to add to the raw time of the first job.
  let offset: Int64

  /// - Parameters:
  ///   - jobs: of one queue, in any order.
  ///   - steps: taken out before the line is laid.
  init?(_ jobs: [ClockPair], without steps: StepOffsets) {
    guard jobs.count >= ClockDrift.leastPairs, let first = jobs.first else { return nil }
    let points = jobs.map { (x: $0.raw.microseconds, y: steps.base(of: $0)) }
    guard let line = TheilSen(points) else { return nil }
    queue = first.queue
    count = jobs.count
    rate = line.slope
    offset = line.level
    self.first = Instant(microseconds: line.origin)
    last = jobs.map(\.raw).max() ?? first.raw
    position = jobs.map(\.position).min() ?? first.position
  }

  /// Microseconds by which the clock went wrong from the first job to the last.
  package var growth: Double { rate * Double(last.microseconds &- first.microseconds) }
}
