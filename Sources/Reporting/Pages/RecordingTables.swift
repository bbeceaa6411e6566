import Audit
import CivilRegistry
import Fundamentals
import Records

/// Recording by recording what the devices captured.
struct RecordingTables {
  let context: ReportContext
  let session: Int32

  private var words: Words { context.words }
  private var records: Records { context.result.records }

  /// A row for each recording, a column for each kind of capture that the archive knows.
  func recordings(_ range: Range<Int>) -> ReportTable {
    let kinds = CaptureTrace.Modality.allCases.filter { kind in
      context.result.evidence.kinds.contains { $0.modality == kind && $0.expected > 0 }
        || context.result.evidence.qualities.contains { $0.modality == kind }
    }
    let rows = context.recordings.recordings(session: session)[range].map { recording -> ReportTable.Row in
      let row = records.executions[recording.execution]
      return ReportTable.Row(
        kind: recording.kinds.contains { $0.isMissing || isLow($0) } ? .warning : nil,
        [
          [.text(context.person(row.person))],
          [.text(context.moment(row.time) + " "), .code(context.place(row.position))],
        ] + kinds.map { kind in recording.kinds.first { $0.modality == kind }.map(cell) ?? ["–"] }
          + [witnesses(recording.captures)])
    }
    return ReportTable(
      columns: [.init(words("student")), .init(words("recording"))]
        + kinds.map { .init(words("modality-\($0)")) } + [.init(words("capture-log"))], rows: rows)
  }

  /// Captures that name the session and show nobody, with the reason; at most `PageSplit.size` of them.
  func strays() -> [Block] {
    let strays = context.recordings.strays(session: session)
    guard !strays.isEmpty else { return [] }
    let rows = strays.prefix(PageSplit.size).map { place -> ReportTable.Row in
      let capture = records.traces.captures[Int(place)]
      let reason = context.result.attribution?.reason(Int(place)) ?? .noWindow
      return ReportTable.Row([
        [.text(words("modality-\(capture.modality)"))], [.text(context.moment(capture.time))],
        context.deviceLinks(capture.device), [.text(words("stray-\(reason)"))], [.code(context.place(capture.position))],
      ])
    }
    let caption =
      strays.count > rows.count
      ? context.rangeText(0..<rows.count, of: strays.count) : words("captures-unattributed")
    return [
      .heading(2, words("captures-unattributed")), .paragraph(words("captures-unattributed-note")),
      .table(
        ReportTable(
          caption: [.text(caption)],
          columns: [
            .init(words("modality")), .init(words("date")), .init(words("device")), .init(words("reason")),
            .init(words("capture-log")),
          ], rows: rows)),
    ]
  }

  private func isLow(_ kind: RecordingLedger.Kind) -> Bool {
    guard let best = kind.best, let threshold = kind.threshold else { return false }
    let quality = records.traces.captures[best].quality
    return quality != CaptureTrace.noScore && quality < threshold
  }

  /// `ada, nilai 82 (ambang 60), 1 ditolak`, or that it lacks.
  private func cell(_ kind: RecordingLedger.Kind) -> [Inline] {
    guard let best = kind.best else { return [.badge(.warning, words("capture-missing"))] }
    let capture = records.traces.captures[best]
    var parts = [context.language.number(kind.count) + "×"]
    if capture.quality != CaptureTrace.noScore {
      let score = context.quantity(Int128(capture.quality))
      parts.append(
        kind.threshold.map { words("score-of", ["score": score, "threshold": context.quantity(Int128($0))]) }
          ?? words("score", ["score": score]))
    }
    if kind.rejected > 0 { parts.append(words("captures-refused", ["n": context.language.number(kind.rejected)])) }
    let text = Inline.text(parts.joined(separator: ", "))
    guard isLow(kind) else { return [text] }
    let reason =
      capture.reason == 0
      ? words("no-reason") : words("reason") + ": " + masking(nikIn: records.texts.text(capture.reason))
    return [text, " ", .badge(.warning, words("below-threshold")), .text(" " + reason)]
  }

  /// Lines that are named of each recording.
  private static let most = 8

  /// `log/tangkap.jsonl:2, 3, 5`, file after file.
  private func witnesses(_ captures: [Int32]) -> [Inline] {
    guard !captures.isEmpty else { return ["–"] }
    var files: [(first: Position, lines: [String])] = []
    for place in captures.prefix(RecordingTables.most) {
      let position = records.traces.captures[Int(place)].position
      if files.last?.first.file == position.file {
        files[files.count - 1].lines.append(String(position.line))
      } else {
        files.append((position, []))
      }
    }
    let shown = files.enumerated().flatMap { index, file -> [Inline] in
      (index == 0 ? [] : [" "]) + [.code(([context.place(file.first)] + file.lines).joined(separator: ", "))]
    }
    guard captures.count > RecordingTables.most else { return shown }
    return shown + [.text(" +" + context.language.number(captures.count - RecordingTables.most))]
  }
}
