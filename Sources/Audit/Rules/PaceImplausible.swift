import Records

/// `pace.implausible`: shorter than the work can be done in.
enum PaceImplausible {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    guard let least = subject.step.leastPlausible, !subject.isFailed, let duration = subject.row.duration, duration < least
    else { return }
    sink.report(subject.finding(.paceImplausible, measured: Int64(duration), limit: Int64(least)))
  }
}
