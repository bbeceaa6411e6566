import CardPrinting
import Records

/// `stock.supply-mismatch`: ribbon or film went down by another number of cards than were printed; once per session and item
/// (decision 56).
enum SupplyMismatch {
  /// Measured: cards that the used rolls stand for; limit: cards recorded as printed. Detail: raw value of `StockRow.Item`.
  /// Position: the closing count, or the stated use where there is none.
  static func check(_ stock: SessionStock, _ sink: inout FindingSink) {
    let options = sink.context.options
    for (item, yield) in [(StockRow.Item.ribbon, options.ribbonYield), (.film, options.filmYield)] {
      guard let use = stock.supplyUse(item, yield: yield), !use.isPlausible else { continue }
      let position = stock.position(item, .closing) ?? stock.position(item, .used)
      guard let position = position ?? stock.position(item, .opening) else { continue }
      sink.report(
        Finding(
          .supplyMismatch, at: position, session: stock.session, measured: use.suppliedCards, limit: Int64(use.cards),
          detail: UInt64(item.rawValue)))
    }
  }
}
