import Foundation
package import Fundamentals

/// A moment as spreadsheets hold it: days since an epoch, with the time of day as a fraction.
package struct ExcelSerial: Sendable, Hashable {
  /// How the days of a workbook are counted.
  package enum System: Sendable, Hashable {
    /// 1 is 1 January 1900, and 60 is 29 February 1900, a day that never was.
    case from1900
    /// 0 is 1 January 1904.
    case from1904
  }

  package let value: Double
  package let system: System

  /// Nil outside the days that a spreadsheet can show, up to 31 December 9999.
  package init?(_ value: Double, system: System = .from1900) {
    guard value >= 0, value < (system == .from1900 ? 2_958_466 : 2_957_004) else { return nil }
    self.value = value
    self.system = system
  }

  /// Whole days and seconds of the day, rounded to the nearest second.
  private var parts: (days: Int, seconds: Int) {
    let days = value.rounded(.down)
    let seconds = Int(((value - days) * 86_400).rounded())
    return seconds == 86_400 ? (Int(days) + 1, 0) : (Int(days), seconds)
  }

  /// The day, or nil for the days 0 and 60 of the 1900 system, which no calendar has.
  package var date: LocalDate? {
    let days = parts.days
    switch system {
    case .from1904: return LocalDate(days: Int32(days - 24_107))
    case .from1900:
      guard days != 0, days != 60 else { return nil }
      return LocalDate(days: Int32(days - (days < 60 ? 25_568 : 25_569)))
    }
  }

  /// Seconds since midnight, 0 to 86,399.
  package var secondsOfDay: Int { parts.seconds }

  /// Less than a day: a time without a date.
  package var isTimeOnly: Bool { value < 1 }

  /// `2025-02-28`, `2025-02-28T08:15:00` or `08:15:00`: as the format shows it, but no part of the value is dropped.
  /// Nil when the number is no moment: a duration of a day or more, or a day that no calendar has.
  func text(as format: NumberFormat) -> String? {
    let time = clock(secondsOfDay, seconds: true)
    if parts.days == 0 {
      if format == .time || format == .elapsed { return time }
      if system == .from1900 { return value > 0 ? time : nil }
    }
    guard format != .elapsed, let date else { return nil }
    return secondsOfDay == 0 && format == .date ? date.iso : "\(date.iso)T\(time)"
  }
}
