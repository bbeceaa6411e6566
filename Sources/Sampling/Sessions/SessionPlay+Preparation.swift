/// Steps 1 and 2: the schedule with the school, and the equipment on the morning of the session.
extension SessionPlay {
  mutating func prepare(_ ledger: inout Ledger) {
    schedule(&ledger)
    setUp(&ledger)
  }

  private mutating func schedule(_ ledger: inout Ledger) {
    let kind = deviation(of: .over1, .missing1, .reversed1, .lacksItem1, .unauthorised1, .skipped1, .waivedSkipped1)
    let day = season.weekday(random.within(2...7), before: plan.day)
    let start = day * 86_400 + 9 * 3600 + random.below(3 * 3600)
    let duration = Duration.drawn(1, kind, &random)
    if kind == .skipped1 || kind == .waivedSkipped1 {
      let isWaived = kind == .waivedSkipped1
      ledger.truth.add(.flowSkipped, session: plan.ordinal, step: 1, isWaived: isWaived)
      if isWaived {
        ledger.waivers.append(
          WaiverRow(rule: .flowSkipped, session: plan.ordinal, nik: nil, step: 1, lastDay: season.lastDay + 400))
      }
      return
    }
    var row = sessionRow(1, start, duration, team.contact, "daftar_siswa|draft_jadwal", "jadwal_perekaman")
    deviate(&row, by: kind, &ledger)
    record.steps.append(row)
  }

  private mutating func setUp(_ ledger: inout Ledger) {
    let kind = deviation(of: .over2, .lacksItem2, .lacksOutput2, .stranger2, .skipped2, .repeated2)
    let duration = Duration.drawn(2, kind, &random)
    setupEnd = plan.time(7, 40) + random.below(1080)
    if kind == .skipped2 {
      ledger.truth.add(.flowSkipped, session: plan.ordinal, step: 2)
      return
    }
    let items: StaticString = "jadwal_perekaman|set_peralatan|data_siswa"
    let officer = random.chance(800) ? team.fieldworker : team.recordingOperator(0)
    var row = sessionRow(2, setupEnd - duration, duration, officer, items, "peralatan_siap")
    deviate(&row, by: kind, &ledger)
    record.steps.append(row)
    if kind == .repeated2 {
      record.steps.append(sessionRow(2, setupEnd + 30, Duration.usual(2, &random), officer, items, "peralatan_siap"))
      ledger.truth.add(.flowUnexpected, session: plan.ordinal, step: 2)
    }
  }

  func sessionRow(
    _ step: Int, _ start: Int, _ duration: Int, _ officer: Officer, _ items: StaticString, _ output: StaticString
  ) -> StepRow {
    StepRow(
      session: plan.ordinal, step: step, nik: nil, start: start, end: start + duration, officer: officer, device: .none,
      outcome: .done, items: items, output: output)
  }
}
