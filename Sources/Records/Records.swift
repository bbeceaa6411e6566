public import Fundamentals
package import Handover

/// Everything that was read from an archive: tables in columns of ids, the names behind the ids, and the sources.
///
/// Rows of every table stand in the order of their sources (path as UTF-8 bytes, then line), whatever the listing order
/// or the number of threads. Once reading has ended, only the correction of clocks changes anything: times, never order.
public final class Records: @unchecked Sendable {
  /// NIKs, as digits.
  public let persons: PersonTable
  /// id_sesi.
  public let sessions = NameTable()
  /// Short values that repeat: ids of officers and devices, outcomes, item lists, NPSN, roles.
  public let cells = NameTable()
  /// Values that are mostly distinct: names, serials, receipts, remarks.
  public let texts = NameTable()

  /// Officers, devices, outcome, items and outputs of executions.
  public let circumstances = CircumstanceTable()

  public var executions: RowBuffer<Execution>
  public var students: RowBuffer<StudentRow>
  public var statuses: RowBuffer<StatusRow>
  public var prints: RowBuffer<PrintRow>
  public var handovers: RowBuffer<HandoverRow>
  public var stock: RowBuffer<StockRow>
  public var schools: RowBuffer<SchoolRow>
  public var officers: RowBuffer<OfficerRow>
  public var devices: RowBuffer<DeviceRow>
  public var sessionRows: RowBuffer<SessionRow>
  public var roster: RowBuffer<RosterRow>
  public var waivers: RowBuffer<WaiverRow>

  /// Files read as tables, in order of path.
  public var files: [SourceFile] = []
  public var quarantine: [QuarantinedRow] = []
  public var unread: [UnreadFile] = []
  public var duplicates: [DuplicateFile] = []
  /// What device logs say, and the files below `log/` that were read.
  public var traces = DeviceTraces()
  public var logs: [LogFile] = []
  public var quarantinedLines: [QuarantinedLine] = []
  /// What rows of `langkah` and `pencetakan` said before their times were corrected by a device's clock.
  public var correctedTimes = CorrectedTimes()
  /// Sealed receipts, in order of path, and the keys that the archive says to trust (`kepercayaan.json`); nil without that file.
  public var receipts: [SealedReceipt] = []
  package var trust: Trust?
  /// Files that are no tables and were left alone.
  public var unused: [String] = []
  /// The zone in which times without one were read.
  public var zone: Zone

  /// - Parameter students: about how many persons there will be; spares the table of persons from growing.
  public init(zone: Zone, expectingStudents students: Int = 64) throws(OutOfMemory) {
    self.zone = zone
    persons = PersonTable(expecting: students)
    executions = try Records.empty()
    self.students = try Records.empty()
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

  /// Path of the file, table, log or sealed receipt, in which a row or line stands.
  public func path(of position: Position) -> String {
    let index = Int(position.file)
    if index < files.count { return files[index].path }
    if index < files.count + logs.count { return logs[index - files.count].path }
    return receipts[index - files.count - logs.count].path
  }

  /// The place of a sealed receipt: receipts count on from the logs, as logs do from the tables.
  public func position(ofReceipt index: Int) -> Position {
    Position(file: UInt32(files.count + logs.count + index), line: 1)
  }

  /// The sealed receipt that a position stands in; nil for a row or line.
  public func receipt(at position: Position) -> Int? {
    let index = Int(position.file) - files.count - logs.count
    return index < 0 ? nil : index
  }

  /// Whether any file of this table has the column.
  public func hasColumn(_ column: String, of table: Table) -> Bool {
    files.contains { $0.table == table && $0.columns.contains(column) }
  }
}

/// The machine gave no address space for the rows.
public struct OutOfMemory: ReadableError {
  public init() {}

  public func message(in language: Language) -> String {
    language.pick(
      "memori komputer tidak cukup untuk tabel-tabel arsip ini; tutup program lain atau audit sebagian arsip",
      "not enough memory for the tables of this archive; close other programs or audit a part of the archive")
  }
}
