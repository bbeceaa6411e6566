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
    for session in SessionStock.all(records, prints: prints, stock: stock) {
      StockImbalance.check(session, &sink)
      SupplyMismatch.check(session, &sink)
    }
    HandoverWithoutPrint.check(handovers, cards, step: handover, &sink)
    HandoverRepeated.check(handovers, step: handover, &sink)
    HandoverNumberRepeated.check(handovers, step: handover, &sink)
    HandoverCountMismatch.check(handovers, step: handover, &sink)
    return sink.findings
  }
}
