import CardPrinting
import Records

/// `stock.imbalance`: the blanks of a session do not add up (decision 55).
enum StockImbalance {
  /// Measured: blanks more (+) or fewer (−) than expected, in pieces; limit: 0. Detail: expected closing count in bits 0–31, stated
  /// one in 32–63, as signed pieces. Position: the closing count; other: the opening count.
  static func check(_ stock: SessionStock, _ sink: inout FindingSink) {
    guard let balance = stock.blankBalance, !balance.isBalanced, let closing = stock.position(.blank, .closing) else { return }
    sink.report(
      Finding(
        .stockImbalance, at: closing, other: stock.position(.blank, .opening), session: stock.session,
        measured: pieces(balance.difference), limit: 0, detail: half(balance.expectedClosing) | half(balance.closing) << 32))
  }

  private static func half(_ quantity: Int128) -> UInt64 {
    UInt64(UInt32(bitPattern: Int32(clamping: pieces(quantity))))
  }
}
