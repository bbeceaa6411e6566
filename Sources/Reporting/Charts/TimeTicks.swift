import Fundamentals

/// Round moments of an axis of time: hours of a day, days, Mondays, first days of months or years, as its length asks for.
struct TimeTicks {
  struct Tick {
    var moment: Instant
    /// `08.00`, `28 Feb`, `Feb` or `2025`.
    var label: String
    /// What neighbours have in common: the day of a time, the year of a day; empty for years.
    var group: String
  }

  /// Beyond this the words of days would touch each other.
  private static let most = 9
  /// Seconds within a day, days, months.
  private static let seconds = [60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200]
  private static let days: [Int32] = [1, 2, 7, 14]
  private static let months = [1, 2, 3, 6]
  private static let day = 86_400
  /// Days of an average month, and of a year.
  private static let (month, year) = (30, 365)
  /// Monday, 29 December 1969, before the day from which days are counted.
  private static let monday: Int32 = 3
  /// Of the name of a month.
  private static let letters = 3

  let low: Instant
  let high: Instant
  let language: Language
  let zone: Zone

  /// Those between the ends, in order.
  func ticks() -> [Tick] {
    let span = Int(clamping: high.seconds - low.seconds)
    func fits(_ step: Int) -> Bool { span / step < TimeTicks.most }
    let all: [Tick]
    if let step = TimeTicks.seconds.first(where: fits) {
      all = days(every: 1).flatMap { times($0, every: step) }
    } else if let step = TimeTicks.days.first(where: { fits(Int($0) * TimeTicks.day) }) {
      all = days(every: step).map(dayTick)
    } else if let step = TimeTicks.months.first(where: { fits($0 * TimeTicks.month * TimeTicks.day) }) {
      all = months(every: step)
    } else {
      all = months(every: 12 * RoundSteps.step(Double(span / TimeTicks.day / TimeTicks.year), parts: TimeTicks.most - 1))
        .map { Tick(moment: $0.moment, label: $0.group, group: "") }
    }
    return all.filter { low <= $0.moment && $0.moment <= high }
  }

  private func times(_ day: LocalDate, every step: Int) -> [Tick] {
    stride(from: 0, to: TimeTicks.day, by: step).map {
      Tick(moment: Instant(day, secondsOfDay: $0, in: zone), label: language.time($0), group: language.date(day))
    }
  }

  private func days(every step: Int32) -> [LocalDate] {
    (low.date(in: zone).days...high.date(in: zone).days).filter { ($0 + TimeTicks.monday) % step == 0 }.map {
      LocalDate(days: $0)
    }
  }

  private func dayTick(_ day: LocalDate) -> Tick {
    let parts = day.parts
    return Tick(moment: Instant(day, in: zone), label: "\(parts.day) \(short(parts.month))", group: String(parts.year))
  }

  private func months(every step: Int) -> [Tick] {
    let (first, last) = (low.date(in: zone).parts, high.date(in: zone).parts)
    return (first.year * 12 + first.month - 1...last.year * 12 + last.month - 1).filter { $0 % step == 0 }.compactMap { month in
      LocalDate(year: month / 12, month: month % 12 + 1, day: 1).map {
        Tick(moment: Instant($0, in: zone), label: short(month % 12 + 1), group: String(month / 12))
      }
    }
  }

  private func short(_ month: Int) -> String { String(language.month(month).prefix(TimeTicks.letters)) }
}
