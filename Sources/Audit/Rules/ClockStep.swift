import Records

/// `clock.step`: inside one boot the wall clock jumped against the monotonic one, once per device (decisions 63, 98).
enum ClockStep {
  /// The least jump, in microseconds.
  static let least: Int64 = 60_000_000

  /// Measured: the largest jump in seconds, negative when the clock was set back; limit: 60. Detail: how many jumps.
  /// Position: the line after it; other: the line before.
  static func check(_ clock: DeviceClock, _ sink: inout FindingSink) {
    guard let largest = clock.steps.max(by: { $0.size.magnitude < $1.size.magnitude }) else { return }
    sink.report(
      Finding(
        .clockStep, at: largest.position, other: largest.previous, devices: clock.device, measured: largest.size / 1_000_000,
        limit: least / 1_000_000, detail: UInt64(clock.steps.count)))
  }
}
