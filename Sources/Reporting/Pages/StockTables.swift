import Audit
import CardPrinting
import Fundamentals
import Records

/// Blank cards, ribbon and film of sessions.
struct StockTables {
  let context: ReportContext

  private var words: Words { context.words }
  private var stocks: [SessionStock] { context.cards.stocks }

  /// The columns stand in the order of the sum: opening + received − used − spoiled − returned + adjustments = expected.
  func blanks(_ range: Range<Int>) -> ReportTable {
    let rows = stocks[range].map { stock -> ReportTable.Row in
      guard let balance = stock.blankBalance else {
        return uncounted(stock)
      }
      let sum = [
        balance.opening, balance.received, balance.used, balance.spoiled, balance.returned, balance.adjustment,
        balance.expectedClosing, balance.closing,
      ].map { [Inline.text(context.quantity($0))] }
      let difference: Inline =
        balance.isBalanced
        ? .badge(.ok, context.quantity(0)) : .badge(.violation, context.signedQuantity(balance.difference))
      return ReportTable.Row(
        kind: balance.isBalanced ? nil : .violation, [[context.sessionLink(stock.session)]] + sum + [[difference]])
    }
    let signs = ["", "+", "−", "−", "−", "+", "=", "", ""]
    let names = [
      "stock-opening", "stock-received", "stock-used", "stock-spoiled", "stock-returned", "stock-adjustment", "stock-expected",
      "stock-closing", "stock-difference",
    ]
    let columns = zip(signs, names).map { sign, name in
      ReportTable.Column(sign.isEmpty ? words(name) : sign + " " + words(name), .end)
    }
    return ReportTable(columns: [.init(words("session"))] + columns, rows: rows, hasRowHeaders: true)
  }

  /// A session without both counts: what is written, and no verdict.
  private func uncounted(_ stock: SessionStock) -> ReportTable.Row {
    var cells: [[Inline]] = [[context.sessionLink(stock.session)]]
    for movement in StockRow.Movement.allCases {
      if movement == .closing { cells.append(["–"]) }
      cells.append(stock.quantity(.blank, movement).map { [.text(context.quantity($0))] } ?? ["–"])
    }
    return ReportTable.Row(kind: .muted, cells + [[.badge(.muted, words("not-assessed"))]])
  }

  /// Rolls used, the cards they stand for, and the cards recorded as printed.
  func supplies(_ range: Range<Int>) -> ReportTable {
    let options = context.result.options
    let rows = stocks[range].map { stock -> ReportTable.Row in
      let uses = [(StockRow.Item.ribbon, options.ribbonYield), (.film, options.filmYield)].map { stock.supplyUse($0, yield: $1) }
      let isOff = uses.contains { $0?.isPlausible == false }
      return ReportTable.Row(
        kind: isOff ? .warning : nil, [[context.sessionLink(stock.session)], context.number(stock.prints)] + uses.flatMap(cells))
    }
    return ReportTable(
      columns: [
        .init(words("session")), .init(words("prints"), .end), .init(words("ribbon-rolls"), .end),
        .init(words("ribbon-cards"), .end), .init(words("film-rolls"), .end), .init(words("film-cards"), .end),
      ], rows: rows, hasRowHeaders: true)
  }

  private func cells(_ use: SupplyUse?) -> [[Inline]] {
    guard let use else { return [["–"], ["–"]] }
    let cards = context.language.number(Int(use.suppliedCards))
    return [[.text(context.quantity(use.rolls))], [use.isPlausible ? .badge(.ok, cards) : .badge(.warning, cards)]]
  }
}

extension ReportContext {
  /// Millionths as a number with as many decimals as it needs: `12`, `0,25`.
  /// - Parameter decimals: At least so many, for columns whose points stand below each other.
  func quantity(_ millionths: Int128, decimals least: Int = 0) -> String {
    let whole = language.number(Int(clamping: millionths.magnitude / 1_000_000))
    var decimals = Int(millionths.magnitude % 1_000_000)
    var width = 6
    while width > least, decimals % 10 == 0 {
      decimals /= 10
      width -= 1
    }
    let text = width == 0 ? whole : whole + language.pick(",", ".") + padded(decimals, width)
    return millionths < 0 ? "−" + text : text
  }

  func signedQuantity(_ millionths: Int128) -> String { (millionths > 0 ? "+" : "") + quantity(millionths) }
}
