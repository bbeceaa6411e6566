import CivilRegistry
import Records

/// `identity.nik-sex`: the day of birth in the number is written for the other sex than `siswa` states, once per number: only one
/// of two values can contradict it (decision 45).
enum NikSex {
  /// Detail: 1 when the number is a woman's, 0 when it is a man's.
  /// - Parameter sexes: by cell id; nil for a cell that names none.
  static func check(_ places: Grouping.Places, _ nik: StandardNIK, sexes: [Sex?], _ sink: inout FindingSink) {
    for place in places {
      let row = sink.context.students[Int(place)]
      guard let sex = sexes[Int(row.sex)], nik.contradicts(sex: sex) else { continue }
      sink.report(Finding(.nikSex, at: row.position, person: row.person, detail: nik.birth.sex == .female ? 1 : 0))
      return
    }
  }
}
