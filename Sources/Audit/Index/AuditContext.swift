import CivilRegistry
import Fundamentals
import Procedure
import Records

/// Everything the rules look at; built once, then only read.
final class AuditContext: Sendable {
  let records: Records
  let procedure: Procedure
  let options: AuditOptions
  let zone: Zone
  let asOf: LocalDate
  let vocabulary: Vocabulary
  let staff: Staff
  let people: People
  let sessions: SessionIndex
  let selection: Selection
  let waivers: WaiverBook
  let steps: [StepFacts]
  /// Whether each file of `Records.files` has the completeness and the output column.
  let hasItems: [Bool]
  let hasOutputs: [Bool]
  /// Branch word of the status check that leads straight to printing, as an index into `Vocabulary.words`.
  let recordedWord: Int?
  /// One for each place of `Records.executions`.
  let verdicts: RowBuffer<Verdict>

  init(_ records: Records, _ procedure: Procedure, _ options: AuditOptions) throws(OutOfMemory) {
    self.records = records
    self.procedure = procedure
    self.options = options
    zone = records.zone
    asOf = options.asOf ?? latestDay(records, threads: options.threads) ?? LocalDate(days: 0)
    vocabulary = Vocabulary(records, procedure)
    staff = Staff(records, procedure)
    people = People(records, threads: options.threads)
    sessions = SessionIndex(records)
    selection = Selection(options, records, sessions)
    waivers = WaiverBook(records, procedure, staff, asOf: asOf)
    steps = procedure.steps.indices.map { StepFacts(procedure, $0) }
    hasItems = records.files.map { $0.columns.contains("kelengkapan") }
    hasOutputs = records.files.map { $0.columns.contains("output") }
    recordedWord = procedure.steps.first { $0.marks.contains(.statusCheck) }.flatMap { check in
      check.branches.first { branch in
        procedure.steps.contains { $0.number == branch.target && $0.marks.contains(.printing) }
      }
    }.flatMap { $0.outcomes.first }.flatMap { [vocabulary] in vocabulary.wordIndex($0) }
    guard let verdicts = RowBuffer<Verdict>(capacity: records.executions.capacity) else { throw OutOfMemory() }
    self.verdicts = verdicts
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

/// The latest local day of any accepted time (decisions 19, 93); nil when no row has one.
private func latestDay(_ records: Records, threads: Int) -> LocalDate? {
  let segments = records.executions.segments
  let latest = Results<Int64>(count: segments.count)
  parallel(segments.count, threads: threads) { index in
    var most = Int64.min
    for place in segments[index] {
      let row = records.executions.pointer(place)
      most = max(most, row.pointee.start.microseconds, row.pointee.end.microseconds)
    }
    latest[index] = most
  }
  var most = latest.values.max() ?? .min
  records.statuses.forEach { most = max(most, $1.time.microseconds) }
  records.prints.forEach { most = max(most, $1.start.microseconds, $1.end.microseconds) }
  records.handovers.forEach { most = max(most, $1.time.microseconds) }
  records.stock.forEach { most = max(most, $1.time.microseconds) }
  return most == .min ? nil : Instant(microseconds: most).date(in: records.zone)
}

/// What the rules ask of a step, in the form they need it.
struct StepFacts: Sendable {
  let isStudent: Bool
  let marks: Set<Mark>
  /// Limit in seconds when it needs no calendar, else nil.
  let fixedLimit: Int?
  /// Lower bound of a range in seconds; shorter is counted, no finding.
  let lowerBound: Int?
  let limit: TimeLimit
  let leastPlausible: Int?
  /// Required items as a mask over `Procedure.items`.
  let required: UInt64
  /// The step's own output as a mask; 0 when it has none.
  let output: UInt64
  let isRecording: Bool
  let isPrinting: Bool
  let isHandover: Bool
  let isPreparation: Bool
  let isStatusCheck: Bool
  /// Items that other steps yield: (mask of the item, position of the producing step).
  let producers: [(item: UInt64, step: Int)]
  /// Items that an earlier execution of a step with an outcome stands for: (mask, position, outcome word).
  let alternatives: [(item: UInt64, step: Int, word: String)]

  init(_ procedure: Procedure, _ index: Int) {
    let step = procedure.steps[index]
    func mask(_ code: String) -> UInt64 {
      let key = cellKey(code.utf8)
      return procedure.items.firstIndex { cellKey($0.code.utf8) == key }.map { 1 << UInt64($0) } ?? 0
    }
    isStudent = step.unit == .student
    marks = step.marks
    limit = step.standard.time
    fixedLimit = step.standard.time.fixedUpperSeconds.map { Int($0) }
    lowerBound = step.standard.time.fixedLowerSeconds.map { Int($0) }
    leastPlausible = step.leastPlausible
    required = step.standard.requirements.reduce(0) { $0 | mask($1.item) }
    output = step.standard.output.map(mask) ?? 0
    isRecording = marks.contains(.recording)
    isPrinting = marks.contains(.printing)
    isHandover = marks.contains(.handover)
    isPreparation = marks.contains(.preparation)
    isStatusCheck = marks.contains(.statusCheck)
    var producers: [(item: UInt64, step: Int)] = []
    var alternatives: [(item: UInt64, step: Int, word: String)] = []
    for requirement in step.standard.requirements {
      for (other, producer) in procedure.steps.enumerated() where other != index && producer.standard.output == requirement.item {
        producers.append((mask(requirement.item), other))
      }
      for alternative in requirement.alternatives {
        guard let other = procedure.index(ofStep: alternative.step) else { continue }
        alternatives.append((mask(requirement.item), other, alternative.outcome))
      }
    }
    self.producers = producers
    self.alternatives = alternatives
  }
}
