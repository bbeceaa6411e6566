import CivilRegistry
import Enrollment
import Fundamentals
import Records

/// `status.recorded-again`: recorded although already recorded, and nobody asked for a new recording.
enum RecordedAgain {
  /// - Parameter earlier: a recording of the person that did not fail and started earlier in another session.
  static func check(_ subject: Subject, _ history: StatusHistory, earlier: Position?, _ sink: inout FindingSink) {
    guard !subject.isFailed, subject.row.time.isPresent else { return }
    let latest = history.latest(before: subject.row.time)
    guard RecordingEligibility.isRepeated(latest: latest?.status, recordedInEarlierSession: earlier != nil) else { return }
    sink.report(
      subject.finding(.recordedAgain, other: earlier ?? latest?.position, detail: UInt64(latest?.status.rawValue ?? 0)))
  }
}
