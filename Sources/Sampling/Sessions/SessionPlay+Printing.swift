/// Step 7 at the school, and on the next working day at the office.
extension SessionPlay {
  mutating func printCards(_ students: inout [Student], _ cards: inout [Card], _ ledger: inout Ledger) {
    guard !requests.isEmpty else { return }
    let count = requests.count > 50 ? Team.printers : 1
    let printers = timelines.count..<timelines.count + count
    for index in 0..<count {
      let timeline = Timeline(
        officer: team.printOperator(index), device: team.printer(index), from: plan.time(8), pause: pause)
      timelines.append(timeline)
      record.officers.append(timeline.officer)
      record.devices.append(timeline.device)
    }
    for request in requests.sorted(by: { ($0.ready, $0.student) < ($1.ready, $1.student) }) {
      var student = students[request.student]
      let place = earliestFree(printers)
      let card = printCard(&student, from: request.ready, at: place, session: plan.ordinal, request.deviation, &ledger)
      students[request.student] = student
      cards.append(card)
    }
  }

  mutating func printAtOffice(_ students: inout [Student], _ cards: inout [Card], _ ledger: inout Ledger) {
    let due = plan.roster.filter { students[$0.student].visits[$0.visit].action == .checksForOffice }
    guard !due.isEmpty else { return }
    let start = season.nextWorkingDay(after: plan.day) * 86_400
    timelines.append(
      Timeline(
        officer: team.officePrinter, device: team.officePrinterDevice, from: start + 8 * 3600 + 1800,
        pause: start + 12 * 3600..<start + 13 * 3600))
    for entry in due {
      var student = students[entry.student]
      let card = printCard(&student, from: start, at: timelines.count - 1, session: nil, nil, &ledger)
      students[entry.student] = student
      cards.append(card)
    }
  }

  /// Prints until a card is good; a spoiled blank is never used again, unless that is the deviation.
  private mutating func printCard(
    _ student: inout Student, from ready: Int, at place: Int, session: Int?, _ deviation: Deviation?, _ ledger: inout Ledger
  ) -> Card {
    var failures = deviation == .blankReused || deviation == nil && random.chance(35) ? 1 : 0
    if failures == 1, deviation == nil, random.chance(100) { failures = 2 }
    ledger.blanks += 1
    var end = ready
    for attempt in 0...failures {
      if attempt > 0, deviation != .blankReused { ledger.blanks += 1 }
      let succeeded = attempt == failures
      let duration = Duration.drawn(7, deviation, &random)
      let start = timelines[place].opening(from: max(end, timelines[place].free) + random.within(5...30), lasting: duration)
      end = start + duration
      ledger.prints += 1
      record.prints.append(
        PrintRow(
          number: ledger.prints, nik: student.nik, session: session, device: timelines[place].device, start: start, end: end,
          succeeded: succeeded, blank: ledger.blanks, officer: timelines[place].officer))
      var row = StepRow(
        session: session, step: 7, nik: student.nik, start: start, end: end, officer: timelines[place].officer,
        device: timelines[place].device, outcome: succeeded ? .succeeded : .failed, items: "data_perekaman",
        output: succeeded ? "ktp_tercetak" : "")
      if succeeded { deviate(&row, by: deviation, &ledger) }
      timelines[place].book(start..<end)
      record.steps.append(row)
    }
    if session != nil { lastEnd = max(lastEnd, end) }
    student.facts.printed = true
    student.statuses.append(StatusEvent(status: .cardPrinted, time: end + random.within(5...30), officer: .none))
    return Card(nik: student.nik, blank: ledger.blanks, printEnd: end, session: session, deviation: deviation)
  }
}
