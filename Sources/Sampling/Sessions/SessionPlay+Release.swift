/// What the enrolment system writes after a recording: captured, processed, sent to the centre, released or sent back.
extension SessionPlay {
  /// Returns when the record may be printed; meaningful on the same day only.
  mutating func release(
    _ student: inout Student, _ visit: Int, recordedAt end: Int, by officer: Officer, _ action: Action
  ) -> Int {
    var events: [StatusEvent] = []
    func note(_ status: Status, _ time: Int, _ officer: Officer = .none) {
      guard time <= season.lastDay * 86_400 + 15 * 3600 else { return }
      events.append(StatusEvent(status: status, time: time, officer: officer))
    }
    defer { student.statuses += events }
    let captured = end + random.within(3...20)
    note(.bioCaptured, captured, officer)
    let processed = captured + random.within(20...240)
    note(.processing, processed)
    if action == .recordsAndPrints {
      let sent = processed + random.within(60...240)
      note(.sentForEnrollment, sent)
      let released = sent + random.skewed(600...2400)
      note(.printReady, released)
      return released
    }
    if student.history == .stuck && random.chance(400) { return end }
    let sent = processed + random.skewed(600...120_000)
    note(.sentForEnrollment, sent)
    if action == .recordsInVain {
      note(.failedAtCentral, sent + random.within(86_400...4 * 86_400))
      return end
    }
    if student.history == .stuck || student.deviation?.kind == .printedBeforeReady { return end }
    var released = sent + 43_200 + random.skewed(0...44 * 86_400)
    if let printing = student.printVisit(after: visit) {
      // Whoever comes to be printed has been told that the record is ready.
      let bound = sessionDays[student.visits[printing].session] * 86_400 + 7 * 3600
      if released >= bound { released = sent + (bound - sent) * random.within(50...95) / 100 }
    }
    note(.printReady, released)
    return released
  }
}
