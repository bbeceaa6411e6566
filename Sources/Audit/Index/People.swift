import CivilRegistry
import Enrollment
import Fundamentals
import Records

/// What the tables say of each person, by the dense id of the NIK.
final class People: Sendable {
  /// Place in `siswa` of each person's first row, -1 when there is none (decision 79).
  let studentRow: [Int32]
  let statuses: Grouping
  private let records: Records
  private let students: RowView<StudentRow>
  private let statusRows: RowView<StatusRow>
  /// What the views look at.
  private let buffers: [any AnyObject & Sendable]
  /// By cell id; nil for an unknown word.
  private let marital: [MaritalStatus?]

  init(_ records: Records, threads: Int) {
    self.records = records
    students = RowView(records.students)
    statusRows = RowView(records.statuses)
    buffers = [records.students, records.statuses]
    var rows = [Int32](repeating: -1, count: records.persons.count)
    var words = Set<Int32>()
    var last: Int32 = -1
    records.students.forEach { place, row in
      if row.person != 0, rows[Int(row.person)] < 0 { rows[Int(row.person)] = Int32(place) }
      if row.maritalStatus != last {
        last = row.maritalStatus
        words.insert(last)
      }
    }
    studentRow = rows
    statuses = Grouping(records.statuses, groups: records.persons.count, threads: threads) { $0.person == 0 ? -1 : $0.person }
    var marital = [MaritalStatus?](repeating: nil, count: records.cells.count)
    for word in words { marital[Int(word)] = MaritalStatus(reading: records.cells.bytes(word)) }
    self.marital = marital
  }

  /// The person's first row of `siswa`.
  func student(_ person: Int32) -> StudentRow? {
    let row = studentRow[Int(person)]
    return row < 0 ? nil : students[Int(row)]
  }

  /// The marital status of a row; nil for a word that nobody knows.
  func maritalStatus(_ row: StudentRow) -> MaritalStatus? { marital[Int(row.maritalStatus)] }

  /// Reads the recognised statuses of a person that have a time.
  func read(_ history: inout StatusHistory, of person: Int32) {
    history.replace { events in
      for place in statuses[Int(person)] {
        let row = statusRows[Int(place)]
        guard row.time.isPresent, let status = RegisterStatus(rawValue: row.status) else { continue }
        events.append(StatusEvent(time: row.time, status: status, position: row.position))
      }
    }
  }
}
