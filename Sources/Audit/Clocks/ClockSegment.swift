package import Fundamentals

/// A stretch of a device's clock: reference = raw + offset + rate · (raw − anchor), from `from` on until the next one.
package struct ClockSegment: Sendable, Hashable {
  /// The first raw time it holds for; missing for all times before the next one.
  package var from: Instant
  package var anchor: Instant
  /// Microseconds to add at the anchor.
  package var offset: Int64
  /// Microseconds to add for every microsecond from the anchor on.
  package var rate: Double
  package var method: ClockMethod
  /// Microseconds that come on top of the clock's own uncertainty.
  package var uncertainty: Int64 = 0

  package func offset(at raw: Instant) -> Int64 {
    guard rate != 0 else { return offset }
    return offset &+ Int64(clampingRounded: rate * Double(raw.microseconds &- anchor.microseconds))
  }
}
