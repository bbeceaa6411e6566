import Fundamentals
import Records

/// Reads `sekolah`.
struct SchoolReader: RowReader {
  static let table = Table.schools

  init(_ settings: ReadingSettings, layout: Layout) {}

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> SchoolRow {
    SchoolRow(
      school: names.cell(record[0]), level: names.cell(record[2]), district: names.cell(record[3]), name: names.text(record[1]),
      address: names.text(record[4]), head: names.text(record[5]), headNIP: names.text(record[6]), position: position)
  }

  static func renumber(_ row: inout SchoolRow, by ids: NameMap) {
    row.school = ids.cells[Int(row.school)]
    row.level = ids.cells[Int(row.level)]
    row.district = ids.cells[Int(row.district)]
    row.name = ids.texts[Int(row.name)]
    row.address = ids.texts[Int(row.address)]
    row.head = ids.texts[Int(row.head)]
    row.headNIP = ids.texts[Int(row.headNIP)]
  }
}

/// Reads `petugas`.
struct OfficerReader: RowReader {
  static let table = Table.officers

  init(_ settings: ReadingSettings, layout: Layout) {}

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> OfficerRow {
    OfficerRow(
      officer: names.cell(record[0]), roles: names.cell(record[3]), name: names.text(record[1]), nip: names.text(record[2]),
      position: position)
  }

  static func renumber(_ row: inout OfficerRow, by ids: NameMap) {
    row.officer = ids.cells[Int(row.officer)]
    row.roles = ids.cells[Int(row.roles)]
    row.name = ids.texts[Int(row.name)]
    row.nip = ids.texts[Int(row.nip)]
  }
}

/// Reads `perangkat`, and tells the settings which devices are computers.
struct DeviceReader: RowReader {
  static let table = Table.devices

  init(_ settings: ReadingSettings, layout: Layout) {}

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> DeviceRow {
    DeviceRow(
      device: names.cell(record[0]), kind: names.cell(record[1]), model: names.text(record[2]), serial: names.text(record[3]),
      position: position)
  }

  static func renumber(_ row: inout DeviceRow, by ids: NameMap) {
    row.device = ids.cells[Int(row.device)]
    row.kind = ids.cells[Int(row.kind)]
    row.model = ids.texts[Int(row.model)]
    row.serial = ids.texts[Int(row.serial)]
  }
}

/// Reads `sesi`.
struct SessionReader: RowReader {
  static let table = Table.sessions
  private let times: TimeReader

  init(_ settings: ReadingSettings, layout: Layout) { times = TimeReader(settings, layout: layout) }

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> SessionRow {
    let date = try times.day(record[2], column: 2)
    return SessionRow(
      session: names.session(record[0]), school: names.cell(record[1]), officers: names.cell(record[3]),
      devices: names.cell(record[4]), date: date, position: position)
  }

  static func renumber(_ row: inout SessionRow, by ids: NameMap) {
    row.session = ids.sessions[Int(row.session)]
    row.school = ids.cells[Int(row.school)]
    row.officers = ids.cells[Int(row.officers)]
    row.devices = ids.cells[Int(row.devices)]
  }
}

/// Reads `pengecualian`; a waiver without reason, approver or expiry waives nothing and goes to quarantine (decision 65).
struct WaiverReader: RowReader {
  static let table = Table.waivers
  private let times: TimeReader

  init(_ settings: ReadingSettings, layout: Layout) { times = TimeReader(settings, layout: layout) }

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> WaiverRow {
    for column in 0..<4 where record[column].isMissing { throw CellProblem(.waiverIncomplete, column) }
    let expires = try times.day(record[4], column: 4)
    if expires == .min { throw CellProblem(.waiverIncomplete, 4) }
    return WaiverRow(
      rule: names.text(record[0]), scope: names.text(record[1]), reason: names.text(record[2]),
      approver: names.text(record[3]), expires: LocalDate(days: expires), position: position)
  }

  static func renumber(_ row: inout WaiverRow, by ids: NameMap) {
    row.rule = ids.texts[Int(row.rule)]
    row.scope = ids.texts[Int(row.scope)]
    row.reason = ids.texts[Int(row.reason)]
    row.approver = ids.texts[Int(row.approver)]
  }
}
