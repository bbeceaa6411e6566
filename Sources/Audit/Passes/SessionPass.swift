import Fundamentals
import Procedure
import Records

/// Judges one session after the other: its session and batch steps, what must come before what, overlaps, and its figures.
struct SessionPass {
  private let context: AuditContext
  private let grouping: Grouping
  private let handovers: HandoverIndex
  private var aligner: Aligner
  private var sink: FindingSink
  private(set) var flow = FlowFigures()
  private(set) var slab = FigureSlab()
  private var collector = FigureCollector()
  private var overlap: PaceOverlap

  // Places of the session at hand: its session and batch steps, student steps without a NIK, and the others that count.
  private var sessionRows: [Int32] = []
  private var loose: [Int32] = []
  private var students: [Int32] = []

  init(_ context: AuditContext, _ grouping: Grouping, _ handovers: HandoverIndex) {
    self.context = context
    self.grouping = grouping
    self.handovers = handovers
    aligner = Aligner(Automaton(context.procedure, group: .session))
    sink = FindingSink(context)
    overlap = PaceOverlap(context)
  }

  /// The findings since the last time.
  mutating func takeFindings() -> [Finding] { sink.takeFindings() }

  /// What could not be decided since the last time.
  mutating func takeUndecidable() -> [Finding] { sink.takeUndecidable() }

  mutating func judge(session: Int) {
    let places = grouping[session]
    guard !places.isEmpty else { return }
    sessionRows.removeAll(keepingCapacity: true)
    loose.removeAll(keepingCapacity: true)
    students.removeAll(keepingCapacity: true)
    for place in places {
      let row = context.executions.pointer(Int(place))
      if !context.steps[Int(row.pointee.step)].isStudent {
        sessionRows.append(place)
      } else if row.pointee.person == 0 {
        loose.append(place)
      } else if context.verdicts[Int(place)].counts {
        students.append(place)
      }
    }
    let subjects = ordered(sessionRows)
    let unnamed = ordered(loose)
    judgeUnnamed(unnamed)
    students.append(contentsOf: unnamed.lazy.map { Int32($0.place) })
    let executions = sorted(students)
    judgeSessionSteps(subjects, executions)
    judgePrecedence(subjects, executions)
    overlap.check(executions, &sink)
    if context.selection.includes(session: Int32(session)) { collect(places) }
  }

  /// Adds the session's executions to the figures; every verdict about them has been given.
  private mutating func collect(_ places: Grouping.Places) {
    var months = MonthOfDay(context)
    for place in places {
      let verdict = context.verdicts[Int(place)]
      guard verdict.counts else { continue }
      let row = context.executions[Int(place)]
      collector.add(
        row, context.facts[row], verdict, month: months.month(of: row.time), lowerBound: context.steps[Int(row.step)].lowerBound)
    }
    collector.finish(into: &slab)
  }

  /// Rows in the order of time, step, source, without repeated ones.
  private func ordered(_ places: [Int32]) -> [Subject] {
    var subjects = sorted(places).map { Subject(Int($0), context) }
    RepeatedRows.drop(&subjects, context, place: \.place) { $0.row.time == $1.row.time && $0.row.step == $1.row.step }
    return subjects
  }

  /// Places in the order of time, step, source.
  private func sorted(_ places: [Int32]) -> [Int32] {
    guard places.count > 1 else { return places }
    var keys: [OrderKey] = []
    keys.reserveCapacity(places.count)
    for place in places {
      let row = context.executions.pointer(Int(place))
      keys.append(OrderKey(time: row.pointee.time.microseconds, step: row.pointee.step, place: place))
    }
    keys.sort()
    return keys.map(\.place)
  }

  private struct OrderKey: Comparable {
    var time: Int64
    var step: UInt8
    var place: Int32

    static func < (a: OrderKey, b: OrderKey) -> Bool {
      if a.time != b.time { return a.time < b.time }
      return a.step != b.step ? a.step < b.step : a.place < b.place
    }
  }

  /// Student steps without a NIK: judged, but in no case (decision 48).
  private mutating func judgeUnnamed(_ subjects: [Subject]) {
    for subject in subjects {
      if subject.outcome == .absent {
        context.verdicts.pointer(subject.place).pointee.flags |= Verdict.absence
        continue
      }
      Execution.judge(subject, &sink)
      CompletenessMissing.check(subject, &sink) { 0 }
    }
  }

  private mutating func judgeSessionSteps(_ subjects: [Subject], _ students: [Int32]) {
    guard !subjects.isEmpty else { return }
    for (index, subject) in subjects.enumerated() {
      Execution.judge(subject, &sink)
      CompletenessMissing.check(subject, &sink) {
        guard subject.row.time.isPresent else { return 0 }
        var satisfied: UInt64 = 0
        for (other, earlier) in subjects.enumerated()
        where other != index && earlier.row.time.isPresent && earlier.row.time <= subject.row.time {
          satisfied |= CompletenessMissing.contribution(of: earlier, to: Int(subject.row.step), context)
        }
        for place in students {
          let earlier = Subject(Int(place), context)
          guard earlier.row.time.isPresent, earlier.row.time <= subject.row.time else { continue }
          satisfied |= CompletenessMissing.contribution(of: earlier, to: Int(subject.row.step), context)
          if satisfied & subject.step.required == subject.step.required { break }
        }
        return satisfied
      }
    }
    let timed = subjects.filter { $0.row.time.isPresent }
    guard !timed.isEmpty else { return }
    for subject in timed {
      let verdict = context.verdicts.pointer(subject.place)
      verdict.pointee.assessed |= Dimension.flow.bit
      verdict.pointee.flags |= Verdict.aligned
    }
    let symbols = timed.map {
      Aligner.Symbol(
        step: Int($0.row.step), ending: context.vocabulary.ending(step: Int($0.row.step), cell: $0.circumstances.outcomeCell))
    }
    flow.cases += 1
    if aligner.fits(symbols, entry: 0) {
      flow.fit += 1
      return
    }
    let moves = aligner.align(symbols, entry: 0)
    flow.cost += moves.count { if case .match = $0 { false } else { true } }
    FlowDeviations.report(moves, timed, &sink)
  }

  private mutating func judgePrecedence(_ subjects: [Subject], _ students: [Int32]) {
    // The earliest end of a preparation; a reversed pair gives none (decisions 37, 103).
    let ready =
      subjects
      .filter { $0.step.isPreparation && $0.row.end.isPresent && !($0.row.start.isPresent && $0.row.end < $0.row.start) }
      .min { $0.row.end < $1.row.end }
    if let ready {
      // In order of time: the first one that is not too early ends it.
      for place in students where context.verdicts[Int(place)].counts {
        let student = Subject(Int(place), context)
        if student.row.time.isPresent, student.row.time >= ready.row.end { break }
        FlowPrecedence.checkStudentStep(student, after: ready, &sink)
      }
    }
    let batches = subjects.filter(\.step.isHandover)
    guard let session = subjects.first?.row.session, !batches.isEmpty else { return }
    var seen: Set<UInt64> = []
    for place in handovers.rows(session: session) {
      let row = context.handovers[Int(place)]
      let batch = batches.last { $0.row.start.isPresent && row.time.isPresent && $0.row.start <= row.time } ?? batches[0]
      guard let print = handovers.print(of: row),
        seen.insert(UInt64(batch.place) << 32 | UInt64(UInt32(bitPattern: row.serial))).inserted
      else { continue }
      FlowPrecedence.checkHandover(batch, row: row, print: print, &sink)
    }
  }
}

/// The month of an instant, kept from row to row.
private struct MonthOfDay {
  private let context: AuditContext
  /// Instants that surely lie in the month; its first and last days are looked up, since clocks may change in them.
  private var inside = Int64.max..<Int64.max
  private var month: Int32 = 0

  init(_ context: AuditContext) { self.context = context }

  mutating func month(of instant: Instant) -> Int32 {
    guard instant.isPresent else { return 0 }
    if inside.contains(instant.microseconds) { return month }
    month = context.month(of: instant)
    let first = context.day(instant).parts.day - 1
    let begin = LocalDate(days: context.day(instant).days - Int32(first))
    let end = begin.adding(months: 1)
    inside =
      Instant(LocalDate(days: begin.days + 1), in: context.zone)
      .microseconds..<Instant(LocalDate(days: end.days - 1), in: context.zone).microseconds
    return month
  }
}
