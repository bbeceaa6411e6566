import Handover
import Records

/// `handover.key-unknown`: the seal holds, and nothing shows that the office stands behind its key.
enum KeyUnknown {
  /// Detail: 1 when the archive holds no `kepercayaan.json` that can be read.
  static func check(_ subject: SealedSubject, _ sink: inout FindingSink) {
    guard subject.receipt.original == nil, subject.receipt.check.state == .unknownKey else { return }
    sink.report(subject.finding(.keyUnknown, detail: sink.context.records.trust == nil ? 1 : 0))
  }
}
