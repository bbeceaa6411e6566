import Records

/// What the defining tables know, as columns of the tables that refer to them.
struct ReferenceColumns {
  private let sessions: Definition
  private let persons: Definition
  private let devices: Definition
  private let schools: Definition

  /// The ids that a defining table lacks; empty when it has no rows and so defines nothing.
  private struct Definition {
    var unknown: [Int32: [Int32]] = [:]
    var isUnknown: [Bool]

    /// - Parameters:
    ///   - count: how many ids there are; id 0 is the empty cell and refers to nothing.
    ///   - missing: the unknown ids that an id stands for.
    init(count: Int, isDefined: Bool, missing: (Int32) -> [Int32]) {
      isUnknown = Array(repeating: false, count: count)
      guard isDefined else { return }
      for id in 1..<Int32(max(1, count)) {
        let ids = missing(id)
        guard !ids.isEmpty else { continue }
        unknown[id] = ids
        isUnknown[Int(id)] = true
      }
    }
  }

  init(_ context: AuditContext) {
    let records = context.records
    sessions = Definition(count: records.sessions.count, isDefined: records.sessionRows.count > 0) {
      context.sessions.row($0) == nil ? [$0] : []
    }
    persons = Definition(count: records.persons.count, isDefined: records.students.count > 0) {
      context.people.studentRow[Int($0)] < 0 ? [$0] : []
    }
    schools = Definition(count: records.cells.count, isDefined: records.schools.count > 0) {
      context.sessions.school(named: $0) == nil ? [$0] : []
    }
    var known = [Bool](repeating: false, count: context.staff.memberCount)
    records.devices.forEach { _, row in known[Int(row.device)] = true }
    devices = Definition(count: records.cells.count, isDefined: records.devices.count > 0) { cell in
      context.staff.members[Int(cell)].filter { !known[Int($0)] }
    }
  }

  /// `id_sesi`.
  func session<Row: Positioned & Sendable>(_ table: Table, _ value: @escaping @Sendable (Row) -> Int32)
    -> ReferenceUnknown.Column<Row>
  {
    column("id_sesi", table, sessions, value)
  }

  /// `nik`.
  func person<Row: Positioned & Sendable>(_ table: Table, _ value: @escaping @Sendable (Row) -> Int32)
    -> ReferenceUnknown.Column<Row>
  {
    column("nik", table, persons, value)
  }

  /// `id_perangkat`, each value of a list.
  func device<Row: Positioned & Sendable>(_ table: Table, _ value: @escaping @Sendable (Row) -> Int32)
    -> ReferenceUnknown.Column<Row>
  {
    column("id_perangkat", table, devices, value)
  }

  /// `npsn`.
  func school<Row: Positioned & Sendable>(_ table: Table, _ value: @escaping @Sendable (Row) -> Int32)
    -> ReferenceUnknown.Column<Row>
  {
    column("npsn", table, schools, value)
  }

  private func column<Row: Positioned & Sendable>(
    _ name: String, _ table: Table, _ definition: Definition, _ value: @escaping @Sendable (Row) -> Int32
  ) -> ReferenceUnknown.Column<Row> {
    ReferenceUnknown.Column(
      index: table.columns.firstIndex(of: name) ?? 0, unknown: definition.unknown, isUnknown: definition.isUnknown,
      isPerson: name == "nik", value: value)
  }
}
