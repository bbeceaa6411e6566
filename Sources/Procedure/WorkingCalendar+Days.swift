package import Fundamentals

extension WorkingCalendar {
  /// Whether the office works on a day: no weekday off and no listed holiday.
  package func isWorkingDay(_ day: LocalDate) -> Bool {
    !weekend.contains(day.weekday) && !holidays.contains(day)
  }

  /// The n-th working day after a day; the day itself does not count, whether it is a working day or not.
  /// With n at or below 0, or without any working weekday, it is plain day arithmetic.
  package func adding(workingDays count: Int, to day: LocalDate) -> LocalDate {
    let limit = Int(Int32.max) / 16
    let count = min(max(count, -limit), limit)
    guard count > 0, (0...6).contains(where: { !weekend.contains($0) }) else { return LocalDate(days: day.days &+ Int32(count)) }
    var day = day
    var left = count
    while left > 0 {
      day.days &+= 1
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// Whether the holiday file speaks for the year of a day; in other years only weekends are known.
  package func covers(_ day: LocalDate) -> Bool { years.contains(day.parts.year) }
}
