import CardPrinting
import Fundamentals
import Records

/// `eligibility.printed-under-age`: printed before turning 17 for someone who never married.
enum PrintedUnderAge {
  /// True when the question could be decided.
  static func check(_ subject: Subject, _ sink: inout FindingSink) -> Bool {
    let context = sink.context
    guard !subject.isFailed, subject.row.time.isPresent, let student = context.people.student(subject.row.person),
      let born = student.birth
    else { return false }
    let verdict = PrintEligibility(
      born: born, maritalStatus: context.people.maritalStatus(student), on: context.day(subject.row.time),
      leapBirthday: context.options.leapBirthday)
    switch verdict {
    case .allowed: return true
    case .undecided: return false
    case .tooYoung(let age):
      sink.report(subject.finding(.printedUnderAge, measured: Int64(age), limit: 17))
      return true
    }
  }
}
