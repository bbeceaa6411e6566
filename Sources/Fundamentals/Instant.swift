/// A point in time in whole microseconds since 1970-01-01T00:00:00Z. `missing` stands for an empty cell.
public struct Instant: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Microseconds since the epoch.
  public var microseconds: Int64

  @inlinable
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// No time was written down.
  @inlinable
  public static var missing: Instant { Instant(microseconds: .min) }

  @inlinable
  public var isMissing: Bool { microseconds == .min }

  @inlinable
  public var isPresent: Bool { microseconds != .min }

  @inlinable
  public static func < (a: Instant, b: Instant) -> Bool { a.microseconds < b.microseconds }

  /// This instant, or the other one when this is missing.
  @inlinable
  public func or(_ other: Instant) -> Instant { isMissing ? other : self }

  /// Midnight of a day in a zone.
  public init(_ date: LocalDate, secondsOfDay: Int = 0, in zone: Zone) {
    let local = Int64(date.days) * 86_400 + Int64(secondsOfDay)
    self.init(microseconds: (local - Int64(zone.offset(atLocal: local))) * 1_000_000)
  }

  /// Whole seconds since the epoch, rounded down.
  @inlinable
  public var seconds: Int64 {
    let q = microseconds / 1_000_000
    return microseconds % 1_000_000 < 0 ? q - 1 : q
  }

  /// The day on the wall in a zone.
  public func date(in zone: Zone) -> LocalDate {
    let local = seconds + Int64(zone.offset(atUTC: seconds))
    return LocalDate(days: Int32(truncatingIfNeeded: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
  }

  /// Seconds since local midnight in a zone, 0 to 86,399.
  public func secondsOfDay(in zone: Zone) -> Int {
    let local = seconds + Int64(zone.offset(atUTC: seconds))
    let rest = Int(local % 86_400)
    return rest < 0 ? rest + 86_400 : rest
  }

  /// `2025-02-28T08:15:00+08:00`.
  public func iso(in zone: Zone) -> String {
    let day = secondsOfDay(in: zone)
    let offset = zone.offset(atUTC: seconds)
    let sign = offset < 0 ? "-" : "+"
    let minutes = abs(offset) / 60
    return "\(date(in: zone).iso)T\(clock(day, seconds: true))\(sign)\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }
}

/// `08:15` or `08:15:30` of seconds since midnight.
public func clock(_ secondsOfDay: Int, seconds: Bool = false, separator: Character = ":") -> String {
  var text = padded(secondsOfDay / 3600, 2)
  text.append(separator)
  text += padded(secondsOfDay / 60 % 60, 2)
  guard seconds else { return text }
  text.append(separator)
  return text + padded(secondsOfDay % 60, 2)
}
