import Audit
import Fundamentals
import Records

/// Who turns 17 in the year after the day of the report, by school; who has a card already is left out.
struct Birthdays: Sendable {
  static let months = 12

  struct School: Sendable {
    /// Cell: NPSN; 0 when unknown.
    var id: Int32
    /// Name for the page's file.
    var name: String
    /// In order of birthday, then NIK.
    var students: [PlannedStudent]
  }

  /// In order of NPSN.
  let schools: [School]
  /// The months with birthdays counted, the first being that of the day after the report (year · 12 + month − 1).
  let firstMonth: Int32
  /// Students whose birth date nobody wrote down.
  let withoutBirth: Int

  init(_ students: [PlannedStudent], withoutBirth: Int, _ result: AuditResult) {
    self.withoutBirth = withoutBirth
    let records = result.records
    let asOf = result.asOf
    firstMonth = DailyCounts.month(LocalDate(days: asOf.days + 1))
    let last = asOf.adding(months: Birthdays.months)
    var bySchool: [Int32: [PlannedStudent]] = [:]
    for student in students where student.turns17 > asOf && student.turns17 <= last {
      bySchool[student.school, default: []].append(student)
    }
    let ids = bySchool.keys.map { ($0, records.cells.text($0)) }.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
    let names = PagePaths.unique(ids)
    schools = ids.map { id, _ in
      School(
        id: id, name: names[id] ?? "lain",
        students: (bySchool[id] ?? []).sorted { a, b in
          a.turns17 != b.turns17
            ? a.turns17 < b.turns17
            : records.persons.bytes(a.person).lexicographicallyPrecedes(records.persons.bytes(b.person))
        })
    }
  }
}
