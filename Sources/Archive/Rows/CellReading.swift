import Fundamentals
import Records

/// Reads the kinds of cells that several tables share.
extension Names {
  /// The id of a NIK; 0 when the cell is empty. A cell that is no digits, or a number of a spreadsheet, is broken (decisions 22, 115).
  @inline(__always)
  func person(_ cell: Cell, column: Int) throws(CellProblem) -> Int32 {
    if cell.count == 16, cell.kind == .text, allDigits(cell) { return persons.intern(cell.bytes) }
    return try personSlowly(cell, column: column)
  }

  @inline(__always)
  private func allDigits(_ cell: Cell) -> Bool {
    // A byte is a digit when its high nibble is 3 and adding 6 does not carry out of the low one.
    for offset in [0, 8] {
      let word = cell.start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word & 0xF0F0_F0F0_F0F0_F0F0 != 0x3030_3030_3030_3030 { return false }
      if (word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0 != 0x3030_3030_3030_3030 { return false }
    }
    return true
  }

  private func personSlowly(_ cell: Cell, column: Int) throws(CellProblem) -> Int32 {
    if cell.isMissing { return 0 }
    if cell.kind != .text { throw CellProblem(.nikBroken, column) }
    var bytes = Array(cell.bytes)
    if bytes.count >= 3, bytes[0] == 0x3D, bytes[1] == 0x22, bytes[bytes.count - 1] == 0x22 {
      bytes = Array(bytes[2..<(bytes.count - 1)])
    }
    if bytes.first == 0x27 { bytes.removeFirst() }
    // Blanks, tabs, and the two bytes of a no-break space, which no digit shares.
    bytes.removeAll { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 }
    if bytes.isEmpty { return 0 }
    guard bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      throw CellProblem(Names.isExponent(bytes) ? .nikBroken : .nikMalformed, column)
    }
    return bytes.withUnsafeBytes { persons.intern($0) }
  }

  /// `6.31E+15`, `6,31106E15`.
  static func isExponent(_ bytes: [UInt8]) -> Bool {
    guard let mark = bytes.firstIndex(where: { $0 | 0x20 == 0x65 }), mark > 0 else { return false }
    let digits: (UInt8) -> Bool = { $0 >= 0x30 && $0 <= 0x39 }
    let mantissa = bytes[..<mark].filter { $0 != 0x2E && $0 != 0x2C }
    var exponent = bytes[(mark + 1)...]
    if exponent.first == 0x2B || exponent.first == 0x2D { exponent = exponent.dropFirst() }
    return !mantissa.isEmpty && mantissa.allSatisfy(digits) && !exponent.isEmpty && exponent.allSatisfy(digits)
  }
}

/// Reads times of one file; keeps the day it last saw, since neighbouring rows share it.
struct TimeReader {
  private let zone: Zone
  private let parser: TimeParser
  private let sessionDays: SessionDays
  private var knownDate: (UInt64, UInt16) = (0, 0)
  private var knownDays: Int64 = 0

  init(_ settings: ReadingSettings, layout: Layout) {
    zone = settings.zone
    parser = TimeParser(order: layout.dateOrder)
    sessionDays = settings.sessionDays
  }

  /// What a date without a time means: missing in `langkah` and `pencetakan`, midnight elsewhere (decision 71).
  enum DateAlone { case missing, midnight }

  /// The instant of a cell; `missing` for an empty one.
  @inline(__always)
  mutating func instant(
    _ cell: Cell, column: Int, session: Cell, dateAlone: DateAlone, in other: Zone? = nil
  ) throws(CellProblem) -> Instant {
    if cell.count == 19, cell.kind == .text, other == nil, let local = isoSeconds(cell) {
      return Instant(microseconds: (local - Int64(zone.offset(atLocal: local))) &* 1_000_000)
    }
    if cell.count == 0 { return .missing }
    return try slowly(cell, column: column, session: session, dateAlone: dateAlone, zone: other ?? zone)
  }

  /// Seconds of `2025-02-28T08:15:00` on the wall, or nil for any other text.
  @inline(__always)
  private mutating func isoSeconds(_ cell: Cell) -> Int64? {
    let head = cell.start.loadUnaligned(as: UInt64.self)
    let tail = cell.start.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    if head != knownDate.0 || tail != knownDate.1 {
      guard let date = TimeReader.isoDate(cell) else { return nil }
      knownDate = (head, tail)
      knownDays = Int64(date.days)
    }
    let separator = cell[10]
    guard separator == 0x54 || separator == 0x20, cell[13] == 0x3A, cell[16] == 0x3A else { return nil }
    let hour = TimeReader.pair(cell, 11)
    let minute = TimeReader.pair(cell, 14)
    let second = TimeReader.pair(cell, 17)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return knownDays &* 86_400 &+ Int64(hour &* 3600 &+ minute &* 60 &+ second)
  }

  /// The day of `2025-02-28` at the beginning of a cell of at least ten bytes, or nil for any other text.
  @inline(__always)
  private static func isoDate(_ cell: Cell) -> LocalDate? {
    guard cell[4] == 0x2D, cell[7] == 0x2D else { return nil }
    let century = pair(cell, 0)
    let year = pair(cell, 2)
    let month = pair(cell, 5)
    let day = pair(cell, 8)
    guard century < 100, year < 100, month < 100, day < 100 else { return nil }
    return LocalDate(year: century * 100 + year, month: month, day: day)
  }

  /// Two digits, or a number over 99 when they are none.
  @inline(__always)
  private static func pair(_ cell: Cell, _ offset: Int) -> Int {
    let tens = Int(cell[offset]) &- 0x30
    let ones = Int(cell[offset &+ 1]) &- 0x30
    return UInt(bitPattern: tens) < 10 && UInt(bitPattern: ones) < 10 ? tens &* 10 &+ ones : 100
  }

  private func slowly(
    _ cell: Cell, column: Int, session: Cell, dateAlone: DateAlone, zone: Zone
  ) throws(CellProblem) -> Instant {
    if cell.isMissing { return .missing }
    switch written(cell) {
    case .missing: return .missing
    case .unreadable: throw CellProblem(.unreadableCell, column)
    case .date(let date): return dateAlone == .missing ? .missing : Instant(date, in: zone)
    case .moment(let date, let microseconds, let offset):
      return Instant(date, microseconds: microseconds, offset: offset, in: zone)
    case .timeOfDay(let microseconds, let offset):
      guard let date = sessionDays.day(of: session.bytes) else { throw CellProblem(.sessionDateMissing, column) }
      return Instant(date, microseconds: microseconds, offset: offset, in: zone)
    }
  }

  /// Days since 1970 of a date cell, `Int32.min` when it is empty; a time behind the date is ignored.
  func day(_ cell: Cell, column: Int) throws(CellProblem) -> Int32 {
    if cell.count == 10, cell.kind == .text, let date = TimeReader.isoDate(cell) { return date.days }
    if cell.isMissing { return .min }
    switch written(cell) {
    case .missing: return .min
    case .date(let date), .moment(let date, _, _): return date.days
    case .unreadable, .timeOfDay: throw CellProblem(.unreadableCell, column)
    }
  }

  /// A date that a spreadsheet keeps as a bare number, without a date format.
  private static func serial(_ cell: Cell) -> WrittenTime {
    guard let serial = Double(cell.text).flatMap({ ExcelSerial($0) }) else { return .unreadable }
    let microseconds = Int64(serial.secondsOfDay) * 1_000_000
    if serial.isTimeOnly { return .timeOfDay(microseconds, offset: nil) }
    guard let date = serial.date else { return .unreadable }
    return microseconds == 0 ? .date(date) : .moment(date, microseconds, offset: nil)
  }

  private func written(_ cell: Cell) -> WrittenTime {
    cell.kind == .text ? parser.parse(cell.bytes) : TimeReader.serial(cell)
  }
}

extension Instant {
  /// A day and a time on the wall, in the written offset if there is one (decision 72), else in a zone.
  init(_ date: LocalDate, microseconds: Int64, offset: Int?, in zone: Zone) {
    let local = Int64(date.days) * 86_400 + microseconds / 1_000_000
    let shift = offset ?? zone.offset(atLocal: local)
    self.init(microseconds: (local - Int64(shift)) * 1_000_000 + microseconds % 1_000_000)
  }
}
