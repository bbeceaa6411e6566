extension TimeLimit.Span {
  /// No limit of an office is longer: two hundred years.
  static let longestSeconds: Int64 = 200 * 366 * 86_400

  /// Starts farther from 1970 (some ten thousand years) are no dates of an office.
  static let farthestMicroseconds: UInt64 = 10_000 * 366 * 86_400 * 1_000_000

  /// The whole length in seconds, months and working days taken roughly; only to compare and to bound.
  var roughSeconds: Int64 {
    let whole = millionths / 1_000_000
    let (product, overflow) = whole.multipliedReportingOverflow(by: unit.roughSeconds)
    guard !overflow else { return .max }
    let part = millionths % 1_000_000 * unit.roughSeconds / 1_000_000
    return rest.reduce(product.addingSaturating(part)) { $0.addingSaturating($1.roughSeconds) }
  }

  /// The whole length in microseconds when no calendar is needed.
  var fixedMicroseconds: Int64? {
    guard !unit.needsCalendar else { return nil }
    var (sum, overflow) = millionths.multipliedReportingOverflow(by: unit.roughSeconds)
    for span in rest {
      guard let part = span.fixedMicroseconds else { return nil }
      let (next, more) = sum.addingReportingOverflow(part)
      (sum, overflow) = (next, overflow || more)
    }
    return overflow ? nil : sum
  }
}

extension TimeLimit.Span.Unit {
  /// Seconds of one; roughly for months and working days.
  var roughSeconds: Int64 {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3_600
    case .day, .workingDay: 86_400
    case .week: 7 * 86_400
    case .month: 30 * 86_400
    }
  }

  /// Months differ in length, and working days depend on weekends and holidays.
  var needsCalendar: Bool { self == .month || self == .workingDay }

  /// Larger units first in a sum; days and working days do not stand beside each other.
  var rank: Int64 { roughSeconds }
}

extension Int64 {
  /// The sum, or the greatest number when it does not fit; both are not negative.
  func addingSaturating(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
