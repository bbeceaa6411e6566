import Fundamentals
import Records

/// `pace.overlap`: one officer carries out two student steps of a session at the same time.
///
/// A worker keeps one and reuses its memory.
struct PaceOverlap {
  /// Beyond this many pairs of one officer in one session the times are no times; the rest is not listed.
  private static var mostPairs: Int { 10_000 }

  private let context: AuditContext
  /// Place of an officer in `running` and 1, or 0.
  private var places: [Int32]
  /// What each officer of the session has begun, in order of time; those without the last one were not over when it began.
  private var running: [Running] = []

  init(_ context: AuditContext) {
    self.context = context
    places = [Int32](repeating: 0, count: context.staff.memberCount)
  }

  /// - Parameter executions: places of the student executions of one session in order of time, step, source.
  mutating func check(_ executions: [Int32], _ sink: inout FindingSink) {
    for place in executions {
      let row = context.executions.pointer(Int(place))
      let officers = context.facts[row.pointee].officers
      guard officers != 0, row.pointee.duration != nil, context.verdicts[Int(place)].counts else { continue }
      let busy = Busy(place: place, start: row.pointee.start.microseconds, end: row.pointee.end.microseconds)
      for officer in context.staff.members[Int(officers)] { add(busy, officer, &sink) }
    }
    for officer in running { places[Int(officer.officer)] = 0 }
    running.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ busy: Busy, _ officer: Int32, _ sink: inout FindingSink) {
    let known = Int(places[Int(officer)]) - 1
    if known < 0 {
      running.append(Running(officer: officer, last: busy))
      places[Int(officer)] = Int32(running.count)
    } else if running[known].others.isEmpty, running[known].last.end <= busy.start {
      running[known].last = busy
    } else {
      compare(busy, with: &running[known], &sink)
    }
  }

  private func compare(_ busy: Busy, with running: inout Running, _ sink: inout FindingSink) {
    running.others.append(running.last)
    running.others.removeAll { $0.end <= busy.start }
    for earlier in running.others
    where running.pairs < PaceOverlap.mostPairs && earlier.start < busy.end && busy.start < earlier.end {
      let first = context.executions[Int(earlier.place)]
      let second = Subject(Int(busy.place), context)
      guard leastShared(context.facts[first], second.circumstances) == running.officer else { continue }
      running.pairs += 1
      let overlap = min(earlier.end, busy.end) - max(earlier.start, busy.start)
      sink.report(second.finding(.paceOverlap, other: first.position, measured: overlap / 1_000_000, limit: 0))
    }
    running.last = busy
  }

  /// The officer under whom a pair is reported, so that it is reported once (decision 30).
  private func leastShared(_ a: CircumstanceFacts, _ b: CircumstanceFacts) -> Int32? {
    let others = context.staff.members[Int(b.officers)]
    return context.staff.members[Int(a.officers)].filter { others.contains($0) }.min()
  }

  /// When somebody was busy with an execution.
  private struct Busy {
    var place: Int32
    var start: Int64
    var end: Int64
  }

  private struct Running {
    var officer: Int32
    var last: Busy
    var others: [Busy] = []
    var pairs = 0
  }
}
