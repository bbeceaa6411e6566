package import Fundamentals

/// Which days are working days: Monday to Friday (or to Saturday) except the listed holidays.
package struct WorkingCalendar: Sendable, Hashable {
  /// Weekdays off, 0 for Monday to 6 for Sunday.
  package var weekend: Set<Int>
  package var holidays: Set<LocalDate>
  /// Years the holiday file speaks for, ascending; outside them only weekends are known.
  package var years: [Int]

  package init(weekend: Set<Int> = [5, 6], holidays: Set<LocalDate> = [], years: [Int] = []) {
    self.weekend = weekend
    self.holidays = holidays
    self.years = years
  }
}
