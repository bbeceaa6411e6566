import Fundamentals

/// A date or time as it was written, before the archive's zone and the session's day are applied.
enum WrittenTime: Equatable {
  case missing
  case unreadable
  case date(LocalDate)
  /// Microseconds since midnight, without a day; the offset in seconds when a zone was written.
  case timeOfDay(Int64, offset: Int?)
  /// Day and microseconds since midnight; the offset in seconds when a zone was written.
  case moment(LocalDate, Int64, offset: Int?)
}

/// The order in which a file writes the parts of a date made of numbers only.
struct DateOrder: Equatable, Sendable {
  enum Part: Sendable { case day, month, year }
  var parts: [Part]

  /// Day, month, year: what Indonesian offices write.
  static let customary = DateOrder(parts: [.day, .month, .year])

  /// Reads a pattern such as `dd-MM-yyyy` or `MM/dd/yy`; nil when a part is missing or written twice.
  init?(pattern: String) {
    var parts: [Part] = []
    var last: Character?
    for character in pattern {
      defer { last = character }
      guard character != last else { continue }
      switch character {
      case "d", "D": parts.append(.day)
      case "M", "m": parts.append(.month)
      case "y", "Y": parts.append(.year)
      default: continue
      }
    }
    guard parts.count == 3, Set(parts).count == 3 else { return nil }
    self.parts = parts
  }

  init(parts: [Part]) { self.parts = parts }
}

/// Reads dates and times of decisions 71 and 72: ISO 8601, `dd-mm-yyyy`, `dd/mm/yyyy`, `2 Pebruari 2020`, `HH:mm[:ss]`, `HH.mm`,
/// `T` or a blank between, fractions, a written zone (`Z`, `+08:00`, WIB, WITA, WIT).
struct TimeParser {
  var order: DateOrder = .customary

  func parse(_ bytes: UnsafeRawBufferPointer) -> WrittenTime {
    guard bytes.count <= 64 else { return .unreadable }
    var cursor = ByteCursor(bytes)
    cursor.skipBlanks()
    if cursor.atEnd { return .missing }
    let start = cursor.offset
    var day: LocalDate?
    if let found = date(&cursor) {
      day = found
    } else {
      cursor.offset = start
    }
    if day != nil {
      let separated = cursor.take(0x54) || cursor.take(0x74) || cursor.take(0x2C) || cursor.skipBlanks() > 0
      cursor.skipBlanks()
      if let day, cursor.atEnd { return .date(day) }
      cursor.skipWord("pukul")
      guard separated else { return .unreadable }
    }
    guard let time = timeOfDay(&cursor) else { return .unreadable }
    cursor.skipBlanks()
    var offset: Int?
    if !cursor.atEnd {
      guard let zone = zone(&cursor) else { return .unreadable }
      offset = zone
    }
    cursor.skipBlanks()
    guard cursor.atEnd else { return .unreadable }
    guard let day else { return .timeOfDay(time, offset: offset) }
    return .moment(day, time, offset: offset)
  }

  private func date(_ cursor: inout ByteCursor) -> LocalDate? {
    guard let first = cursor.number(maxDigits: 4) else { return nil }
    if first.digits <= 2 {
      let mark = cursor.offset
      let gap = cursor.skipBlanks() > 0 || cursor.take(0x2D)
      if gap, let month = cursor.monthName() {
        _ = cursor.take(0x2D)
        cursor.skipBlanks()
        guard let year = cursor.number(maxDigits: 4), year.digits == 4 else { return nil }
        return LocalDate(year: year.value, month: month, day: first.value)
      }
      cursor.offset = mark
    }
    guard let separator = cursor.takeAny([0x2D, 0x2F, 0x2E]) else { return nil }
    guard let second = cursor.number(maxDigits: 4), cursor.take(separator), let third = cursor.number(maxDigits: 4) else {
      return nil
    }
    if first.digits == 4 {
      guard second.digits <= 2, third.digits <= 2 else { return nil }
      return LocalDate(year: first.value, month: second.value, day: third.value)
    }
    var year: Int?
    var month = 0
    var day = 0
    for (part, number) in zip(order.parts, [first, second, third]) {
      switch part {
      case .day: day = number.value
      case .month: month = number.value
      case .year:
        if number.digits == 4 {
          year = number.value
        } else if number.digits == 2, order != .customary {
          year = 2000 + number.value
        }
      }
    }
    guard let year else { return nil }
    return LocalDate(year: year, month: month, day: day)
  }

  private func timeOfDay(_ cursor: inout ByteCursor) -> Int64? {
    guard let hour = cursor.number(maxDigits: 2), hour.value < 24, let separator = cursor.takeAny([0x3A, 0x2E]),
      let minute = cursor.number(maxDigits: 2), minute.digits == 2, minute.value < 60
    else { return nil }
    var microseconds = Int64(hour.value * 3600 + minute.value * 60) * 1_000_000
    guard cursor.take(separator) else { return microseconds }
    guard let second = cursor.number(maxDigits: 2), second.digits == 2, second.value < 60 else { return nil }
    microseconds += Int64(second.value) * 1_000_000
    if cursor.takeAny([0x2E, 0x2C]) != nil {
      guard let fraction = cursor.fraction() else { return nil }
      microseconds += fraction
    }
    return microseconds
  }

  private func zone(_ cursor: inout ByteCursor) -> Int? {
    if cursor.take(0x5A) || cursor.take(0x7A) { return 0 }
    if let word = cursor.word() {
      switch word {
      case "wib": return 7 * 3600
      case "wita": return 8 * 3600
      case "wit": return 9 * 3600
      case "utc", "gmt": return 0
      default: return nil
      }
    }
    let negative = cursor.take(0x2D)
    guard negative || cursor.take(0x2B), let hours = cursor.number(maxDigits: 2), hours.digits == 2 else { return nil }
    _ = cursor.take(0x3A)
    let minutes = cursor.number(maxDigits: 2)?.value ?? 0
    guard hours.value <= 14, minutes < 60 else { return nil }
    return (negative ? -1 : 1) * (hours.value * 3600 + minutes * 60)
  }
}
