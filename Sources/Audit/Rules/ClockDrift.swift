import Fundamentals
import Records

/// `clock.drift`: the jobs of a queue move away from the recorded ends of their prints; once per device (decisions 63, 98, 131).
enum ClockDrift {
  /// The fewest jobs that join a recorded print.
  static let leastPairs = 10
  /// Microseconds of drift that are still borne.
  private static let most = 120_000_000.0
  /// No clock runs wrong by more than a tenth: what looks like it is scatter, found but not corrected.
  private static let fastest = 0.1

  static func isExceeded(_ drift: PairedDrift) -> Bool { abs(drift.growth) > most }

  static func isCorrectable(_ drift: PairedDrift) -> Bool { isExceeded(drift) && abs(drift.rate) <= fastest }

  /// Measured: seconds by which the clock went ahead from the first job to the last, negative when it fell behind; limit: 120.
  /// Detail: how many jobs, and shifted by 32 bits the seconds from the first to the last.
  static func check(_ clock: DeviceClock, _ sink: inout FindingSink) {
    guard let drift = clock.drift, isExceeded(drift) else { return }
    let span = (drift.last.microseconds &- drift.first.microseconds) / 1_000_000
    sink.report(
      Finding(
        .clockDrift, at: drift.position, devices: clock.device, measured: Int64(clampingRounded: -drift.growth / 1e6),
        limit: Int64(most) / 1_000_000, detail: UInt64(drift.count) & 0xFFFF_FFFF | UInt64(clamping: span) << 32))
  }
}
