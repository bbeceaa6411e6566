import CivilRegistry
import Fundamentals
import Records

/// `identity.nik-birthdate`: the number encodes another birth than `siswa` states, once per number and date (decision 45).
enum NikBirthdate {
  /// Detail: what the number encodes, day in bits 0–7, month in 8–15, year of the century in 16–23; the stated date in days
  /// since 1970 in bits 32–63.
  /// - Parameter places: rows of the number.
  static func check(_ places: Grouping.Places, _ nik: StandardNIK, _ sink: inout FindingSink) {
    var reported: Set<Int32> = []
    for place in places {
      let row = sink.context.students[Int(place)]
      guard let date = row.birth, nik.contradicts(birthDate: date), reported.insert(date.days).inserted else { continue }
      let birth = nik.birth
      let encoded = UInt64(birth.day) | UInt64(birth.month) << 8 | UInt64(birth.yearOfCentury) << 16
      sink.report(
        Finding(
          .nikBirthdate, at: row.position, person: row.person,
          detail: encoded | UInt64(UInt32(bitPattern: date.days)) << 32))
    }
  }
}
