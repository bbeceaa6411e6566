import Fundamentals
import Records

/// The sessions as `sesi` declares them, by the dense id of id_sesi.
final class SessionIndex: Sendable {
  /// Place in `sesi` of the first row of each session, -1 when there is none (decision 79).
  private let rows: [Int32]
  /// Place in `sekolah` of the first row of each school, by cell id.
  private let schools: [Int32]
  private let sessionRows: RowView<SessionRow>
  private let schoolRows: RowView<SchoolRow>
  /// What the views look at.
  private let buffers: [any AnyObject & Sendable]

  init(_ records: Records) {
    sessionRows = RowView(records.sessionRows)
    schoolRows = RowView(records.schools)
    buffers = [records.sessionRows, records.schools]
    var rows = [Int32](repeating: -1, count: records.sessions.count)
    records.sessionRows.forEach { place, row in
      if row.session != 0, rows[Int(row.session)] < 0 { rows[Int(row.session)] = Int32(place) }
    }
    self.rows = rows
    var schools = [Int32](repeating: -1, count: records.cells.count)
    records.schools.forEach { place, row in
      if row.school != 0, schools[Int(row.school)] < 0 { schools[Int(row.school)] = Int32(place) }
    }
    self.schools = schools
  }

  var count: Int { rows.count }

  func row(_ session: Int32) -> SessionRow? {
    let place = rows[Int(session)]
    return place < 0 ? nil : sessionRows[Int(place)]
  }

  /// The school (cell id) a session was at; 0 when unknown.
  func school(_ session: Int32) -> Int32 { row(session)?.school ?? 0 }

  func school(named cell: Int32) -> SchoolRow? {
    let place = schools[Int(cell)]
    return place < 0 ? nil : schoolRows[Int(place)]
  }
}
