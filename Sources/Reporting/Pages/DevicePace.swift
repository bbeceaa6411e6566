import Audit
import Fundamentals
import Procedure
import Records

/// How fast work went on a device, session by session: what planning the next visit starts from.
struct DevicePace {
  let context: ReportContext
  let device: Int32

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  /// One step in one session: starts of its executions on the device, in order.
  struct Run: Sendable {
    var session: Int32
    var step: Int
    var starts: [Instant]
    /// The last end, or start when no end is known.
    var end: Instant

    mutating func add(_ row: Execution) {
      starts.append(row.start)
      end = max(end, row.end.or(row.start))
    }

    /// Whole seconds from one start to the next, in order of size.
    var intervals: [Int] {
      zip(starts, starts.dropFirst()).map { Int(($1.microseconds - $0.microseconds) / 1_000_000) }.sorted()
    }

    /// Executions an hour in tenths, rounded down; nil when they all fall on one moment.
    var tenthsAnHour: Int? {
      guard let first = starts.first, end > first else { return nil }
      return Int(Int64(starts.count) * 36_000 * 1_000_000 / (end.microseconds - first.microseconds))
    }
  }

  func blocks() -> [Block] {
    let runs = runs()
    guard !runs.isEmpty else { return [] }
    let shown = runs.prefix(PageSplit.size)
    let caption = shown.count < runs.count ? context.rangeText(0..<shown.count, of: runs.count) : words("pace-caption")
    return [
      .heading(2, words("pace")), .paragraph(words("pace-note")),
      .table(
        ReportTable(
          caption: [.text(caption)],
          columns: [.init(words("session")), .init(words("step"))] + context.paceColumns + [.init(words("limit"))],
          rows: shown.map(row), hasRowHeaders: true)),
    ]
  }

  private func row(_ run: Run) -> ReportTable.Row {
    ReportTable.Row(
      [[context.sessionLink(run.session)], [context.stepLink(run.step)]] + context.paceCells(run)
        + [[.text(context.limit(run.step))]])
  }

  /// The nearest-rank percentile.
  static func rank(_ values: [Int], _ percent: Int) -> Int? {
    values.isEmpty ? nil : values[max(1, (values.count * percent + 99) / 100) - 1]
  }

  /// Steps done for students at least twice, the latest session first.
  private func runs() -> [Run] {
    let bySession = context.deviceRuns
    return (context.devices.sessions[device] ?? []).flatMap { bySession[$0]?[device] ?? [] }
  }
}

extension ReportContext {
  /// Runs of each device by session, in order of step: every session is looked through once for all its devices.
  var deviceRuns: [Int32: [Int32: [DevicePace.Run]]] {
    deviceRunsOnce.get {
      var devices: [Int32: [Int32]] = [:]
      let sessions = Set(self.devices.sessions.values.joined())
      return Dictionary(uniqueKeysWithValues: sessions.map { ($0, runs(session: $0, &devices)) })
    }
  }

  /// - Parameter devices: those of each cell, as far as they are known.
  private func runs(session: Int32, _ devices: inout [Int32: [Int32]]) -> [Int32: [DevicePace.Run]] {
    var runs: [Int32: [Int: DevicePace.Run]] = [:]
    for place in result.executions(session: session) {
      let row = result.records.executions[Int(place)]
      guard row.start.isPresent, result.procedure.steps[Int(row.step)].unit == .student,
        result.verdict(Int(place)).flags & Verdict.repeated == 0
      else { continue }
      let cell = result.records.circumstances[row.circumstances].devices
      let members = devices[cell] ?? Array(Set(result.members(cell)))
      devices[cell] = members
      let step = Int(row.step)
      for device in members {
        // In place: a run of thousands is not copied with each start.
        runs[device, default: [:]][step, default: .init(session: session, step: step, starts: [], end: row.start)].add(row)
      }
    }
    return runs.mapValues { steps in
      steps.values.filter { $0.starts.count > 1 }.sorted { $0.step < $1.step }.map { run in
        var run = run
        run.starts.sort()
        return run
      }
    }
  }
}
