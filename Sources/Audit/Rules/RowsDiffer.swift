import Handover
import Records

/// `handover.rows-differ`: `penyerahan` lists other cards than the seal; once per receipt.
enum RowsDiffer {
  /// Measured: cards that differ; limit: cards under the seal. Which: `AuditedReceipt.difference`.
  static func check(_ subject: SealedSubject, _ sink: inout FindingSink) {
    guard let difference = subject.receipt.difference else { return }
    // An empty receipt has no row to be listed by.
    guard difference.count > 0 else { return }
    sink.report(
      subject.finding(.rowsDiffer, measured: Int64(difference.count), limit: Int64(subject.receipt.check.batch.cards)))
  }
}
