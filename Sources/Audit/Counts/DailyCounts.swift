package import Fundamentals
package import Records

/// What an office counts at the end of a day (laporan harian): recordings, prints, handovers and stock. Counts add up.
package struct WorkCounts: Sendable, Hashable {
  /// Recordings that did not fail.
  package var recorded = 0
  package var failedRecordings = 0
  /// Recorded prints by the officer's verdict.
  package var printed = 0
  package var spoiledPrints = 0
  package var unknownPrints = 0
  /// Cards listed on receipts.
  package var handedOver = 0
  private var stock: [Int: Int128] = [:]

  package init() {}

  /// Millionths moved in all; nil when no row speaks of it.
  package func quantity(_ item: StockRow.Item, _ movement: StockRow.Movement) -> Int128? { stock[WorkCounts.key(item, movement)] }

  mutating func move(_ row: StockRow) { stock[WorkCounts.key(row.item, row.movement), default: 0] += Int128(row.quantity) }

  package static func += (a: inout WorkCounts, b: WorkCounts) {
    a.recorded += b.recorded
    a.failedRecordings += b.failedRecordings
    a.printed += b.printed
    a.spoiledPrints += b.spoiledPrints
    a.unknownPrints += b.unknownPrints
    a.handedOver += b.handedOver
    a.stock.merge(b.stock, uniquingKeysWith: +)
  }

  private static func key(_ item: StockRow.Item, _ movement: StockRow.Movement) -> Int {
    Int(item.rawValue) * StockRow.Movement.allCases.count + Int(movement.rawValue)
  }
}

/// The counts of every reported day. A row belongs to the local day of its time, else to its session's; one without either is
/// counted as undated and stands on no day.
package struct DailyCounts: Sendable {
  package private(set) var byDay: [LocalDate: WorkCounts] = [:]
  /// Recordings and prints by month (year · 12 + month − 1) and officer (member id).
  package private(set) var byOfficer: [OfficerMonth: WorkCounts] = [:]
  /// Rows without a day.
  package private(set) var undated = 0

  package struct OfficerMonth: Sendable, Hashable {
    package var month: Int32
    package var officer: Int32
  }

  private let result: AuditResult
  private let events: ExecutionEvents

  /// One pass over the rows that count.
  package init(_ result: AuditResult) {
    self.result = result
    events = ExecutionEvents(result)
    countExecutions()
    countCards()
    countStock()
  }

  /// All days together.
  package func month(_ month: Int32) -> WorkCounts {
    byDay.reduce(into: WorkCounts()) { if DailyCounts.month($1.key) == month { $0 += $1.value } }
  }

  /// Months with any count, ascending.
  package var months: [Int32] { Set(byDay.keys.map(DailyCounts.month)).sorted() }

  package static func month(_ day: LocalDate) -> Int32 { Int32(day.parts.year * 12 + day.parts.month - 1) }

  private mutating func countExecutions() {
    let context = result.context
    var recordings: [Int32] = []
    for place in 0..<result.records.executions.count where events.isRecording(context.executions[place]) {
      if context.verdicts[place].flags & Verdict.repeated == 0 { recordings.append(Int32(place)) }
    }
    for place in recordings {
      let row = context.executions[Int(place)]
      switch events[row] {
      case .recorded: add(row.time, row.session, events.officers(row)) { $0.recorded += 1 }
      case .failed: add(row.time, row.session, events.officers(row)) { $0.failedRecordings += 1 }
      default: break
      }
    }
  }

  private mutating func countCards() {
    for place in result.prints {
      let row = result.records.prints[Int(place)]
      add(row.finished, row.session, row.officer) { counts in
        switch row.verdict {
        case .good: counts.printed += 1
        case .failed: counts.spoiledPrints += 1
        case .unknown: counts.unknownPrints += 1
        }
      }
    }
    for place in result.handovers {
      let row = result.records.handovers[Int(place)]
      add(row.time, row.session, 0) { $0.handedOver += 1 }
    }
  }

  private mutating func countStock() {
    let records = result.records
    for place in UsedRows.places(of: records.stock, in: records, table: .stock, threads: result.options.threads) {
      let row = records.stock[Int(place)]
      add(row.time, row.session, 0) { $0.move(row) }
    }
  }

  private mutating func add(_ time: Instant, _ session: Int32, _ officers: Int32, _ count: (inout WorkCounts) -> Void) {
    guard result.isReported(session: session) else { return }
    guard let day = events.day(time, session: session) else {
      undated += 1
      return
    }
    count(&byDay[day, default: WorkCounts()])
    for officer in result.members(officers) {
      count(&byOfficer[OfficerMonth(month: DailyCounts.month(day), officer: officer), default: WorkCounts()])
    }
  }
}
