import Audit
import Fundamentals
import Procedure
import Records

/// How fast each recording set of a session went. A set is the officers and devices that recorded together, as in ``Pace``.
struct SessionPace {
  let context: ReportContext
  let session: Int32

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  /// More sets than a visit has, but not than work outside of any session.
  private static let most = 40

  private struct RecordingSet: Hashable {
    /// Cells: id_petugas and id_perangkat as written.
    var officers: Int32
    var devices: Int32
  }

  /// Nothing for a session without recordings that have a start.
  func blocks() -> [Block] {
    let runs = runs()
    guard !runs.isEmpty else { return [] }
    let rows = runs.prefix(SessionPace.most).map { set, run in
      ReportTable.Row([context.officerLinks(set.officers), context.deviceLinks(set.devices)] + context.paceCells(run))
    }
    let rest = runs.count - rows.count
    return [
      .heading(2, words("pace-sets-title")), .paragraph(words("pace-sets-note")),
      .table(
        ReportTable(
          caption: [.text(words("pace-sets-caption"))],
          columns: [.init(words("officers")), .init(words("devices"))] + context.paceColumns, rows: rows)),
    ] + (rest > 0 ? [.paragraph(words("more-rows", ["n": context.language.number(rest)]))] : [])
  }

  /// The set with most recordings first.
  private func runs() -> [(set: RecordingSet, run: DevicePace.Run)] {
    let events = ExecutionEvents(result)
    var runs: [RecordingSet: DevicePace.Run] = [:]
    for place in result.executions(session: session) {
      let row = result.records.executions[Int(place)]
      guard row.start.isPresent, result.verdict(Int(place)).flags & Verdict.repeated == 0, events.isRecording(row),
        events[row] == .recorded
      else { continue }
      let circumstances = result.records.circumstances[row.circumstances]
      let set = RecordingSet(officers: circumstances.officers, devices: circumstances.devices)
      runs[set, default: .init(session: session, step: Int(row.step), starts: [], end: row.start)].add(row)
    }
    let named = runs.map { set, run in
      var run = run
      run.starts.sort()
      return (name: (result.records.cells.text(set.officers), result.records.cells.text(set.devices)), set: set, run: run)
    }
    return named.sorted { a, b in
      a.run.starts.count != b.run.starts.count ? a.run.starts.count > b.run.starts.count : a.name < b.name
    }.map { ($0.set, $0.run) }
  }
}

extension ReportContext {
  /// Number, pace and intervals of a run.
  var paceColumns: [ReportTable.Column] {
    [
      .init(words("executions"), .end), .init(words("per-hour"), .end), .init(words("median"), .end), .init(words("p90"), .end),
      .init(words("longest-pause"), .end),
    ]
  }

  func paceCells(_ run: DevicePace.Run) -> [[Inline]] {
    let intervals = run.intervals
    let perHour = run.tenthsAnHour.map { quantity(Int128($0) * 100_000) } ?? "–"
    return [
      number(run.starts.count), [.text(perHour)], [.text(duration(DevicePace.rank(intervals, 50)))],
      [.text(duration(DevicePace.rank(intervals, 90)))], [.text(duration(intervals.last))],
    ]
  }
}
