package import Fundamentals
package import Records

/// A step of a clock inside one boot: from one line to the next the wall clock went on by another time than the monotonic one.
package struct ClockJump: Sendable, Hashable {
  /// What the wall clock showed on the line before and on the line after.
  package let before: Instant
  package let after: Instant
  /// Microseconds by which the wall clock ran ahead; negative when it was set back.
  package let size: Int64
  /// Text: id of the boot.
  package let boot: Int32
  /// The line after, and the one before.
  package let position: Position
  package let previous: Position

  /// Whether one side was never set: such times cannot be told apart from boot to boot.
  var isFromUnset: Bool { UnsetTimes.isUnset(before) || UnsetTimes.isUnset(after) }
}

/// Finds the steps in the readings of a device.
enum ClockJumps {
  /// - Parameter readings: of one device, in any order; only those with a boot and a monotonic time tell of steps.
  /// - Returns: jumps of at least `ClockStep.least` between consecutive lines of a boot (decisions 63, 98), in order of source.
  static func find(in readings: [ClockReading]) -> [ClockJump] {
    var boots: [Int32: [ClockReading]] = [:]
    for reading in readings where reading.boot != 0 && reading.monotonic >= 0 { boots[reading.boot, default: []].append(reading) }
    var jumps: [ClockJump] = []
    for (boot, unordered) in boots {
      let lines = unordered.sorted {
        $0.monotonic != $1.monotonic ? $0.monotonic < $1.monotonic : $0.position < $1.position
      }
      for (line, next) in zip(lines, lines.dropFirst()) {
        let wall = next.rawTime.microseconds &- line.rawTime.microseconds
        let size = wall &- (next.monotonic &- line.monotonic)
        guard size >= ClockStep.least || size <= -ClockStep.least else { continue }
        jumps.append(
          ClockJump(
            before: line.rawTime, after: next.rawTime, size: size, boot: boot, position: next.position, previous: line.position))
      }
    }
    return jumps.sorted { $0.position < $1.position }
  }
}
