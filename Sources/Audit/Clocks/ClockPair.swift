package import Fundamentals
package import Records

/// One event that a device and a table both timed (decisions 97, 98).
package struct ClockPair: Sendable, Hashable {
  /// What the device's clock showed.
  package let raw: Instant
  /// The time of the table: the middle of the student's recording, or the end of the print.
  package let reference: Instant
  /// The line of the log.
  package let position: Position
  /// Cell: queue of the print job; 0 for a capture.
  let queue: Int32

  /// Microseconds to add to the raw time.
  package var offset: Int64 { reference.microseconds &- raw.microseconds }

  /// In order of raw time.
  static func precedes(_ a: ClockPair, _ b: ClockPair) -> Bool {
    if a.raw != b.raw { return a.raw < b.raw }
    return a.reference != b.reference ? a.reference < b.reference : a.position < b.position
  }
}

/// What a device's captures say of its clock: at least `ClockWholeHour.leastPairs` of them.
package struct PairedOffset: Sendable, Hashable {
  /// Microseconds to add to raw times, in the middle.
  package let median: Int64
  package let count: Int
  /// The first capture in order of source.
  package let position: Position

  init?(_ captures: [ClockPair]) {
    guard captures.count >= ClockWholeHour.leastPairs, let first = captures.map(\.position).min() else { return nil }
    var offsets = captures.map(\.offset)
    median = Robust.median(&offsets)
    count = captures.count
    position = first
  }
}
