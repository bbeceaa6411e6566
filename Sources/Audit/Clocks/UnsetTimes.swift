package import Fundamentals
package import Records

/// Lines of a clock that nobody had set: it started in 1970 or 2000 (decision 63).
package struct UnsetTimes: Sendable, Hashable {
  /// The first such line in order of source.
  package private(set) var position: Position
  package private(set) var time: Instant
  package private(set) var count = 1

  init(_ time: Instant, at position: Position) {
    self.time = time
    self.position = position
  }

  mutating func add(_ time: Instant, at position: Position) {
    count += 1
    guard position < self.position else { return }
    self.position = position
    self.time = time
  }

  /// The beginning of 2010 in Greenwich: a zone more or less is nothing to a clock that starts in 1970 or 2000.
  private static let earliest = Instant(microseconds: 1_262_304_000_000_000)

  /// Whether a raw time lies before 2010.
  static func isUnset(_ time: Instant) -> Bool { time < earliest }
}
