import CivilRegistry
import Fundamentals
import Procedure
import Records

/// Everything the rules look at; built once, then only read.
final class AuditContext: Sendable {
  let records: Records
  /// The tables that rules look at row by row.
  let executions: RowView<Execution>
  let students: RowView<StudentRow>
  let prints: RowView<PrintRow>
  let handovers: RowView<HandoverRow>
  let roster: RowView<RosterRow>
  let procedure: Procedure
  let options: AuditOptions
  let clocks: ClockBook
  let zone: Zone
  let asOf: LocalDate
  let vocabulary: Vocabulary
  let staff: Staff
  let people: People
  let sessions: SessionIndex
  let selection: Selection
  let waivers: WaiverBook
  let steps: StepTable
  let stepDetails: [StepDetails]
  /// Of every execution's circumstances.
  let facts: CircumstanceFactsTable
  /// Whether each file of `Records.files` has the completeness and the output column.
  let hasItems: [Bool]
  let hasOutputs: [Bool]
  /// Branch word of the status check that leads straight to printing, as an index into `Vocabulary.words`.
  let recordedWord: Int?
  /// One for each place of `Records.executions`.
  let verdicts: RowView<Verdict>
  /// What the views look at.
  private let buffers: [any AnyObject & Sendable]

  init(
    _ records: Records, _ procedure: Procedure, _ options: AuditOptions, clocks: ClockBook = .none
  ) throws(OutOfMemory) {
    self.records = records
    executions = RowView(records.executions)
    students = RowView(records.students)
    prints = RowView(records.prints)
    handovers = RowView(records.handovers)
    roster = RowView(records.roster)
    self.procedure = procedure
    self.options = options
    self.clocks = clocks
    zone = records.zone
    let parts = Parts()
    parallel(4, threads: options.threads) { part in
      switch part {
      case 0: parts.people = People(records, threads: options.threads)
      case 1: parts.staff = Staff(records, procedure)
      case 2: parts.vocabulary = Vocabulary(records, procedure)
      default: parts.asOf = options.asOf ?? latestDay(records, threads: options.threads)
      }
    }
    asOf = parts.asOf ?? LocalDate(days: 0)
    vocabulary = parts.vocabulary ?? Vocabulary(records, procedure)
    staff = parts.staff ?? Staff(records, procedure)
    facts = CircumstanceFactsTable(records, vocabulary, staff)
    people = parts.people ?? People(records, threads: options.threads)
    sessions = SessionIndex(records)
    selection = Selection(options, records, sessions)
    waivers = WaiverBook(records, procedure, staff, asOf: asOf)
    steps = StepTable(procedure)
    stepDetails = procedure.steps.indices.map { [vocabulary] in StepDetails(procedure, $0, vocabulary) }
    hasItems = records.files.map { $0.columns.contains("kelengkapan") }
    hasOutputs = records.files.map { $0.columns.contains("output") }
    recordedWord = procedure.steps.first { $0.marks.contains(.statusCheck) }.flatMap { check in
      check.branches.first { branch in
        procedure.steps.contains { $0.number == branch.target && $0.marks.contains(.printing) }
      }
    }.flatMap { $0.outcomes.first }.flatMap { [vocabulary] in vocabulary.wordIndex($0) }
    guard let verdicts = RowBuffer<Verdict>(capacity: records.executions.count) else { throw OutOfMemory() }
    verdicts.setCount(records.executions.count)
    self.verdicts = RowView(verdicts)
    buffers = [verdicts, records.executions, records.students, records.prints, records.handovers, records.roster]
  }

  /// Local month of an instant as year · 12 + month − 1; 0 for a missing one (decision 112).
  func month(of instant: Instant) -> Int32 {
    guard instant.isPresent else { return 0 }
    let parts = day(instant).parts
    return Int32(parts.year * 12 + parts.month - 1)
  }

  /// The local day of an instant in the archive's zone.
  func day(_ instant: Instant) -> LocalDate { instant.date(in: zone) }
}

/// What is built at the same time, each part by one thread.
private final class Parts: @unchecked Sendable {
  var people: People?
  var staff: Staff?
  var vocabulary: Vocabulary?
  var asOf: LocalDate?
}

/// The latest local day of any accepted time (decisions 19, 93); nil when no row has one.
private func latestDay(_ records: Records, threads: Int) -> LocalDate? {
  let most =
    [
      latest(records.executions, threads) { max($0.start.microseconds, $0.end.microseconds) },
      latest(records.statuses, threads) { $0.time.microseconds },
      latest(records.prints, threads) { max($0.start.microseconds, $0.end.microseconds) },
      latest(records.handovers, threads) { $0.time.microseconds },
      latest(records.stock, threads) { $0.time.microseconds },
    ].max() ?? .min
  return most == .min ? nil : Instant(microseconds: most).date(in: records.zone)
}

private func latest<Row>(_ rows: RowBuffer<Row>, _ threads: Int, _ time: @escaping @Sendable (Row) -> Int64) -> Int64 {
  inBlocks(rows.count, size: 1 << 16, threads: threads) { $0.reduce(Int64.min) { max($0, time(rows[$1])) } }.max() ?? .min
}
