import CivilRegistry

/// The rows of an example as a table, NIKs masked.
struct ExampleTable {
  private let caption: [Inline]
  private let records: [[String]]

  /// - Parameter csv: simple CSV, header first, without quoted cells that hold commas.
  init(_ name: String, _ csv: String) {
    caption = [.code(name)]
    records = csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  /// - Parameter records: header first.
  init(_ title: String, _ records: [[String]], _ note: String) {
    caption = [.text("\(title). \(note)")]
    self.records = records
  }

  func block() -> Block {
    let header = records.first ?? []
    return .table(
      ReportTable(
        caption: caption, columns: header.map { .init($0) },
        rows: records.dropFirst().map { record in
          ReportTable.Row(record.map { [.text($0.isEmpty ? "–" : masking(nikIn: $0))] })
        }))
  }
}
