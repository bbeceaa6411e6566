import Handover
import Records

/// `handover.seal-broken`: a sealed receipt is not what was sealed.
enum SealBroken {
  /// Measured: how many contradictions; they stand in `AuditedReceipt.check`.
  static func check(_ subject: SealedSubject, _ sink: inout FindingSink) {
    guard !subject.receipt.isIntact else { return }
    sink.report(subject.finding(.sealBroken, measured: Int64(subject.receipt.check.problems.count)))
  }
}
