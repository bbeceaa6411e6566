import Audit
import Handover
import Records

/// The receipts of an archive as a reader knows them: by number and school, with the rows of `penyerahan` and the sealed files.
struct ReceiptEntries: Sendable {
  struct Entry: Sendable {
    var key: ReceiptBatches.Key
    /// Places in `Records.handovers`.
    var rows: [Int32] = []
    /// Places in `AuditResult.receipts`, the latest revision first.
    var sealed: [Int] = []
  }

  /// Of the selected schools: those that `penyerahan` has, in order of first appearance, then those that only a file has, in order of path.
  private(set) var all: [Entry]
  /// By place in `AuditResult.receipts`: positions in `AuditResult.findings`.
  private(set) var findings: [Int: [Int]] = [:]
  /// Whether the archive holds any sealed receipt.
  let hasSeals: Bool

  init(_ result: AuditResult) {
    let schools = Set(result.options.schools.map { result.records.cells.find($0) ?? -1 })
    all = ReceiptBatches.receipts(result).lazy.map { Entry(key: $0.key, rows: $0.rows) }
      .filter { schools.isEmpty || schools.contains($0.key.school) }
    let sealed = result.selectedReceipts
    hasSeals = !sealed.isEmpty
    guard hasSeals else { return }
    var places: [ReceiptBatches.Key: Int] = [:]
    for (place, entry) in all.enumerated() { places[entry.key] = place }
    for index in sealed {
      let source = result.records.receipts[index]
      let key = ReceiptBatches.Key(number: source.number, school: source.school)
      // Rows whose school nobody knows may be meant.
      let place = places[key] ?? (result.receipts[index].rows.isEmpty ? nil : places[.init(number: source.number, school: 0)])
      if let place {
        all[place].sealed.append(index)
      } else {
        places[key] = all.count
        all.append(Entry(key: key, sealed: [index]))
      }
    }
    for place in all.indices {
      all[place].sealed.sort { a, b in
        let (first, second) = (result.receipts[a].check.batch.revision, result.receipts[b].check.batch.revision)
        return first != second ? first > second : a < b
      }
    }
    for (position, finding) in result.findings.enumerated() {
      if let index = result.records.receipt(at: finding.position) { findings[index, default: []].append(position) }
    }
  }
}
