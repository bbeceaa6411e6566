package import Handover
import Records

/// What the audit says of a sealed receipt; at the same place as the receipt in `Records.receipts`.
package struct AuditedReceipt: Sendable {
  package let check: ReceiptCheck
  /// The receipt with the same batch record that stands before it in order of path: this one says nothing new.
  package var original: Int?
  /// The receipt that replaces it: a later revision whose key is no worse.
  package var successor: Int?
  /// Places of the rows of `penyerahan` with its number at its school.
  package var rows: [Int32] = []
  /// Its cards against those rows; nil for a receipt that is not compared: broken, a copy, or replaced.
  package var difference: CardDifference?

  /// Nothing contradicts its seal, whoever's key it is.
  package var isIntact: Bool { check.problems.isEmpty }

  /// Whether its cards count as handed over.
  var counts: Bool { isIntact && original == nil && successor == nil }

  init(_ check: ReceiptCheck) { self.check = check }
}

extension AuditResult {
  /// What is sealed in the records of a selected school or period: places in ``receipts``.
  package var selectedReceipts: [Int] { receipts.indices.filter { context.selection.includes(receipt: $0) } }

  /// The sealed receipt that a finding is about, if it is.
  package func receipt(of finding: Finding) -> AuditedReceipt? {
    records.receipt(at: finding.position).map { receipts[$0] }
  }
}
