import CivilRegistry
package import Fundamentals
import Records

/// How far each person has come by the day of the report: by recordings, prints and the register's statuses (decision 123).
package struct RecordingStates: Sendable {
  package enum State: UInt8, Sendable, Comparable {
    case notRecorded, recorded, printed

    package static func < (a: State, b: State) -> Bool { a.rawValue < b.rawValue }
  }

  private var states: [State]

  /// One pass over executions, prints and statuses; what happens after the day of the report is not known on it.
  package init(_ result: AuditResult) {
    let context = result.context
    let records = result.records
    let events = ExecutionEvents(result)
    let end = Instant(LocalDate(days: result.asOf.days + 1), in: records.zone)
    var states = [State](repeating: .notRecorded, count: records.persons.count)
    func raise(_ person: Int32, _ state: State, _ time: Instant) {
      guard person != 0, time.isMissing || time < end, states[Int(person)] < state else { return }
      states[Int(person)] = state
    }
    for place in 0..<records.executions.count {
      let row = context.executions[place]
      let step = context.steps[Int(row.step)]
      guard step.isRecording || step.isStatusCheck, context.verdicts[place].flags & Verdict.repeated == 0 else { continue }
      switch events[row] {
      case .recorded, .recordedBefore: raise(row.person, .recorded, row.time)
      case .printedBefore: raise(row.person, .printed, row.time)
      default: break
      }
    }
    for place in result.prints {
      let row = records.prints[Int(place)]
      if row.verdict == .good { raise(row.person, .printed, row.finished) }
    }
    records.statuses.forEach { _, row in
      guard row.time.isPresent, let status = RegisterStatus(rawValue: row.status), status >= .bioCaptured else { return }
      raise(row.person, status.isPrinted ? .printed : .recorded, row.time)
    }
    self.states = states
  }

  package subscript(person: Int32) -> State { states[Int(person)] }
}

/// A student as plans and birthday lists see one: the first row of `siswa` of each person (decision 79).
package struct PlannedStudent: Sendable, Hashable {
  package var person: Int32
  /// Cell: NPSN; 0 when unknown.
  package var school: Int32
  package var turns16: LocalDate
  package var turns17: LocalDate
  /// Under 17 and ever married: may have a card before the birthday.
  package var hasMarried: Bool
  package var state: RecordingStates.State
}

extension AuditResult {
  /// The reported students whose birth date is known and who have no card yet, in order of the rows; and how many have no birth date.
  package func plannedStudents() -> (students: [PlannedStudent], withoutBirth: Int) {
    let states = RecordingStates(self)
    var students: [PlannedStudent] = []
    var withoutBirth = 0
    for person in 1..<Int32(max(1, records.persons.count)) {
      guard let row = context.people.student(person), states[person] != .printed,
        context.selection.includes(person: person, context.people)
      else { continue }
      guard let born = row.birth else {
        withoutBirth += 1
        continue
      }
      students.append(
        PlannedStudent(
          person: person, school: row.school,
          turns16: Age.birthday(turning: Age.forRecording, born: born, leapBirthday: options.leapBirthday),
          turns17: Age.birthday(turning: Age.forCard, born: born, leapBirthday: options.leapBirthday),
          hasMarried: context.people.maritalStatus(row)?.hasMarried == true, state: states[person]))
    }
    return (students, withoutBirth)
  }
}
