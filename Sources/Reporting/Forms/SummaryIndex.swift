import Audit
import Records

/// What the sheets of all sessions are filled from.
struct SummaryIndex: Sendable {
  let events: ExecutionEvents
  /// The waiting stage of each person who has one.
  let stages: [Int32: OpenItem.Stage]
  let stocks: [Int32: SessionStock]

  init(_ context: ReportContext) {
    events = ExecutionEvents(context.result)
    var stages: [Int32: OpenItem.Stage] = [:]
    for item in context.result.openWork where item.session == 0 { stages[item.person] = item.stage }
    self.stages = stages
    var stocks: [Int32: SessionStock] = [:]
    for stock in context.cards.stocks { stocks[stock.session] = stock }
    self.stocks = stocks
  }
}
