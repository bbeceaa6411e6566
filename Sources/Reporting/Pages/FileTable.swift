import Audit
import CivilRegistry
import Records

/// The files that were read, with what became of their rows.
struct FileTable {
  let context: ReportContext

  private var words: Words { context.words }
  private var records: Records { context.result.records }

  func table(_ range: Range<Int>) -> ReportTable {
    let rows = records.files[range].map { file in
      ReportTable.Row(
        kind: file.quarantined > 0 ? .warning : nil,
        [
          [.code(masking(nikIn: file.path))], [.text(file.table.rawValue)], context.number(file.rows),
          context.number(file.accepted),
          context.number(file.quarantined), context.number(file.blank), context.number(file.repeated),
        ])
    }
    return ReportTable(
      columns: [
        .init(words("file")), .init(words("table")), .init(words("rows-in"), .end), .init(words("accepted"), .end),
        .init(words("quarantined"), .end), .init(words("blank"), .end), .init(words("repeated"), .end),
      ], rows: rows)
  }

  /// The sums over all files.
  var total: ReportTable.Row {
    let total = records.files.reduce(into: [0, 0, 0, 0, 0]) { sums, file in
      for (index, value) in [file.rows, file.accepted, file.quarantined, file.blank, file.repeated].enumerated() {
        sums[index] += value
      }
    }
    return ReportTable.Row(kind: .total, [[.text(words("total"))], []] + total.map { context.number($0) })
  }
}
