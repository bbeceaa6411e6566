import Audit
import Records

/// Who was expected at a session, who came, and how far each got by the day of the report.
struct VisitCounts: Sendable, Hashable {
  /// Why somebody expected or present left without a card.
  enum Reason: String, Sendable, CaseIterable {
    case absent, refused
    case notRecorded = "not-recorded"
    case waiting17 = "waiting-17"
    case waitingPrintReady = "waiting-print-ready"
    case waitingPrint = "waiting-print"
  }

  /// On the roster.
  var planned = 0
  /// With any work done on them.
  var present = 0
  /// Present and not on the roster.
  var walkIns = 0
  var recorded = 0
  /// Recorded before, found by the status check.
  var recordedBefore = 0
  /// With a card before the visit, or one printed elsewhere since.
  var cardElsewhere = 0
  /// Persons with a card printed in the session.
  var printed = 0
  /// Prints that failed.
  var spoiledPrints = 0
  /// Cards listed on the session's receipts.
  var handedOver = 0
  var left: [Reason: Int] = [:]

  init(_ context: ReportContext, session: Int32, index: SummaryIndex) {
    let result = context.result
    var events: [Int32: Set<StudentEvent>] = [:]
    for place in result.executions(session: session) {
      let row = result.records.executions[Int(place)]
      guard row.person != 0, result.verdict(Int(place)).flags & Verdict.repeated == 0 else { continue }
      events[row.person, default: []].insert(index.events[row])
    }
    var cards: Set<Int32> = []
    for position in context.cards.bySession[session] ?? [] {
      let row = result.records.prints[Int(result.prints[position])]
      if row.verdict == .good { cards.insert(row.person) }
      if row.verdict == .failed { spoiledPrints += 1 }
    }
    let roster = Set(context.places.rosterBySession[session] ?? [])
    planned = roster.count
    printed = cards.count
    handedOver = (context.places.cardsBySession[session]?.receipts ?? []).reduce(0) { $0 + $1.listed }
    for person in roster.union(events.keys).union(cards) where person != 0 {
      let seen = events[person] ?? []
      let isPresent = cards.contains(person) || seen.contains { $0 != .absent }
      if isPresent { present += 1 }
      if isPresent, !roster.contains(person) { walkIns += 1 }
      if seen.contains(.recorded) { recorded += 1 } else if seen.contains(.recordedBefore) { recordedBefore += 1 }
      guard !cards.contains(person) else { continue }
      if let reason = VisitCounts.reason(seen, isPresent: isPresent, stage: index.stages[person]) {
        left[reason, default: 0] += 1
      } else {
        cardElsewhere += 1
      }
    }
  }

  /// nil for who needs nothing more.
  private static func reason(_ seen: Set<StudentEvent>, isPresent: Bool, stage: OpenItem.Stage?) -> Reason? {
    if !isPresent { return .absent }
    if let stage, let reason = Reason(rawValue: stage.rawValue) { return reason }
    if seen.contains(.printedBefore) || seen.contains(.recorded) || seen.contains(.recordedBefore) { return nil }
    return seen.contains(.refused) ? .refused : .notRecorded
  }
}
