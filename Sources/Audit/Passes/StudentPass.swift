import CivilRegistry
import Enrollment
import Fundamentals
import Procedure
import Records

/// Judges the student steps of one person after the other: cases, flow, completeness, eligibility.
///
/// A worker keeps one and reuses its memory.
struct StudentPass {
  private let context: AuditContext
  private let grouping: Grouping
  private let producers: SessionProducers
  private var aligner: Aligner
  private var history = StatusHistory()
  private var sink: FindingSink
  private(set) var flow = FlowFigures()

  /// Memory for the case at hand.
  private var spare: [Subject] = []
  private var symbols: [Aligner.Symbol] = []

  // Of the person at hand.
  private var entries: [Entry] = []
  private var recordings: [Recording] = []
  private let printing: UInt64
  private let recordingOutput: UInt64

  /// A row in the order of a case: session, time, step, source.
  private struct Entry {
    var session: Int32
    var place: Int32
    var time: Int64
    var step: UInt8
  }

  /// A time from which the person counts as recorded, in some session.
  private struct Recording {
    var session: Int32
    var time: Instant
    var position: Position
    /// A recording of its own, not a note that one was made before.
    var isRecording: Bool
  }

  init(_ context: AuditContext, _ grouping: Grouping, _ producers: SessionProducers) {
    self.context = context
    self.grouping = grouping
    self.producers = producers
    aligner = Aligner(Automaton(context.procedure, group: .student))
    sink = FindingSink(context)
    printing = (0..<context.steps.count).filter { context.steps[$0].isPrinting }.reduce(0) { $0 | 1 << UInt64($1) }
    recordingOutput = context.steps.all.filter(\.isRecording).reduce(0) { $0 | $1.output }
  }

  /// The findings since the last time.
  mutating func takeFindings() -> [Finding] { sink.takeFindings() }

  mutating func judge(person: Int) {
    let places = grouping[person]
    grouping.fetch(person + 4, of: context.executions)
    guard !places.isEmpty else { return }
    gather(places)
    // The register's history is only asked for at recordings and prints.
    var hasHistory = false
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].session == entries[start].session { end += 1 }
      if !hasHistory,
        entries[start..<end].contains(where: { context.steps[Int($0.step)].isRecording || context.steps[Int($0.step)].isPrinting }
        )
      {
        context.people.read(&history, of: Int32(person))
        hasHistory = true
      }
      judgeCase(start..<end)
      start = end
    }
  }

  /// Sorts the person's rows into cases, drops those that repeat a row of another file (decision 17) and notes the recordings.
  private mutating func gather(_ places: Grouping.Places) {
    entries.removeAll(keepingCapacity: true)
    recordings.removeAll(keepingCapacity: true)
    for place in places {
      let row = context.executions.pointer(Int(place))
      entries.append(
        Entry(session: row.pointee.session, place: place, time: row.pointee.time.microseconds, step: row.pointee.step))
    }
    if entries.count > 1 { entries.sort(by: StudentPass.precedes) }
    RepeatedRows.drop(&entries, context, place: { Int($0.place) }) {
      $0.time == $1.time && $0.step == $1.step && $0.session == $1.session
    }
    for entry in entries {
      let step = context.steps[Int(entry.step)]
      guard step.isRecording || step.isStatusCheck, entry.time != .min else { continue }
      let row = context.executions[Int(entry.place)]
      if step.isRecording, !context.facts[row].isFailed {
        recordings.append(Recording(session: row.session, time: row.time, position: row.position, isRecording: true))
      } else if step.isStatusCheck, context.saysRecorded(row) {
        recordings.append(Recording(session: row.session, time: row.time, position: row.position, isRecording: false))
      }
    }
  }

  private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
    if a.session != b.session { return a.session < b.session }
    if a.time != b.time { return a.time < b.time }
    if a.step != b.step { return a.step < b.step }
    return a.place < b.place
  }

  private mutating func judgeCase(_ range: Range<Int>) {
    var subjects = spare
    spare = []
    subjects.removeAll(keepingCapacity: true)
    defer { spare = subjects }
    for entry in entries[range] {
      let subject = Subject(Int(entry.place), context)
      if subject.outcome == .absent {
        context.verdicts.pointer(subject.place).pointee.flags |= Verdict.absence
      } else {
        subjects.append(subject)
      }
    }
    guard !subjects.isEmpty else { return }
    let opening = subjects.first { $0.row.time.isPresent }?.row.time
    let isRecordedBefore =
      opening.map { first in
        recordings.contains { $0.session != subjects[0].row.session && $0.time < first }
      } ?? false
    for (index, subject) in subjects.enumerated() {
      Execution.judge(subject, &sink)
      CompletenessMissing.check(subject, &sink) {
        var satisfied = producers.items(session: subject.row.session, until: subject.row.time)
        if isRecordedBefore, subject.step.isPrinting { satisfied |= recordingOutput }
        guard subject.row.time.isPresent else { return isRecordedBefore && subject.step.isPrinting ? recordingOutput : 0 }
        for (other, earlier) in subjects.enumerated()
        where other != index && earlier.row.time.isPresent && earlier.row.time <= subject.row.time {
          satisfied |= CompletenessMissing.contribution(of: earlier, to: Int(subject.row.step), context)
        }
        return satisfied
      }
      judgeEligibility(subject)
    }
    align(subjects, entry: isRecordedBefore ? printing : 0)
  }

  private mutating func judgeEligibility(_ subject: Subject) {
    var assessed = false
    if subject.step.isRecording, !subject.isFailed {
      assessed = true
      RecordedUnderAge.check(subject, &sink)
      let earlier = recordings.first {
        $0.isRecording && $0.session != subject.row.session && $0.time < subject.row.time
      }
      RecordedAgain.check(subject, history, earlier: earlier?.position, &sink)
    }
    if subject.step.isPrinting {
      var known: UInt8 = 0
      if PrintedUnderAge.check(subject, &sink) { known |= Verdict.ageKnown }
      if PrintedBeforeReady.check(subject, history, &sink) { known |= Verdict.readinessKnown }
      context.verdicts.pointer(subject.place).pointee.flags |= known
      if known != 0 { assessed = true }
    }
    if assessed { context.verdicts.pointer(subject.place).pointee.assessed |= Dimension.eligibility.bit }
  }

  private mutating func align(_ all: [Subject], entry: UInt64) {
    let subjects = all.allSatisfy(\.row.time.isPresent) ? all : all.filter { $0.row.time.isPresent }
    guard !subjects.isEmpty else { return }
    symbols.removeAll(keepingCapacity: true)
    for subject in subjects {
      let step = Int(subject.row.step)
      symbols.append(
        Aligner.Symbol(step: step, ending: context.vocabulary.ending(step: step, cell: subject.circumstances.outcomeCell)))
      let verdict = context.verdicts.pointer(subject.place)
      verdict.pointee.assessed |= Dimension.flow.bit
      verdict.pointee.flags |= Verdict.aligned
    }
    flow.cases += 1
    if aligner.fits(symbols, entry: entry) {
      flow.fit += 1
      return
    }
    let moves = aligner.align(symbols, entry: entry)
    flow.cost += moves.count { if case .match = $0 { false } else { true } }
    FlowDeviations.report(moves, subjects, &sink)
  }
}

extension Execution {
  /// The checks that need nothing but the execution itself.
  static func judge(_ subject: Subject, _ sink: inout FindingSink) {
    TimestampMissing.check(subject, &sink)
    TimeReversed.check(subject, &sink)
    TimeOverLimit.check(subject, &sink)
    PaceImplausible.check(subject, &sink)
    OutputMissing.check(subject, &sink)
    RoleUnauthorised.check(subject, &sink)
    RoleUnknown.check(subject, &sink)
  }
}

extension AuditContext {
  /// Whether a status check found a recording made before: its outcome leads straight to printing.
  func saysRecorded(_ row: Execution) -> Bool {
    recordedWord.map { vocabulary.isWord(facts[row].outcomeCell, $0) } ?? false
  }
}

/// How many cases of an automaton there are, how many fit, and what the others cost.
package struct FlowFigures: Sendable, Hashable {
  package var cases = 0
  package var fit = 0
  package var cost = 0

  package init() {}

  package mutating func merge(_ other: FlowFigures) {
    cases += other.cases
    fit += other.fit
    cost += other.cost
  }
}
