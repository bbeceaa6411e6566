/// Step 8 and the receipt, and the count of the stock at the end of the day.
extension SessionPlay {
  mutating func handOver(_ students: [Student], _ cards: inout [Card], _ ledger: inout Ledger) {
    let kind = deviation(of: .over8, .earlyHandover, .miscounted)
    let isTouched = plan.lanes.contains(.handover) || has(.skipped2)
    var kept: [Card] = []
    var given: [Card] = []
    for card in cards {
      if card.deviation == nil, !isTouched, random.chance(15) { kept.append(card) } else { given.append(card) }
    }
    cards = kept
    guard !given.isEmpty else { return }
    let duration = Duration.drawn(8, kind, &random)
    var start = max(lastEnd + random.within(120...480), plan.time(10, 30))
    if kind == .earlyHandover { start = earlyStart(given, &ledger) ?? start }
    let officer = timelines[random.below(timelines.count)].officer
    var row = sessionRow(8, start, duration, officer, "ktp_tercetak", "ktp_diterima")
    deviate(&row, by: kind, &ledger)
    record.steps.append(row)
    lastEnd = max(lastEnd, start + duration)
    writeReceipts(students, given, at: start + duration / 2, isMiscounted: kind == .miscounted, &ledger)
  }

  /// A moment before the last print ends, when it alone is still running; nil when there is none.
  private mutating func earlyStart(_ given: [Card], _ ledger: inout Ledger) -> Int? {
    let printed = given.filter { $0.session == plan.ordinal }.sorted { $0.printEnd < $1.printEnd }
    guard let last = printed.last, printed.dropLast().last.map({ $0.printEnd <= last.printEnd - 3 }) ?? true else {
      missed.append(.earlyHandover)
      return nil
    }
    ledger.truth.add(.flowPrecedence, session: plan.ordinal, step: 8, nik: last.nik)
    return last.printEnd - 3
  }

  private mutating func writeReceipts(
    _ students: [Student], _ given: [Card], at time: Int, isMiscounted: Bool, _ ledger: inout Ledger
  ) {
    ledger.receipts += 1
    var rows = given.map { HandoverRow(receipt: ledger.receipts, time: time, nik: $0.nik, blank: $0.blank, signed: 0) }
    for entry in plan.roster where students[entry.student].deviation(at: entry.visit) == .handedOverWithoutPrint {
      let nik = students[entry.student].nik
      rows.append(HandoverRow(receipt: ledger.receipts, time: time, nik: nik, blank: -ledger.stranger(), signed: 0))
      ledger.truth.add(.handoverWithoutPrint, session: plan.ordinal, step: 8, nik: nik)
    }
    for index in rows.indices { rows[index].signed = rows.count + (isMiscounted ? 1 : 0) }
    if isMiscounted { ledger.truth.add(.handoverCountMismatch, session: plan.ordinal, step: 8) }
    for card in given where card.deviation == .handedOverTwice {
      ledger.receipts += 1
      rows.append(HandoverRow(receipt: ledger.receipts, time: time + 60, nik: card.nik, blank: card.blank, signed: 1))
      ledger.truth.add(.handoverRepeated, session: plan.ordinal, step: 8, nik: card.nik)
    }
    record.handovers = rows
  }
}
