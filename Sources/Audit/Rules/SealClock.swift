import Handover
import Records

/// `handover.seal-clock`: running numbers and moments of a key's seals contradict each other.
enum SealClock {
  /// Detail: 1 for a running number that was used twice (measured: the number), 0 for a clock that was set back (measured: by how
  /// many seconds). Other: the earlier seal.
  static func check(
    _ subject: SealedSubject, _ other: SealedSubject, _ kind: SealContradiction, _ sink: inout FindingSink
  ) {
    let (batch, second) = (subject.receipt.check.batch, other.receipt.check.batch)
    let isTwice = kind == .sequenceTwice
    sink.report(
      subject.finding(
        .sealClock, other: other.shownPosition,
        measured: Int64(isTwice ? batch.sequence : abs(batch.moment - second.moment)), detail: isTwice ? 1 : 0))
  }
}
