import Fundamentals
import Records

/// `data.time-reversed`: an execution ends before it starts.
enum TimeReversed {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    let row = subject.row
    guard row.start.isPresent, row.end.isPresent, row.end < row.start else { return }
    sink.report(subject.finding(.timeReversed, measured: (row.end.microseconds - row.start.microseconds) / 1_000_000))
  }
}
