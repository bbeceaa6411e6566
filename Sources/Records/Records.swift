package import Fundamentals

/// Everything that was read from an archive: tables in columns of ids, the names behind the ids, and the sources.
///
/// Rows of every table stand in the order of their sources (path as UTF-8 bytes, then line), whatever the listing order
/// or the number of threads. Immutable once reading has ended.
package final class Records: @unchecked Sendable {
  /// NIKs, as digits.
  package let persons = PersonTable()
  /// id_sesi.
  package let sessions = NameTable()
  /// Short values that repeat: ids of officers and devices, outcomes, item lists, NPSN, roles.
  package let cells = NameTable()
  /// Values that are mostly distinct: names, serials, receipts, remarks.
  package let texts = NameTable()

  package var executions: RowBuffer<Execution>
  package var students: RowBuffer<StudentRow>
  package var statuses: RowBuffer<StatusRow>
  package var prints: RowBuffer<PrintRow>
  package var handovers: RowBuffer<HandoverRow>
  package var stock: RowBuffer<StockRow>
  package var schools: RowBuffer<SchoolRow>
  package var officers: RowBuffer<OfficerRow>
  package var devices: RowBuffer<DeviceRow>
  package var sessionRows: RowBuffer<SessionRow>
  package var roster: RowBuffer<RosterRow>
  package var waivers: RowBuffer<WaiverRow>

  /// Files read as tables, in order of path.
  package var files: [SourceFile] = []
  package var quarantine: [QuarantinedRow] = []
  package var unread: [UnreadFile] = []
  package var duplicates: [DuplicateFile] = []
  /// Files that are no tables and were left alone.
  package var unused: [String] = []
  /// The zone in which times without one were read.
  package var zone: Zone

  package init(zone: Zone) throws(OutOfMemory) {
    self.zone = zone
    executions = try Records.empty()
    students = try Records.empty()
    statuses = try Records.empty()
    prints = try Records.empty()
    handovers = try Records.empty()
    stock = try Records.empty()
    schools = try Records.empty()
    officers = try Records.empty()
    devices = try Records.empty()
    sessionRows = try Records.empty()
    roster = try Records.empty()
    waivers = try Records.empty()
  }

  private static func empty<Row>() throws(OutOfMemory) -> RowBuffer<Row> {
    guard let buffer = RowBuffer<Row>(capacity: 0) else { throw OutOfMemory() }
    return buffer
  }

  /// Whether any file of this table has the column.
  package func hasColumn(_ column: String, of table: Table) -> Bool {
    files.contains { $0.table == table && $0.columns.contains(column) }
  }
}

/// The machine gave no address space for the rows.
package struct OutOfMemory: ReadableError {
  package init() {}

  package func message(in language: Language) -> String {
    language.pick(
      "memori komputer tidak cukup untuk tabel-tabel arsip ini; tutup program lain atau audit sebagian arsip",
      "not enough memory for the tables of this archive; close other programs or audit a part of the archive")
  }
}
