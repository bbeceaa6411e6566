/// Blanks, ribbon and film: counted in the morning and again after the handover.
extension SessionPlay {
  mutating func countStock(_ ledger: inout Ledger) {
    let prints = record.prints.filter { $0.session == plan.ordinal }
    let used = prints.filter(\.succeeded).count
    countBlanks(used: used, spoiled: prints.count - used, &ledger)
    countSupplies(cards: prints.count, &ledger)
    if has(.unknownSession) {
      record.stock.append(
        StockRow(time: opening, item: .blanks, movement: .received, amount: 5, strangeSession: ledger.stranger()))
      ledger.truth.add(.referenceUnknown)
    }
  }

  private var opening: Int { plan.time(7) }
  private var closing: Int { max(plan.time(16, 15), lastEnd + 300) }

  private mutating func countBlanks(used: Int, spoiled: Int, _ ledger: inout Ledger) {
    let received = random.within(0...20)
    let start = max(0, used + spoiled - received) + random.within(5...60)
    let rest = start + received - used - spoiled
    let returned = random.within(0...min(rest, 6))
    var left = rest - returned
    if has(.imbalance) {
      left += random.within(1...4)
      ledger.truth.add(.stockImbalance, session: plan.ordinal)
    }
    record.stock += [
      StockRow(time: opening, item: .blanks, movement: .opening, amount: start),
      StockRow(time: opening + 60, item: .blanks, movement: .received, amount: received),
      StockRow(time: closing, item: .blanks, movement: .used, amount: used),
      StockRow(time: closing, item: .blanks, movement: .spoiled, amount: spoiled),
      StockRow(time: closing, item: .blanks, movement: .returned, amount: returned),
      StockRow(time: closing + 60, item: .blanks, movement: .closing, amount: left),
    ]
  }

  /// A ribbon is good for 500 cards, a film for 1,500; amounts in ten-thousandths of a roll.
  private mutating func countSupplies(cards: Int, _ ledger: inout Ledger) {
    for (item, yield) in [(StockRow.Item.ribbon, 500), (.film, 1500)] {
      let start = random.within(10_000...40_000)
      var used = cards * 10_000 / yield
      if item == .ribbon, has(.supplies) {
        used += 1000
        ledger.truth.add(.supplyMismatch, session: plan.ordinal)
      }
      record.stock += [
        StockRow(time: opening, item: item, movement: .opening, amount: start),
        StockRow(time: closing, item: item, movement: .used, amount: used),
        StockRow(time: closing, item: item, movement: .closing, amount: start - used),
      ]
    }
  }
}
