import Handover
import Records

/// `handover.mark-reused`: the strokes of a signature stand on another receipt as well.
enum MarkReused {
  /// Other: the other receipt.
  static func check(_ subject: SealedSubject, _ other: SealedSubject, _ sink: inout FindingSink) {
    sink.report(subject.finding(.markReused, other: other.shownPosition))
  }
}
