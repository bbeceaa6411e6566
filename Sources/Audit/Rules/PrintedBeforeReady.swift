import CardPrinting
import CivilRegistry
import Enrollment
import Fundamentals
import Records

/// `eligibility.printed-before-ready`: printing started although the record was not yet print-ready.
enum PrintedBeforeReady {
  /// True when the question could be decided: a status at or before the start is known (decision 40).
  static func check(_ subject: Subject, _ history: StatusHistory, _ sink: inout FindingSink) -> Bool {
    guard subject.row.time.isPresent, let known = history.latest(at: subject.row.time) else { return false }
    if !PrintEligibility.isReady(known.status) {
      sink.report(subject.finding(.printedBeforeReady, other: known.position, detail: UInt64(known.status.rawValue)))
    }
    return true
  }
}
