import Records

/// `clock.whole-hour`: a device's captures lie whole hours away from the recordings they belong to, as between WIB, WITA and WIT
/// (decisions 63, 97).
enum ClockWholeHour {
  static let hour: Int64 = 3_600_000_000
  /// The fewest captures that name a student.
  static let leastPairs = 5
  private static let mostHours: Int64 = 2
  private static let tolerance: Int64 = 300_000_000

  /// The whole hours that an offset in microseconds stands for, 0 for one near none; nil when it is near no hour, or too far away.
  static func hours(of offset: Int64) -> Int? {
    let nearest = (Double(offset) / Double(hour)).rounded()
    guard abs(nearest) <= Double(mostHours) else { return nil }
    let hours = Int64(nearest)
    return (offset - hours * hour).magnitude <= tolerance.magnitude ? Int(hours) : nil
  }

  /// Measured: median offset in seconds to add to the device's time; limit: the whole hours, in seconds. Detail: how many captures.
  static func check(_ clock: DeviceClock, _ sink: inout FindingSink) {
    guard let offset = clock.offset, let hours = hours(of: offset.median), hours != 0 else { return }
    sink.report(
      Finding(
        .clockWholeHour, at: offset.position, devices: clock.device, measured: offset.median / 1_000_000,
        limit: Int64(hours) * 3600, detail: UInt64(offset.count)))
  }
}
