import CivilRegistry
import Fundamentals
import Records

/// Reads `siswa`.
struct StudentReader: RowReader {
  static let table = Table.students
  private let times: TimeReader
  private var lastSchool: Int32 = 0
  private var lastClass: Int32 = 0
  private var lastStatus: Int32 = 0

  init(_ settings: ReadingSettings, layout: Layout) { times = TimeReader(settings, layout: layout) }

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> StudentRow {
    let person = try names.person(record[0], column: 0)
    let birthDate = try times.day(record[4], column: 4)
    let name = record[1]
    return StudentRow(
      person: person, name: names.appended(name), nameHash: hashBytes(name.bytes), birthPlace: names.cell(record[3]),
      familyCard: hashBytes(record[5].bytes),
      birthCertificate: hashBytes(record[6].bytes), sex: names.cell(record[2]), school: names.cell(record[7], last: &lastSchool),
      schoolClass: names.cell(record[8], last: &lastClass), maritalStatus: names.cell(record[9], last: &lastStatus),
      birthDate: birthDate, position: position)
  }

  static func renumber(_ row: inout StudentRow, by ids: NameMap) {
    row.person = ids.persons[Int(row.person)]
    row.name = ids.texts[Int(row.name)]
    row.birthPlace = ids.cells[Int(row.birthPlace)]
    row.sex = ids.cells[Int(row.sex)]
    row.school = ids.cells[Int(row.school)]
    row.schoolClass = ids.cells[Int(row.schoolClass)]
    row.maritalStatus = ids.cells[Int(row.maritalStatus)]
  }
}

/// Reads `perekaman`; a status word that nobody knows is kept and later skipped (decision 40).
struct StatusReader: RowReader {
  static let table = Table.statuses
  private var times: TimeReader
  /// What each word of the chunk means, by its id; filled as words come.
  private var meanings: [UInt8] = [StatusRow.unknown]
  private var lastOfficer: Int32 = 0

  init(_ settings: ReadingSettings, layout: Layout) { times = TimeReader(settings, layout: layout) }

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> StatusRow {
    let person = try names.person(record[0], column: 0)
    let word = record[1]
    let none = Cell(start: word.start, count: 0, kind: .text)
    let time = try times.instant(record[2], column: 2, session: none, dateAlone: .midnight)
    let officer = names.cell(record[3], last: &lastOfficer)
    let id = names.cell(word)
    while meanings.count <= Int(id) { meanings.append(StatusReader.meaning(of: names.cells.bytes(Int32(meanings.count)))) }
    return StatusRow(time: time, person: person, word: id, officer: officer, position: position, status: meanings[Int(id)])
  }

  static func renumber(_ row: inout StatusRow, by ids: NameMap) {
    row.person = ids.persons[Int(row.person)]
    row.word = ids.cells[Int(row.word)]
    row.officer = ids.cells[Int(row.officer)]
  }

  private static func meaning(of word: UnsafeRawBufferPointer) -> UInt8 {
    RegisterStatus(reading: word)?.rawValue ?? StatusRow.unknown
  }
}

/// Reads `peserta`.
struct RosterReader: RowReader {
  static let table = Table.roster
  private var lastSession: Int32 = 0

  init(_ settings: ReadingSettings, layout: Layout) {}

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> RosterRow {
    let person = try names.person(record[1], column: 1)
    return RosterRow(
      session: names.session(record[0], last: &lastSession), person: person, note: names.text(record[2]), position: position)
  }

  static func renumber(_ row: inout RosterRow, by ids: NameMap) {
    row.session = ids.sessions[Int(row.session)]
    row.person = ids.persons[Int(row.person)]
    row.note = ids.texts[Int(row.note)]
  }
}
