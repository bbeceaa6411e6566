import Fundamentals
import Records

/// How fast visits went: medians over sessions, so that one bad day does not decide.
///
/// A session counts when it has at least ``leastUnits`` recordings (or prints) with both times. Its pace is the number of them divided
/// by the sets at work and the hours between the first start and the last end.
package struct Pace: Sendable, Hashable {
  /// Fewer say nothing about pace.
  package static let leastUnits = 5

  /// Sessions that were measured, and the recordings or prints in them.
  package var sessions: Int
  package var units: Int
  /// Median of units an hour of one set, in hundredths.
  package var rate: Int
  /// Median number of sets at work: officers who recorded, or printers that printed.
  package var sets: Int
  /// Median of the seconds from the first start to the last end.
  package var seconds: Int

  /// Units that a number of sets does in so many seconds, rounded down; at least one.
  package func capacity(sets: Int, seconds: Int) -> Int { max(1, rate * sets * seconds / 360_000) }
}

/// Collects what one session did.
private struct SessionWork {
  var units = 0
  var first = Instant(microseconds: .max)
  var last = Instant(microseconds: .min)
  var sets: Set<Int32> = []

  mutating func add(start: Instant, end: Instant, set: Int32) {
    guard start.isPresent, end.isPresent, end >= start else { return }
    units += 1
    first = min(first, start)
    last = max(last, end)
    sets.insert(set)
  }

  var seconds: Int { last > first ? Int((last.microseconds - first.microseconds) / 1_000_000) : 0 }
}

extension AuditResult {
  /// The measured pace of recording, a set being an officer with the devices; nil when no session can be measured.
  package func recordingPace() -> Pace? {
    let events = ExecutionEvents(self)
    return pace(
      figures.sessions.map { group in
        var work = SessionWork()
        for place in context.sessions.row(group.id) == nil ? [] : executions(session: group.id) {
          let row = context.executions[Int(place)]
          guard events.isRecording(row), context.verdicts[Int(place)].flags & Verdict.repeated == 0, events[row] == .recorded
          else { continue }
          work.add(start: row.start, end: row.end, set: events.officers(row))
        }
        return work
      })
  }

  /// The measured pace of printing, a set being a printer; nil when no session can be measured.
  package func printingPace() -> Pace? {
    var bySession: [Int32: SessionWork] = [:]
    for place in prints {
      let row = records.prints[Int(place)]
      guard isReported(session: row.session), context.sessions.row(row.session) != nil, row.verdict == .good else { continue }
      bySession[row.session, default: SessionWork()].add(start: row.start, end: row.end, set: row.device)
    }
    return pace(bySession.sorted { $0.key < $1.key }.map(\.value))
  }

  private func pace(_ all: [SessionWork]) -> Pace? {
    // A session of less than ten minutes between its first start and last end is a fragment.
    let measured = all.filter { $0.units >= Pace.leastUnits && $0.seconds >= 600 }
    guard !measured.isEmpty else { return nil }
    return Pace(
      sessions: measured.count, units: measured.reduce(0) { $0 + $1.units },
      rate: median(measured.map { $0.units * 360_000 / ($0.sets.count * $0.seconds) }),
      sets: median(measured.map(\.sets.count)), seconds: median(measured.map(\.seconds)))
  }

  /// The median number of officers of a visit, and the most visits on one day; nil without dated sessions.
  package func visitCustoms() -> (officers: Int, teams: Int)? {
    var officers: [Int] = []
    var byDay: [LocalDate: Int] = [:]
    for group in figures.sessions {
      guard let row = session(group.id), let day = row.day else { continue }
      byDay[day, default: 0] += 1
      let count = members(row.officers).count
      if count > 0 { officers.append(count) }
    }
    guard let most = byDay.values.max() else { return nil }
    return (officers.isEmpty ? 0 : median(officers), most)
  }
}

/// Nearest rank (decision 18); the values must not be empty.
private func median(_ values: [Int]) -> Int { values.sorted()[(values.count - 1) / 2] }
