import Fundamentals
import Records

/// `clock.unset`: lines of a log from before 2010, when the device's clock had not been set; once per device (decisions 63, 98).
enum ClockUnset {
  /// Measured: year that the clock showed on the first such line; limit: 2010. Detail: how many lines.
  static func check(_ clock: DeviceClock, _ sink: inout FindingSink) {
    guard let unset = clock.unset else { return }
    let year = unset.time.date(in: sink.context.zone).parts.year
    sink.report(
      Finding(
        .clockUnset, at: unset.position, devices: clock.device, measured: Int64(year), limit: 2010,
        detail: UInt64(unset.count)))
  }
}
