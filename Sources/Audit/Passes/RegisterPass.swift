import CivilRegistry
import Fundamentals
import Records

/// Judges the register itself: the numbers of `siswa`, and references of all tables that lead nowhere.
struct RegisterPass {
  /// Findings about the numbers of `siswa`, in order of persons; the same for any number of threads.
  static func numbers(_ context: AuditContext) -> [Finding] {
    let records = context.records
    let threads = context.options.threads
    let byPerson = Grouping(records.students, groups: records.persons.count, threads: threads) { $0.person == 0 ? -1 : $0.person }
    let sexes = (0..<Int32(records.cells.count)).map { Sex(reading: records.cells.bytes($0)) }
    let blocks = inBlocks(records.persons.count, size: 4096, threads: threads) { range in
      var sink = FindingSink(context)
      for person in range {
        let places = byPerson[person]
        guard let first = places.first else { continue }
        if let nik = StandardNIK(digits: records.persons.bytes(Int32(person))) {
          NikRegion.check(records.students[Int(first)], nik, &sink)
          NikBirthdate.check(places, nik, &sink)
          NikSex.check(places, nik, sexes: sexes, &sink)
        } else {
          NikFormat.check(records.students[Int(first)], &sink)
        }
        NikConflict.check(places, sexes: sexes, &sink)
      }
      return sink.findings
    }
    return blocks.flatMap { $0 }
  }

  /// Findings about references that lead nowhere, in order of tables.
  static func references(_ context: AuditContext) -> [Finding] {
    let records = context.records
    let columns = ReferenceColumns(context)
    var sink = FindingSink(context)
    ReferenceUnknown.check(records.students, of: .students, [columns.school(.students) { $0.school }], &sink)
    ReferenceUnknown.check(records.sessionRows, of: .sessions, [columns.school(.sessions) { $0.school }], &sink)
    ReferenceUnknown.check(
      records.roster, of: .roster, [columns.session(.roster) { $0.session }, columns.person(.roster) { $0.person }], &sink)
    // The NIK of a session or batch step is ignored (decision 48).
    let isStudent = context.steps.all.map(\.isStudent)
    ReferenceUnknown.check(
      records.executions, of: .executions,
      [
        columns.session(.executions) { $0.session },
        columns.person(.executions) { isStudent[Int($0.step)] ? $0.person : 0 },
        columns.device(.executions) { [facts = context.facts] in facts[$0].devices },
      ], &sink)
    ReferenceUnknown.check(records.statuses, of: .statuses, [columns.person(.statuses) { $0.person }], &sink)
    ReferenceUnknown.check(
      records.prints, of: .prints,
      [
        columns.person(.prints) { $0.person }, columns.session(.prints) { $0.session },
        columns.device(.prints) { $0.device },
      ], &sink)
    ReferenceUnknown.check(
      records.handovers, of: .handovers,
      [
        columns.session(.handovers) { $0.session }, columns.school(.handovers) { $0.school },
        columns.person(.handovers) { $0.person },
      ], &sink)
    ReferenceUnknown.check(records.stock, of: .stock, [columns.session(.stock) { $0.session }], &sink)
    return sink.findings
  }
}
