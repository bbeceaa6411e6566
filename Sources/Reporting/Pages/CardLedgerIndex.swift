import Audit
import Records

/// Cards, their witnesses and the stock of sessions, made once for all pages.
struct CardLedgerIndex: Sendable {
  let ledger: CardLedger
  /// Positions in the ledger of the recorded prints of a session, in source order.
  let bySession: [Int32: [Int]]
  /// Positions in the ledger of the reported prints that no log knows, or that spooler and printer disagree about.
  let doubtful: [Int]
  /// How many reported prints stand in each state; empty for an archive without print logs.
  let states: [CardWitnesses.State: Int]
  /// Places in `Records.prints` of the reported prints that failed.
  let spoiled: [Int32]
  let stocks: [SessionStock]

  init(_ result: AuditResult) {
    ledger = result.cardLedger()
    stocks = result.sessionStocks()
    let hasJobs = !result.records.traces.jobs.isEmpty
    var bySession: [Int32: [Int]] = [:]
    var doubtful: [Int] = []
    var states: [CardWitnesses.State: Int] = [:]
    var spoiled: [Int32] = []
    for (index, place) in result.prints.enumerated() {
      let row = result.records.prints[Int(place)]
      guard result.isReported(session: row.session) else { continue }
      bySession[row.session, default: []].append(index)
      if row.verdict == .failed { spoiled.append(place) }
      guard hasJobs else { continue }
      let state = ledger[index].state
      states[state, default: 0] += 1
      if state == .unwitnessed || state == .contradicted { doubtful.append(index) }
    }
    self.bySession = bySession
    self.doubtful = doubtful
    self.states = states
    self.spoiled = spoiled
  }
}
