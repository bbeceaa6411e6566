import Fundamentals

/// A day as a plain number since 1 January 1970, with the arithmetic that birthdays need.
struct SampleDay: Hashable {
  let number: Int

  init(_ number: Int) { self.number = number }

  init(_ year: Int, _ month: Int, _ day: Int) {
    number = Int(LocalDate.days(year: year, month: month, day: day))
  }

  var parts: (year: Int, month: Int, day: Int) { LocalDate(days: Int32(truncatingIfNeeded: number)).parts }

  /// 0 for Monday to 6 for Sunday.
  var weekday: Int { LocalDate(days: Int32(truncatingIfNeeded: number)).weekday }

  /// The latest day of birth of somebody who has turned `years` by this day.
  func latestBirth(turned years: Int) -> Int {
    Int(LocalDate(days: Int32(truncatingIfNeeded: number)).adding(months: -12 * years).days)
  }

  /// Names of the months as registrars of the region write them.
  static let monthNames = [
    "Januari", "Pebruari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "Nopember", "Desember",
  ]
}
