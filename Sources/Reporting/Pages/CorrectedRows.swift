import Audit
import Fundamentals
import Records

/// Rows whose times were corrected by a computer's clock: what was written, and what it was read as.
struct CorrectedRows {
  let context: ReportContext
  let device: Int32

  private var words: Words { context.words }
  private var records: Records { context.result.records }

  func blocks() -> [Block] {
    let executions = context.devices.executions[device] ?? []
    let prints = context.devices.prints[device] ?? []
    guard !executions.isEmpty || !prints.isEmpty else { return [] }
    return [.heading(2, words("corrected-times")), .paragraph(words("corrected-times-note"))]
      + table(executions, "executions") { place in
        let row = records.executions[place]
        return (row.start, row.end, row.position)
      }
      + table(prints, "prints") { place in
        let row = records.prints[place]
        return (row.start, row.end, row.position)
      }
  }

  /// At most a page of them: the rule is the same for all.
  private func table(
    _ rows: [CorrectedTimes.Row], _ name: String, corrected: (Int) -> (start: Instant, end: Instant, position: Position)
  ) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let shown = evenly(rows, most: 100)
    let cells = shown.map { row -> ReportTable.Row in
      let now = corrected(Int(row.place))
      return ReportTable.Row([
        [.text(context.exactMoment(row.start))], [.text(context.exactMoment(now.start))], [.text(context.exactMoment(row.end))],
        [.text(context.exactMoment(now.end))], [.code(context.place(now.position))],
      ])
    }
    let caption = words(
      "some-of",
      ["name": words(name), "n": context.language.number(shown.count), "total": context.language.number(rows.count)])
    return [
      .table(
        ReportTable(
          caption: [.text(caption)],
          columns: [
            .init(words("start-raw")), .init(words("start-corrected")), .init(words("end-raw")), .init(words("end-corrected")),
            .init(words("evidence")),
          ], rows: cells))
    ]
  }
}
