import Handover
import Records

/// `handover.key-lapsed`: the office stood behind the key, and not at the moment of sealing.
enum KeyLapsed {
  static func check(_ subject: SealedSubject, _ sink: inout FindingSink) {
    guard subject.receipt.original == nil, subject.receipt.check.state == .lapsedKey else { return }
    sink.report(subject.finding(.keyLapsed))
  }
}
