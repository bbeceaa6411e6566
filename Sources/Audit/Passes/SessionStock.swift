package import CardPrinting
package import Records

/// What the stock list and the prints of one session say of its supplies.
package struct SessionStock: Sendable {
  /// Session id.
  package let session: Int32
  /// Recorded prints of the session, and the successful ones.
  package let prints: Int
  package let goodPrints: Int
  private var totals: [Total]

  /// The movements of one item and kind together.
  private struct Total: Sendable {
    var quantity: Int128 = 0
    var first: Position?
  }

  /// - Parameter rows: movements of the session, in source order.
  init(session: Int32, rows: some Sequence<StockRow>, prints: Int, goodPrints: Int) {
    self.session = session
    self.prints = prints
    self.goodPrints = goodPrints
    totals = Array(repeating: Total(), count: StockRow.Item.allCases.count * StockRow.Movement.allCases.count)
    for row in rows {
      let index = SessionStock.index(row.item, row.movement)
      totals[index].quantity += Int128(row.quantity)
      totals[index].first = totals[index].first ?? row.position
    }
  }

  private static func index(_ item: StockRow.Item, _ movement: StockRow.Movement) -> Int {
    Int(item.rawValue) * StockRow.Movement.allCases.count + Int(movement.rawValue)
  }

  /// Millionths moved in all; nil when no row speaks of it.
  package func quantity(_ item: StockRow.Item, _ movement: StockRow.Movement) -> Int128? {
    let total = totals[SessionStock.index(item, movement)]
    return total.first == nil ? nil : total.quantity
  }

  /// The first row of a movement.
  package func position(_ item: StockRow.Item, _ movement: StockRow.Movement) -> Position? {
    totals[SessionStock.index(item, movement)].first
  }

  /// The balance of blanks, or nil without an opening and a closing count (decision 55).
  package var blankBalance: BlankBalance? {
    guard let opening = quantity(.blank, .opening), let closing = quantity(.blank, .closing) else { return nil }
    var balance = BlankBalance()
    balance.opening = opening
    balance.received = quantity(.blank, .received) ?? 0
    balance.used = prints > 0 ? Int128(goodPrints) * 1_000_000 : quantity(.blank, .used) ?? 0
    balance.spoiled = quantity(.blank, .spoiled) ?? 0
    balance.returned = quantity(.blank, .returned) ?? 0
    balance.adjustment = quantity(.blank, .adjustment) ?? 0
    balance.closing = closing
    return balance
  }

  /// The use of ribbon or film, or nil when neither counts nor a stated use are written (decision 56).
  package func supplyUse(_ item: StockRow.Item, yield: Int) -> SupplyUse? {
    SupplyUse.rolls(
      opening: quantity(item, .opening), received: quantity(item, .received) ?? 0, returned: quantity(item, .returned) ?? 0,
      closing: quantity(item, .closing), stated: quantity(item, .used)
    ).map { SupplyUse(rolls: $0, yield: yield, cards: prints) }
  }
}
