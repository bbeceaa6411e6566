import Fundamentals

/// Dates that a spreadsheet keeps as a number of days. The reader of the workbook has already turned 1904 serials into 1900 ones.
enum SerialDate {
  /// The largest day a spreadsheet knows, 31 December 9999.
  private static let lastSerial = 2_958_465.0

  /// A whole number is a date, one with a fraction a moment (to the nearest second), one below 1 a time of day.
  static func read(_ cell: Cell) -> WrittenTime {
    guard let serial = Double(cell.text), serial >= 0, serial <= lastSerial + 0.999_999 else { return .unreadable }
    var days = Int(serial.rounded(.down))
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 {
      seconds = 0
      days += 1
    }
    if days == 0 { return .timeOfDay(Int64(seconds) * 1_000_000, offset: nil) }
    // Day 60 is 29 February 1900, which never was; the days before it count from one later.
    guard days != 60 else { return .unreadable }
    let date = LocalDate(days: Int32(days - 25_569 + (days < 60 ? 1 : 0)))
    return serial == serial.rounded(.down) ? .date(date) : .moment(date, Int64(seconds) * 1_000_000, offset: nil)
  }
}
