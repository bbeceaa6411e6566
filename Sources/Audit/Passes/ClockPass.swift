import Records

/// Judges the clocks of the devices.
enum ClockPass {
  /// Findings in order of devices.
  static func run(_ context: AuditContext) -> [Finding] {
    var sink = FindingSink(context)
    for clock in context.clocks.clocks {
      ClockDrift.check(clock, &sink)
      ClockStep.check(clock, &sink)
      ClockUnset.check(clock, &sink)
      ClockWholeHour.check(clock, &sink)
    }
    return sink.findings
  }
}
