import CivilRegistry
import Fundamentals
import Procedure
import Records

/// Why a record goes to quarantine, and which table column is at fault.
struct CellProblem: Error {
  var reason: QuarantinedRow.Reason
  var column: Int?

  init(_ reason: QuarantinedRow.Reason, _ column: Int? = nil) {
    self.reason = reason
    self.column = column
  }
}

/// Turns records of one table into rows. One reader serves one chunk, so it may keep what it last saw.
protocol RowReader: SendableMetatype {
  associatedtype Row: Positioned
  static var table: Table { get }
  init(_ settings: ReadingSettings, layout: Layout)
  /// The row, with ids of the chunk's own names.
  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> Row
  /// Replaces the chunk's ids by those of the whole archive.
  static func renumber(_ row: inout Row, by ids: NameMap)
  /// The step a quarantined record speaks of, if it can be read.
  mutating func step(of record: Record) -> Int?
}

extension RowReader {
  mutating func step(of record: Record) -> Int? { nil }
}

/// What every reader needs to know; fixed while a table is read.
final class ReadingSettings: Sendable {
  let zone: Zone
  /// Step numbers of the procedure, in order of position.
  let steps: [Int]
  /// Day of each session, for times written without one.
  let sessionDays: SessionDays
  /// Zones of devices whose clock shows another one (`perangkat.*.zona`), by id.
  let deviceZones: DeviceZones

  init(zone: Zone, steps: [Int], sessionDays: SessionDays = SessionDays(), deviceZones: DeviceZones = DeviceZones()) {
    self.zone = zone
    self.steps = steps
    self.sessionDays = sessionDays
    self.deviceZones = deviceZones
  }
}

/// The day of each session by its id; the first row of `sesi` wins (decision 79).
final class SessionDays: @unchecked Sendable {
  private let names = NameTable()
  private var days: [Int32] = [.min]

  func add(_ session: UnsafeRawBufferPointer, day: Int32) {
    let id = Int(names.intern(session))
    if id == days.count { days.append(day) }
  }

  func day(of session: UnsafeRawBufferPointer) -> LocalDate? {
    guard session.count > 0, let id = names.find(session), days[Int(id)] != .min else { return nil }
    return LocalDate(days: days[Int(id)])
  }
}

/// The zone a table row's times are in when its only `komputer` declares one (decision 134).
final class DeviceZones: @unchecked Sendable {
  private var computers: Set<[UInt8]> = []
  private var zones: [[UInt8]: Zone] = [:]

  var isEmpty: Bool { zones.isEmpty }

  func declare(_ device: String, zone: Zone) { zones[Array(device.utf8)] = zone }

  func addComputer(_ device: UnsafeRawBufferPointer) { computers.insert(Array(device)) }

  /// The declared zone of the one computer among the devices of a cell, else nil.
  func zone(of devices: Cell) -> Zone? {
    let found = devices.bytes.split(separator: 0x7C).map { Array($0.filter { $0 != 0x20 }) }.filter { computers.contains($0) }
    return found.count == 1 ? zones[found[0]] : nil
  }
}

/// The names a chunk has met.
final class Names {
  let persons = PersonTable(expecting: 2048)
  let sessions = NameTable(expecting: 128)
  let cells = NameTable(expecting: 256)
  let texts = NameTable(expecting: 1024)
  let circumstances = CircumstanceTable()
  /// Texts of neighbouring cells, and the circumstances that each stands for.
  let circumstanceTexts = NameTable(expecting: 256)
  var circumstanceOfText: [Int32] = [0]

  /// Forgets everything, keeping the memory.
  func removeAll() {
    persons.removeAll()
    sessions.removeAll()
    cells.removeAll()
    texts.removeAll()
    circumstances.removeAll()
    circumstanceTexts.removeAll()
    circumstanceOfText.removeSubrange(1...)
  }

  /// Gives the names to the archive.
  func merge(into records: Records) -> NameMap {
    let cells = records.cells.merge(cells)
    return NameMap(
      persons: records.persons.merge(persons), sessions: records.sessions.merge(sessions), cells: cells,
      texts: records.texts.merge(texts),
      circumstances: circumstances.all.map { own in
        records.circumstances.intern(
          Circumstances(
            officers: cells[Int(own.officers)], devices: cells[Int(own.devices)], outcome: cells[Int(own.outcome)],
            items: cells[Int(own.items)], outputs: cells[Int(own.outputs)]))
      })
  }

  @inline(__always)
  func cell(_ cell: Cell) -> Int32 { cell.isMissing ? 0 : cells.intern(cell.bytes) }

  /// As `cell`, trying first the id that stood in this column before.
  @inline(__always)
  func cell(_ cell: Cell, last: inout Int32) -> Int32 {
    if cell.isMissing { return 0 }
    if last != 0, cells.equals(last, cell.bytes) { return last }
    last = cells.intern(cell.bytes)
    return last
  }

  /// As `session`, trying first the session of the row before.
  @inline(__always)
  func session(_ cell: Cell, last: inout Int32) -> Int32 {
    if cell.isMissing { return 0 }
    if last != 0, sessions.equals(last, cell.bytes) { return last }
    last = sessions.intern(cell.bytes)
    return last
  }

  @inline(__always)
  func text(_ cell: Cell) -> Int32 { cell.isMissing ? 0 : texts.intern(cell.bytes) }

  /// As `text`, trying first the one that stood in this column before.
  @inline(__always)
  func text(_ cell: Cell, last: inout Int32) -> Int32 {
    if cell.isMissing { return 0 }
    if last != 0, texts.equals(last, cell.bytes) { return last }
    last = texts.intern(cell.bytes)
    return last
  }

  /// A text that is shown and never joined, under an id of its own.
  @inline(__always)
  func appended(_ cell: Cell) -> Int32 { cell.isMissing ? 0 : texts.append(cell.bytes) }

  @inline(__always)
  func session(_ cell: Cell) -> Int32 { cell.isMissing ? 0 : sessions.intern(cell.bytes) }
}

/// Ids of a chunk's names in the whole archive.
struct NameMap {
  let persons: [Int32]
  let sessions: [Int32]
  let cells: [Int32]
  let texts: [Int32]
  let circumstances: [Int32]
}
