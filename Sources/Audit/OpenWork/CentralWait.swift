import CivilRegistry
import Enrollment
import Fundamentals
import Records

/// How long records waited at the central register; charged to no officer (semantics: Time; decision 68).
package struct CentralWaitFigures: Sendable, Hashable {
  /// Waits that ended in PRINT_READY_RECORD, in days.
  package var closed = DayCounts()
  /// Waits without an end, in days up to the day of the report.
  package var open = DayCounts()
  /// Waits that must have ended, as the record is further on, on a day that the register does not state.
  package var undated = 0

  package init() {}

  package mutating func merge(_ other: CentralWaitFigures) {
    closed.merge(other.closed)
    open.merge(other.open)
    undated += other.undated
  }
}

/// Measures the waits from the first SENT_FOR_ENROLLMENT to the first PRINT_READY_RECORD after it, from day to day in the
/// archive's zone. What happens after the day of the report is not known on it.
enum CentralWait {
  /// Figures of the persons within the selection of the report.
  static func list(_ context: AuditContext) -> CentralWaitFigures {
    let blocks = inBlocks(context.records.persons.count, size: 4096, threads: context.options.threads) { range in
      var figures = CentralWaitFigures()
      var history = StatusHistory()
      for person in range where context.selection.includes(person: Int32(person), context.people) {
        context.people.read(&history, of: Int32(person))
        add(history, context, &figures)
      }
      return figures
    }
    return blocks.reduce(into: CentralWaitFigures()) { $0.merge($1) }
  }

  private static func add(_ history: StatusHistory, _ context: AuditContext, _ figures: inout CentralWaitFigures) {
    let events = history.events
    guard let start = events.firstIndex(where: { $0.status == .sentForEnrollment }) else { return }
    let sent = context.day(events[start].time)
    guard sent <= context.asOf else { return }
    let later = events[(start + 1)...].prefix { context.day($0.time) <= context.asOf }
    if let ready = later.first(where: { $0.status == .printReadyRecord }) {
      figures.closed.add(Int(context.day(ready.time).days - sent.days))
    } else if later.contains(where: { $0.status.isPrintReadyOrLater }) {
      figures.undated += 1
    } else {
      figures.open.add(Int(context.asOf.days - sent.days))
    }
  }
}
