import Fundamentals
import Records

/// `data.timestamp-missing`: start or end of an execution was not written down.
enum TimestampMissing {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    let missing: UInt64 = (subject.row.start.isMissing ? 1 : 0) | (subject.row.end.isMissing ? 2 : 0)
    if missing != 0 { sink.report(subject.finding(.timestampMissing, detail: missing)) }
  }
}
