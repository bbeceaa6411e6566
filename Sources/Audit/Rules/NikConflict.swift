import CivilRegistry
import Records

/// `identity.nik-conflict`: rows of `siswa` give one number to two people, once per number (decision 46).
///
/// Two rows speak of different people when dates of birth, sexes or names differ; names are compared on letters only, without
/// case. An empty or unreadable cell contradicts nothing.
enum NikConflict {
  /// What differs, as bits of the detail.
  static let birthDate: UInt64 = 1
  static let sex: UInt64 = 2
  static let name: UInt64 = 4

  /// Measured: how many rows bear the number. Position: the first row that differs; other: the row it differs from.
  static func check(_ places: Grouping.Places, sexes: [Sex?], _ sink: inout FindingSink) {
    guard places.count > 1 else { return }
    let records = sink.context.records
    var firstDate: StudentRow?
    var firstSex: StudentRow?
    var firstName: (row: StudentRow, letters: String)?
    for place in places {
      let row = records.students[Int(place)]
      var difference: UInt64 = 0
      var other: StudentRow?
      if row.birth != nil {
        if let first = firstDate, first.birthDate != row.birthDate {
          difference |= birthDate
          other = first
        }
        firstDate = firstDate ?? row
      }
      if let own = sexes[Int(row.sex)] {
        if let first = firstSex, sexes[Int(first.sex)] != own {
          difference |= sex
          other = other ?? first
        }
        firstSex = firstSex ?? row
      }
      let letters = letters(of: records.texts.text(row.name))
      if let first = firstName, !letters.isEmpty, first.letters != letters {
        difference |= name
        other = other ?? first.row
      }
      if firstName == nil, !letters.isEmpty { firstName = (row, letters) }
      guard difference != 0 else { continue }
      sink.report(
        Finding(
          .nikConflict, at: row.position, other: other?.position, person: row.person, measured: Int64(places.count), limit: 1,
          detail: difference))
      return
    }
  }

  /// A name as names are compared.
  static func letters(of name: String) -> String { name.lowercased().filter(\.isLetter) }
}
