/// What a device's clock shows. All times are seconds of the local wall clock since 1970.
struct SampleClock {
  /// Seconds by which it is ahead; negative when it is behind.
  var ahead = 0
  /// Microseconds to add for every second it has shown since `anchor`; a fast clock has a negative rate.
  var partsPerMillion = 0
  var anchor = 0
  /// While it runs without having been set: it started in 1970 at the beginning.
  var unset: Range<Int>?

  static let right = SampleClock()

  /// What it shows once somebody or the network has set it.
  func shown(at time: Int) -> Int { time + ahead - drift(at: time) }

  /// As `shown`, but for the hours in which nobody had set it.
  func ownTime(at time: Int) -> Int {
    guard let unset, unset.contains(time) else { return shown(at: time) }
    return SampleClock.zoneSeconds + time - unset.lowerBound
  }

  private func drift(at time: Int) -> Int {
    guard partsPerMillion != 0 else { return 0 }
    let run = time - anchor
    return run - (run * 1_000_000).quotientDown(1_000_000 + partsPerMillion)
  }

  /// Makassar is eight hours ahead of Greenwich.
  static let zoneSeconds = 28_800
}
