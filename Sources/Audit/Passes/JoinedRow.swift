import Records

/// A row with a dense id that equal rows share, so that rows need only be compared within its group.
protocol JoinedRow: Positioned, Sendable {
  var group: Int32 { get }
  static func groupCount(_ records: Records) -> Int
}

/// Rows that speak of a person.
protocol PersonRow: JoinedRow {
  var person: Int32 { get }
}

extension PersonRow {
  var group: Int32 { person }
  static func groupCount(_ records: Records) -> Int { records.persons.count }
}

/// Rows that speak of a session.
protocol SessionBoundRow: JoinedRow {
  var session: Int32 { get }
}

extension SessionBoundRow {
  var group: Int32 { session }
  static func groupCount(_ records: Records) -> Int { records.sessions.count }
}

extension StudentRow: PersonRow {}
extension StatusRow: PersonRow {}
extension PrintRow: PersonRow {}
extension HandoverRow: PersonRow {}
extension RosterRow: PersonRow {}
extension StockRow: SessionBoundRow {}
extension SessionRow: SessionBoundRow {}

extension SchoolRow: JoinedRow {
  var group: Int32 { school }
  static func groupCount(_ records: Records) -> Int { records.cells.count }
}

extension OfficerRow: JoinedRow {
  var group: Int32 { officer }
  static func groupCount(_ records: Records) -> Int { records.cells.count }
}

extension DeviceRow: JoinedRow {
  var group: Int32 { device }
  static func groupCount(_ records: Records) -> Int { records.cells.count }
}

extension WaiverRow: JoinedRow {
  var group: Int32 { scope }
  static func groupCount(_ records: Records) -> Int { records.texts.count }
}
