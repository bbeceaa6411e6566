/// Sets clocks wrong, each where there is enough to be seen by it. Which team has which wrong clock is the same for all seeds.
extension TeamLog {
  mutating func setClocksWrong(_ truth: inout Truth) {
    shiftByAnHour(&truth)
    letDrift(&truth)
    if team.number.isMultiple(of: 2) {
      loseTime(&truth)
      journal.fault = .stepped(by: random.within(2...60) * (random.chance(500) ? 90 : -90))
    } else {
      journal.fault = .startedUnset
    }
    for clock in journal.truth(visits) { truth.add(clock) }
  }

  /// Sets of at least so many recordings: their captures tell the hour beyond doubt.
  private static let leastRecordings = 12

  /// A camera in the zone of Jakarta, or an iris reader in that of Jayapura.
  private mutating func shiftByAnHour(_ truth: inout Truth) {
    let shifts: [(kind: Capture.Kind, ahead: Int)] = [(.photo, -3600), (.iris, 3600)]
    guard team.number % 3 < shifts.count else { return }
    var uses: [Int: Int] = [:]
    for recording in visits.flatMap(\.recordings) where recording.outcome != .failed {
      if case .set(let number) = recording.device { uses[number, default: 0] += 1 }
    }
    let busiest = uses.max { a, b in (a.value, -a.key) < (b.value, -b.key) }
    guard let busiest, busiest.value >= TeamLog.leastRecordings else { return }
    let shift = shifts[team.number % 3]
    let device = shift.kind.device(ofSet: busiest.key)
    clocks[device] = SampleClock(ahead: shift.ahead)
    truth.add(Truth.Clock(device: device, rule: .clockWholeHour, offset: -shift.ahead))
  }

  /// The first printer of every other team, if it has printed long enough to show it.
  private mutating func letDrift(_ truth: inout Truth) {
    guard team.number.isMultiple(of: 2), case .printer(let number) = team.printer(0) else { return }
    let printer = LogDevice(kind: .printer, number: number)
    let times = visits.flatMap(\.jobs).filter { $0.printer == printer && $0.nik != nil && $0.total != nil }.map(\.time)
    guard times.count >= 20, let first = times.min(), let last = times.max() else { return }
    let rate = random.within(25...70) * (random.chance(500) ? 1 : -1)
    guard (last - first) * abs(rate) > 400_000_000 else { return }
    clocks[printer] = SampleClock(partsPerMillion: rate, anchor: first)
    truth.add(Truth.Clock(device: printer, rule: .clockDrift, offset: 0, partsPerMillion: rate, anchor: first))
  }

  /// A printer that starts in 1970 on one day; its own log shows it, the spooler's does not.
  private mutating func loseTime(_ truth: inout Truth) {
    // One whose clock is right otherwise, if there is one.
    let jobs = visits.flatMap(\.jobs).filter { $0.state != nil }
    guard let job = jobs.first(where: { clocks[$0.printer] == nil }) ?? jobs.first else { return }
    let start = job.time - 900
    var clock = clocks[job.printer] ?? .right
    clock.unset = start..<start + 12 * 3600
    clocks[job.printer] = clock
    truth.add(Truth.Clock(device: job.printer, rule: .clockUnset))
  }
}
