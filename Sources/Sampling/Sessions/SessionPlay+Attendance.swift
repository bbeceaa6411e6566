/// Steps 3 to 6: what happens to a student between the door and the printer.
extension SessionPlay {
  mutating func attend(_ student: inout Student, _ entry: (student: Int, visit: Int), _ ledger: inout Ledger) {
    let action = student.visits[entry.visit].action
    let deviation = student.deviation(at: entry.visit)
    switch action {
    case .absent:
      student.facts.absences.append((plan.ordinal, plan.day))
    case .notedAbsent:
      student.facts.absences.append((plan.ordinal, plan.day))
      record.steps.append(
        StepRow(
          session: plan.ordinal, step: 3, nik: student.nik, start: nil, end: nil, officer: .none, device: .none,
          outcome: .absent, items: "", output: ""))
    case .refuses:
      student.facts.refusals.append((plan.ordinal, plan.day))
      _ = visitDesk(&student, .refused, thenRegister: false, deviation, &ledger)
    case .holdsCard:
      student.facts.holdsCard = true
      _ = visitDesk(&student, .printed, thenRegister: deviation == .unexpectedAfterCard, deviation, &ledger)
    case .records, .recordsAndPrints, .recordsInVain, .recordingFails:
      let ready = visitDesk(&student, .notRecorded, thenRegister: true, deviation, &ledger)
      let released = recordBiometrics(&student, entry.visit, from: ready, action, deviation, &ledger)
      if action == .recordsAndPrints { request(entry, released, deviation) }
    case .checks where deviation == .recordedTwice:
      let ready = visitDesk(&student, .notRecorded, thenRegister: true, deviation, &ledger)
      _ = recordBiometrics(&student, entry.visit, from: ready, .recordingFails, deviation, &ledger)
    case .checks, .checksForOffice:
      student.facts.recorded = true
      _ = visitDesk(&student, .recordedNotPrinted, thenRegister: false, deviation, &ledger)
    case .checksAndPrints:
      student.facts.recorded = true
      request(entry, visitDesk(&student, .recordedNotPrinted, thenRegister: false, deviation, &ledger), deviation)
    case .prints:
      request(entry, plan.time(8, 20) + random.below(3 * 3600), deviation)
    }
  }

  func earliestFree(_ places: Range<Int>) -> Int {
    places.min { timelines[$0].free < timelines[$1].free } ?? places.lowerBound
  }

  private mutating func request(_ entry: (student: Int, visit: Int), _ ready: Int, _ deviation: Deviation?) {
    requests.append(PrintRequest(student: entry.student, ready: ready, deviation: deviation))
  }

  // MARK: Steps 3, 4, 5

  /// Returns when the student leaves the desk.
  private mutating func visitDesk(
    _ student: inout Student, _ outcome: Outcome, thenRegister: Bool, _ deviation: Deviation?, _ ledger: inout Ledger
  ) -> Int {
    var desk = earliestFree(desks)
    var ready = plan.time(8)
    if deviation != .skipped3 {
      var duration = Duration.drawn(3, deviation, &random)
      var start = timelines[desk].opening(from: timelines[desk].free + random.within(5...40), lasting: duration)
      if deviation == .earlyStart {
        let lead = random.within(30...150)
        start = setupEnd - lead
        duration = lead + random.within(40...100)
      } else if deviation == .overlap {
        if let other = desks.first(where: { timelines[$0].last != nil }), let last = timelines[other].last {
          desk = other
          start = last.upperBound - 30
          ledger.truth.add(.paceOverlap, session: plan.ordinal, step: 3, nik: student.nik)
        } else {
          missed.append(.overlap)
        }
      }
      let output: StaticString = outcome == .refused ? "" : "hasil_status"
      ready = add(
        3, student, start..<start + duration, outcome, "fotokopi_kk|fotokopi_akta", output, at: desk, deviation, &ledger)
    }
    if thenRegister, deviation != .skipped4 { ready = compareRegister(student, desk, ready, deviation, &ledger) }
    return ready
  }

  private mutating func compareRegister(
    _ student: Student, _ desk: Int, _ ready: Int, _ deviation: Deviation?, _ ledger: inout Ledger
  ) -> Int {
    var ready = ready
    let papers: StaticString = "fotokopi_kk|fotokopi_akta"
    let isWrong: Bool
    switch deviation {
    case .over5, .lacksItem5, .lacksOutput5, .skipped5: isWrong = true
    case .unexpected4, .unexpected5, .unexpectedAfterCard: isWrong = false
    default: isWrong = random.chance(340)
    }
    for _ in 0..<(deviation == .unexpected4 ? 2 : 1) {
      let work = slot(4, timelines[desk], ready, deviation)
      ready = add(4, student, work, isWrong ? .notMatching : .matching, papers, "hasil_siak", at: desk, deviation, &ledger)
    }
    if isWrong && deviation != .skipped5 || deviation == .unexpected5 {
      let work = slot(5, timelines[desk], ready, deviation)
      ready = add(5, student, work, .done, papers, "siak_terupdate", at: desk, deviation, &ledger)
    }
    return ready
  }

  private mutating func slot(_ step: Int, _ timeline: Timeline, _ ready: Int, _ deviation: Deviation?) -> Range<Int> {
    let duration = Duration.drawn(step, deviation, &random)
    let start = timeline.opening(from: max(ready, timeline.free) + random.within(4...25), lasting: duration)
    return start..<start + duration
  }

  // MARK: Step 6

  /// Returns when the record is ready to be printed, which matters on the same day only.
  private mutating func recordBiometrics(
    _ student: inout Student, _ visit: Int, from ready: Int, _ action: Action, _ deviation: Deviation?,
    _ ledger: inout Ledger
  ) -> Int {
    let set = earliestFree(recorders)
    let work = slot(6, timelines[set], ready, deviation)
    let hasFailed = action == .recordingFails && deviation != .recordedTwice
    // Who has just been checked need not show the result again.
    let items: StaticString = deviation == nil && random.chance(30) ? "" : "hasil_status"
    let end = add(
      6, student, work, hasFailed ? .failed : .succeeded, items, hasFailed ? "" : "data_perekaman", at: set, deviation,
      &ledger)
    guard !hasFailed else { return end }
    student.facts.recorded = true
    student.facts.recordingDays.append(plan.day)
    guard deviation != .recordedTwice else { return end }
    return release(&student, visit, recordedAt: end, by: timelines[set].officer, action)
  }

  /// Appends a row after the deviation has had its way; returns the end of the true work.
  mutating func add(
    _ step: Int, _ student: Student, _ work: Range<Int>, _ outcome: Outcome, _ items: StaticString, _ output: StaticString,
    at place: Int, _ deviation: Deviation?, _ ledger: inout Ledger
  ) -> Int {
    let officer = timelines[place].officer
    var row = StepRow(
      session: plan.ordinal, step: step, nik: student.nik, start: work.lowerBound, end: work.upperBound,
      officer: officer, device: timelines[place].device, outcome: outcome, items: items, output: output,
      hasNote: random.chance(15))
    deviate(&row, by: deviation, &ledger)
    let isUntouched = row.start == work.lowerBound && row.end == work.upperBound && row.officer == officer
    timelines[place].book(work, isWrittenDown: isUntouched)
    lastEnd = max(lastEnd, work.upperBound)
    record.steps.append(row)
    return work.upperBound
  }
}
