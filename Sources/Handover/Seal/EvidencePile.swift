/// Records from files, photographs and typed texts, put together into receipts.
package struct EvidencePile: Sendable {
  /// A receipt with the names of what it was read from.
  package struct Receipt: Sendable {
    package var evidence: ReceiptEvidence
    package var sources: [String]
  }

  package typealias Loose = (record: SignedRecord, source: String)

  private var records: [Loose] = []
  private var files: [Receipt] = []

  package init() {}

  package mutating func add(_ record: SignedRecord, from source: String) { records.append((record, source)) }

  package mutating func add(_ file: ReceiptFile, from source: String) {
    files.append(Receipt(evidence: ReceiptEvidence(file), sources: [source]))
  }

  /// Every file is a receipt of its own, for each has to hold by itself. Other records join the receipts they name, a batch that
  /// stands in no file becomes one, and what belongs to none is stray.
  package func sorted() -> (receipts: [Receipt], stray: [Loose]) {
    var receipts = files
    for (record, source) in records where record.kind == .batch {
      if let known = receipts.firstIndex(where: { $0.evidence.batch == record }) {
        receipts[known].add(source)
      } else {
        receipts.append(Receipt(evidence: ReceiptEvidence(batch: record), sources: [source]))
      }
    }
    var stray: [Loose] = []
    for (record, source) in records where record.kind != .batch && record.kind != .revocations {
      var isTaken = false
      for index in receipts.indices where record.names(receipts[index].evidence.batch) {
        receipts[index].add(record, source)
        isTaken = true
      }
      if !isTaken { stray.append((record, source)) }
    }
    return (receipts, stray)
  }
}

extension SignedRecord {
  /// Whether a record belongs to a batch; a certificate may belong to any.
  fileprivate func names(_ batch: SignedRecord) -> Bool {
    switch kind {
    case .certificate: true
    case .sheet: SheetRecord(self)?.batch == Array(batch.digest.prefix(SheetRecord.batchLength))
    case .mark: MarkRecord(self)?.batch == batch.digest
    case .batch, .revocations: false
    }
  }
}

extension EvidencePile.Receipt {
  fileprivate mutating func add(_ source: String) {
    if !sources.contains(source) { sources.append(source) }
  }

  fileprivate mutating func add(_ record: SignedRecord, _ source: String) {
    switch record.kind {
    case .certificate:
      if !evidence.certificates.contains(record) { evidence.certificates.append(record) }
      // It says nothing of this receipt in particular.
      return
    case .sheet:
      if !evidence.sheets.contains(record) { evidence.sheets.append(record) }
    case .mark:
      if !evidence.marks.contains(where: { $0.record == record }) { evidence.marks.append(.init(record: record)) }
    case .batch, .revocations: return
    }
    add(source)
  }
}
