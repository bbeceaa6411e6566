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
  private(set) var cells: [FigureCell] = []

  init(_ context: AuditContext, _ grouping: Grouping, _ handovers: HandoverIndex) {
    self.context = context
    self.grouping = grouping
    self.handovers = handovers
    aligner = Aligner(Automaton(context.procedure, group: .session))
    sink = FindingSink(context)
  }

  mutating func takeFindings() -> [Finding] {
    let findings = sink.findings
    sink = FindingSink(context)
    return findings
  }

  mutating func judge(session: Int) {
    let places = grouping[session]
    guard !places.isEmpty else { return }
    var sessionRows: [Int32] = []
    var loose: [Int32] = []
    var students: [Int32] = []
    for place in places {
      let row = context.records.executions.pointer(Int(place))
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
    let executions = students.map { Subject(Int($0), context) } + unnamed
    judgeSessionSteps(subjects, executions)
    judgePrecedence(subjects, executions)
    PaceOverlap.check(complete(executions), &sink)
    if context.selection.includes(session: Int32(session)) { collect(places) }
  }

  /// Adds the session's executions to the figures; every verdict about them has been given.
  private mutating func collect(_ places: ArraySlice<Int32>) {
    var collector = FigureCollector()
    for place in places {
      let verdict = context.verdicts[Int(place)]
      guard verdict.counts else { continue }
      let row = context.records.executions[Int(place)]
      collector.add(row, verdict, month: context.month(of: row.time), lowerBound: context.steps[Int(row.step)].lowerBound)
    }
    cells.append(contentsOf: collector.cells)
  }

  /// Rows in the order of time, step, source, without repeated ones.
  private func ordered(_ places: [Int32]) -> [Subject] {
    var subjects = places.map { Subject(Int($0), context) }
    if subjects.count > 1 { subjects.sort(by: SessionPass.precedes) }
    RepeatedRows.drop(&subjects, context, place: \.place) { $0.row.time == $1.row.time && $0.row.step == $1.row.step }
    return subjects
  }

  private static func precedes(_ a: Subject, _ b: Subject) -> Bool {
    if a.row.time != b.row.time { return a.row.time < b.row.time }
    if a.row.step != b.row.step { return a.row.step < b.row.step }
    return a.place < b.place
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

  private mutating func judgeSessionSteps(_ subjects: [Subject], _ students: [Subject]) {
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
        for earlier in students where earlier.row.time.isPresent && earlier.row.time <= subject.row.time {
          satisfied |= CompletenessMissing.contribution(of: earlier, to: Int(subject.row.step), context)
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
      Aligner.Symbol(step: Int($0.row.step), ending: context.vocabulary.ending(step: Int($0.row.step), cell: $0.row.outcome))
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

  private mutating func judgePrecedence(_ subjects: [Subject], _ students: [Subject]) {
    // The earliest end of a preparation; a reversed pair gives none (decisions 37, 103).
    let ready =
      subjects
      .filter { $0.step.isPreparation && $0.row.end.isPresent && !($0.row.start.isPresent && $0.row.end < $0.row.start) }
      .min { $0.row.end < $1.row.end }
    if let ready {
      for student in students where context.verdicts[student.place].counts {
        FlowPrecedence.checkStudentStep(student, ready: ready.row.end, at: ready.row.position, &sink)
      }
    }
    let batches = subjects.filter(\.step.isHandover)
    guard let session = subjects.first?.row.session, !batches.isEmpty else { return }
    var seen: Set<[Int32]> = []
    for place in handovers.rows(session: session) {
      let row = context.records.handovers[Int(place)]
      let batch = batches.last { $0.row.start.isPresent && row.time.isPresent && $0.row.start <= row.time } ?? batches[0]
      guard let print = handovers.print(of: row), seen.insert([Int32(batch.place), row.serial]).inserted else { continue }
      FlowPrecedence.checkHandover(batch, row: row, print: print, &sink)
    }
  }

  /// Executions with both times in order, sorted for the overlap.
  private func complete(_ executions: [Subject]) -> [Subject] {
    var complete = executions.filter {
      $0.row.officers != 0 && $0.row.duration != nil && context.verdicts[$0.place].counts
    }
    if complete.count > 1 { complete.sort(by: SessionPass.precedes) }
    return complete
  }
}
