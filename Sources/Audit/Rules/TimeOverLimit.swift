import Fundamentals
import Procedure
import Records

/// `time.over-limit`: the step took longer than its quality standard allows.
enum TimeOverLimit {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    guard let duration = subject.row.duration, subject.step.isMeasurable else { return }
    let context = sink.context
    context.verdicts.pointer(subject.place).pointee.assessed |= Dimension.time.bit
    let limit: Int
    if let fixed = subject.step.fixedLimit {
      limit = fixed
    } else {
      guard
        let bound = context.stepDetails[Int(subject.row.step)].limit.upperBound(
          from: subject.row.start, items: 1, in: context.zone, calendar: context.procedure.calendar)
      else { return }
      limit = Int((bound.microseconds - subject.row.start.microseconds) / 1_000_000)
    }
    if duration > limit {
      sink.report(subject.finding(.timeOverLimit, measured: Int64(duration), limit: Int64(limit)))
    }
  }
}
