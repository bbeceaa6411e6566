/// What a deviation does to the execution it concerns, and the finding it earns.
extension SessionPlay {
  mutating func deviate(_ row: inout StepRow, by deviation: Deviation?, _ ledger: inout Ledger) {
    guard let deviation else { return }
    var rule: Rule?
    var isWaived = false
    switch (deviation, row.step) {
    case (.over1, 1), (.over2, 2), (.over3, 3), (.over4, 4), (.over5, 5), (.over6, 6), (.over7, 7), (.over8, 8):
      rule = .timeOverLimit
    case (.waivedOver4, 4), (.expiredWaiverOver3, 3):
      rule = .timeOverLimit
      isWaived = deviation == .waivedOver4
      ledger.waivers.append(
        WaiverRow(
          rule: .timeOverLimit, session: plan.ordinal, nik: row.nik, step: row.step,
          lastDay: isWaived ? season.lastDay : season.lastDay - 1))
    case (.startMissing3, 3):
      row.start = nil
      rule = .timestampMissing
    case (.endMissing4, 4), (.missing1, 1):
      row.end = nil
      rule = .timestampMissing
    case (.bothMissing3, 3):
      row.start = nil
      row.end = nil
      rule = .timestampMissing
    case (.reversed1, 1), (.reversed3, 3), (.reversed4, 4):
      row.end = row.start.map { $0 - random.within(30...600) }
      rule = .timeReversed
    case (.implausible6, 6), (.implausible7, 7):
      rule = .paceImplausible
    case (.lacksItem1, 1):
      row.items = "draft_jadwal"
      rule = .completenessMissing
    case (.lacksItem2, 2):
      row.items = "jadwal_perekaman|set_peralatan"
      rule = .completenessMissing
    case (.lacksItem3, 3), (.lacksItem4, 4), (.lacksItem5, 5):
      row.items = "fotokopi_kk"
      rule = .completenessMissing
    case (.lacksOutput2, 2), (.lacksOutput4, 4), (.lacksOutput5, 5), (.lacksOutput7, 7):
      row.output = ""
      rule = .outputMissing
    case (.unauthorised1, 1):
      row.officer = team.official
      rule = .roleUnauthorised
    case (.unauthorised4, 4):
      row.officer = team.official
      rule = .roleUnauthorised
    case (.unauthorised6, 6):
      row.officer = team.fieldworker
      rule = .roleUnauthorised
    case (.stranger2, 2), (.stranger6, 6):
      row.officer = .stranger(ledger.stranger())
      rule = .roleUnknown
    case (.nobody4, 4):
      row.officer = .none
      rule = .roleUnknown
    case (.unknownDevice, 3):
      row.device = .stranger(ledger.stranger())
      ledger.truth.add(.referenceUnknown)
    case (.earlyStart, 3), (.unexpected5, 5), (.recordedUnderAge, 6), (.printedUnderAge, 7), (.printedBeforeReady, 7),
      (.recordedDespiteStatus, 6), (.recordedTwice, 6), (.blankReused, 7), (.unexpectedAfterCard, 4), (.unexpected4, 4):
      rule = ruleOfOccurrence(deviation)
    case (.skipped3, 4), (.skipped4, 6), (.skipped5, 6):
      ledger.truth.add(
        .flowSkipped, session: plan.ordinal, step: deviation == .skipped3 ? 3 : deviation == .skipped4 ? 4 : 5, nik: row.nik)
    default: break
    }
    // A step done twice where once was right earns one finding.
    if deviation == .unexpected4, !record.steps.contains(where: { $0.step == 4 && $0.nik == row.nik }) { rule = nil }
    if let rule { ledger.truth.add(rule, session: plan.ordinal, step: row.step, nik: row.nik, isWaived: isWaived) }
  }

  /// The rule that is broken by the execution having taken place at all, or then.
  private func ruleOfOccurrence(_ deviation: Deviation) -> Rule? {
    switch deviation {
    case .earlyStart: .flowPrecedence
    case .unexpected4, .unexpected5, .unexpectedAfterCard: .flowUnexpected
    case .recordedUnderAge: .recordedUnderAge
    case .printedUnderAge: .printedUnderAge
    case .printedBeforeReady: .printedBeforeReady
    case .recordedDespiteStatus, .recordedTwice: .recordedAgain
    case .blankReused: .blankReused
    default: nil
    }
  }
}
