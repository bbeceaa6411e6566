/// A day of the Gregorian calendar without a time or a zone, as days since 1 January 1970.
public struct LocalDate: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01; negative before.
  public var days: Int32

  @inlinable
  public init(days: Int32) { self.days = days }

  /// The day with this year, month (1 to 12) and day, or nil when the calendar has no such day.
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    guard month >= 1, month <= 12, day >= 1, day <= LocalDate.length(ofMonth: month, year: year), year >= 1, year <= 9999
    else { return nil }
    days = LocalDate.days(year: year, month: month, day: day)
  }

  @inlinable
  public static func < (a: LocalDate, b: LocalDate) -> Bool { a.days < b.days }

  /// Days since 1970-01-01 by the era arithmetic of the proleptic Gregorian calendar; the parts must be in range.
  @inlinable
  public static func days(year: Int, month: Int, day: Int) -> Int32 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(truncatingIfNeeded: era * 146097 + dayOfEra - 719468)
  }

  @inlinable
  public static func isLeap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }

  @inlinable
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month (1 to 12) and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = Int(days) + 719468
    let era = (z >= 0 ? z : z - 146096) / 146097
    let dayOfEra = z - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  /// 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((Int(days) % 7) + 10) % 7 }

  /// The same day of the month `count` months on, clipped to the end of that month.
  public func adding(months count: Int) -> LocalDate {
    let p = parts
    let index = p.year * 12 + (p.month - 1) + count
    let year = index >= 0 ? index / 12 : (index - 11) / 12
    let month = index - year * 12 + 1
    return LocalDate(
      days: LocalDate.days(year: year, month: month, day: min(p.day, LocalDate.length(ofMonth: month, year: year))))
  }

  /// `2025-02-28`.
  public var iso: String {
    let p = parts
    return "\(padded(p.year, 4))-\(padded(p.month, 2))-\(padded(p.day, 2))"
  }

  /// Reads `2025-02-28`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// A non-negative number in decimal digits with leading zeros up to `width`.
public func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}
