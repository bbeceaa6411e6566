import Fundamentals

/// Reads the times that logs write, by arithmetic.
enum LogTime {
  /// `22/Nov/2026:12:34:43 +0000`, the time of the Common Log Format, with or without a fraction; nil for anything else.
  @inline(__always)
  static func common(_ text: UnsafeRawBufferPointer) -> Instant? {
    guard text.count >= 26, text[2] == 0x2F, text[6] == 0x2F, text[11] == 0x3A, text[14] == 0x3A, text[17] == 0x3A,
      let day = text.pair(0), let month = month(text, 3), let century = text.pair(7), let year = text.pair(9),
      let hour = text.pair(12), let minute = text.pair(15), let second = text.pair(18), hour < 24, minute < 60, second < 60,
      let date = LocalDate(year: century * 100 + year, month: month, day: day)
    else { return nil }
    var at = 20
    var fraction: Int64 = 0
    if text[at] == 0x2E {
      var cursor = ByteCursor(text)
      cursor.offset = at + 1
      guard let value = cursor.fraction() else { return nil }
      fraction = value
      at = cursor.offset
    }
    guard at + 6 == text.count, text[at] == 0x20, let offset = offset(text, at + 1) else { return nil }
    let local = Int64(date.days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    return Instant(microseconds: (local - Int64(offset)) * 1_000_000 + fraction)
  }

  /// `2025-02-28T08:15:00.5+08:00` (RFC 3339), with or without fraction and zone, else any way of writing a day and a time that
  /// tables know. A time without a zone is read in `zone`. Nil for anything else, an empty cell too.
  @inline(__always)
  static func written(_ cell: Cell, in zone: Zone) -> Instant? {
    let text = cell.bytes
    guard text.count >= 19, text[4] == 0x2D, text[7] == 0x2D, text[10] == 0x54, text[13] == 0x3A, text[16] == 0x3A,
      let century = text.pair(0), let year = text.pair(2), let month = text.pair(5), let day = text.pair(8),
      let hour = text.pair(11), let minute = text.pair(14), let second = text.pair(17), hour < 24, minute < 60, second < 60,
      let date = LocalDate(year: century * 100 + year, month: month, day: day)
    else { return otherwise(text, zone) }
    let local = Int64(date.days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    let shift: Int
    switch text.count {
    case 19: shift = zone.offset(atLocal: local)
    case 20 where text[19] == 0x5A: shift = 0
    case 25 where text[22] == 0x3A:
      guard let offset = offset(text, 19) else { return otherwise(text, zone) }
      shift = offset
    default: return otherwise(text, zone)
    }
    return Instant(microseconds: (local - Int64(shift)) * 1_000_000)
  }

  private static func otherwise(_ text: UnsafeRawBufferPointer, _ zone: Zone) -> Instant? {
    guard case .moment(let date, let microseconds, let offset) = TimeParser().parse(text) else { return nil }
    return Instant(date, microseconds: microseconds, offset: offset, in: zone)
  }

  /// Seconds of `+0800` or `+08:00` up to the end.
  @inline(__always)
  private static func offset(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    let sign = text[start]
    let colon = text.count - start == 6 ? 1 : 0
    guard sign == 0x2B || sign == 0x2D, text.count - start == 5 + colon, let hours = text.pair(start + 1),
      let minutes = text.pair(start + 3 + colon), hours <= 14, minutes < 60
    else { return nil }
    return (sign == 0x2D ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// 1 to 12 for the first three letters of an English month.
  @inline(__always)
  static func month(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    let name = UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2])
    return switch name | 0x202020 {
    case 0x6A_61_6E: 1
    case 0x66_65_62: 2
    case 0x6D_61_72: 3
    case 0x61_70_72: 4
    case 0x6D_61_79: 5
    case 0x6A_75_6E: 6
    case 0x6A_75_6C: 7
    case 0x61_75_67: 8
    case 0x73_65_70: 9
    case 0x6F_63_74: 10
    case 0x6E_6F_76: 11
    case 0x64_65_63: 12
    default: nil
    }
  }
}
