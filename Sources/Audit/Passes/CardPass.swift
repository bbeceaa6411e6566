import Fundamentals
import Procedure
import Records

/// Judges cards, stock and receipts.
struct CardPass {
  /// Findings rule by rule, each in order of its keys.
  /// - Parameters: places of the rows that count (`UsedRows`), in source order.
  static func run(_ context: AuditContext, cards: CardIndex, prints: [Int32], handovers: [Int32], stock: [Int32]) -> [Finding] {
    let records = context.records
    let printing = context.steps.all.firstIndex(where: \.isPrinting)
    let handover = context.steps.all.firstIndex(where: \.isHandover)
    var sink = FindingSink(context)
    BlankReused.check(cards, step: printing, &sink)
    for session in sessionStocks(records, prints: prints, stock: stock) {
      StockImbalance.check(session, &sink)
      SupplyMismatch.check(session, &sink)
    }
    HandoverWithoutPrint.check(handovers, cards, step: handover, &sink)
    HandoverRepeated.check(handovers, step: handover, &sink)
    HandoverCountMismatch.check(handovers, step: handover, &sink)
    return sink.findings
  }

  /// Sessions of which the stock list speaks; a movement without a session is joined to none (decision 118).
  private static func sessionStocks(_ records: Records, prints: [Int32], stock: [Int32]) -> [SessionStock] {
    var counts = [(all: Int, good: Int)](repeating: (0, 0), count: records.sessions.count)
    for place in prints {
      let row = records.prints[Int(place)]
      counts[Int(row.session)].all += 1
      if row.verdict == .good { counts[Int(row.session)].good += 1 }
    }
    let bySession = Grouping(places: stock, groups: records.sessions.count) { records.stock[$0].session }
    return (1..<max(1, bySession.count)).compactMap { session in
      guard !bySession[session].isEmpty else { return nil }
      return SessionStock(
        session: Int32(session), rows: bySession[session].lazy.map { records.stock[Int($0)] }, prints: counts[session].all,
        goodPrints: counts[session].good)
    }
  }
}
