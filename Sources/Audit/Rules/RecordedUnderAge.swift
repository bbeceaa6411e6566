import Enrollment
import Fundamentals
import Records

/// `eligibility.recorded-under-age`: recorded before turning 16.
enum RecordedUnderAge {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    let context = sink.context
    guard !subject.isFailed, subject.row.time.isPresent, let born = context.people.student(subject.row.person)?.birth else {
      return
    }
    let day = context.day(subject.row.time)
    if let age = RecordingEligibility.ageIfTooYoung(born: born, on: day, leapBirthday: context.options.leapBirthday) {
      sink.report(subject.finding(.recordedUnderAge, measured: Int64(age), limit: 16))
    }
  }
}
