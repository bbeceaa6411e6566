package import Fundamentals

/// When a person born on 29 February has a birthday in a common year; the raw value is the word of `arsip.yaml`.
package enum LeapBirthday: String, Sendable, CaseIterable {
  /// The default: the year of life is complete when 28 February is over.
  case march1 = "1-maret"
  case february28 = "28-februari"
}

/// Completed years of life, and the ages from which the law allows recording and a card.
package enum Age {
  /// Biometrics may be recorded from this age on.
  package static let forRecording = 16
  /// A card may be printed from this age on, or once married (UU 24/2013 art. 63).
  package static let forCard = 17

  /// The day on which a person turns `years`.
  package static func birthday(turning years: Int, born: LocalDate, leapBirthday: LeapBirthday = .march1) -> LocalDate {
    let birth = born.parts
    let year = birth.year + years
    guard birth.month == 2, birth.day == 29, !LocalDate.isLeap(year) else {
      return LocalDate(days: LocalDate.days(year: year, month: birth.month, day: birth.day))
    }
    return leapBirthday == .march1
      ? LocalDate(days: LocalDate.days(year: year, month: 3, day: 1))
      : LocalDate(days: LocalDate.days(year: year, month: 2, day: 28))
  }

  /// Whether so many years of life are complete on a day.
  package static func hasCompleted(
    _ years: Int, born: LocalDate, on day: LocalDate, leapBirthday: LeapBirthday = .march1
  ) -> Bool {
    // Only around the birthday does it take a calendar.
    let days = Int(day.days) - Int(born.days)
    if days > years * 365 + years / 4 + 2 { return true }
    if days < years * 365 { return false }
    return completedYears(born: born, on: day, leapBirthday: leapBirthday) >= years
  }

  /// Years of life completed on a day; the birthday itself counts (decision 39). Negative before the birth.
  package static func completedYears(born: LocalDate, on day: LocalDate, leapBirthday: LeapBirthday = .march1) -> Int {
    let years = day.parts.year - born.parts.year
    return birthday(turning: years, born: born, leapBirthday: leapBirthday) <= day ? years : years - 1
  }
}
