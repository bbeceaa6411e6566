import Audit
import CivilRegistry
import Fundamentals
import Records

/// Every row that could not be read, with its place and reason.
struct QuarantinePages {
  let context: ReportContext

  private var words: Words { context.words }
  private var records: Records { context.result.records }

  var pageCount: Int { PageSplit.count(records.quarantine.count) }

  /// How many rows there are for each reason, for the page on data quality.
  func summary() -> [Block] {
    guard !records.quarantine.isEmpty else { return [.heading(2, words("quarantine")), .paragraph(words("no-quarantine"))] }
    var counts: [QuarantinedRow.Reason: Int] = [:]
    for row in records.quarantine { counts[row.reason, default: 0] += 1 }
    let rows = QuarantinedRow.Reason.allCases.compactMap { reason in
      counts[reason].map { ReportTable.Row([[.text(words("quarantine-\(reason.rawValue)"))], context.number($0)]) }
    }
    return [
      .heading(2, words("quarantine")), .paragraph(words("quarantine-note")),
      .table(
        ReportTable(
          caption: [.text(words("quarantine-reasons"))],
          columns: [.init(words("reason")), .init(words("count"), .end)],
          rows: rows + [ReportTable.Row(kind: .total, [[.text(words("total"))], context.number(records.quarantine.count)])],
          hasRowHeaders: true)),
      .paragraph([.link(words("quarantine-rows"), page: context.paths.quarantine(1))]),
    ]
  }

  /// The n-th page of rows, from 1.
  func page(_ number: Int) -> Document {
    let range = PageSplit.range(number, of: records.quarantine.count)
    let rows = records.quarantine[range].map { row in
      ReportTable.Row([
        [.code("\(masking(nikIn: records.files[row.file].path)):\(row.line)")], [.text(row.column ?? "–")],
        [.text(words("quarantine-\(row.reason.rawValue)"))], [.code(masking(nikIn: row.text))],
      ])
    }
    let table = ReportTable(
      caption: [.text(context.rangeText(range, of: records.quarantine.count))],
      columns: [.init(words("place")), .init(words("column")), .init(words("reason")), .init(words("row-text"))], rows: rows)
    return Document(
      path: context.paths.quarantine(number), title: words("quarantine"), language: context.language,
      blocks: [.paragraph(words("quarantine-note")), .table(table)]
        + context.pager(number, of: pageCount) { context.paths.quarantine($0) })
  }
}
