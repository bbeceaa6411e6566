import Audit
import CardPrinting
import Fundamentals

/// The sessions whose blank cards do not add up; nothing when all do, or when nobody counted.
struct StockOverview {
  let context: ReportContext
  private static let most = 5

  private var words: Words { context.words }

  func blocks() -> [Block] {
    let off = context.cards.stocks.filter { $0.blankBalance?.isBalanced == false }
    guard !off.isEmpty else { return [] }
    var line: [Inline] = [.text(words("stock-off") + " ")]
    for (number, stock) in off.prefix(StockOverview.most).enumerated() {
      if number > 0 { line.append("; ") }
      line += [context.sessionLink(stock.session)]
      if let balance = stock.blankBalance { line.append(.text(" (\(context.signedQuantity(balance.difference)))")) }
    }
    line += [". ", .link(words("cards-and-stock"), page: context.paths.cards)]
    return [.heading(2, words("stock")), .paragraph(line)]
  }
}
