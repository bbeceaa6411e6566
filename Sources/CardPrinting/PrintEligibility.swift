package import CivilRegistry
package import Fundamentals

/// Whose card may be printed, by the same rules on site and in the audit.
package enum PrintEligibility: Sendable, Hashable {
  case allowed
  /// Under 17 and never married, with the age.
  case tooYoung(Int)
  /// Under 17 with a marital status that nobody knows (decision 10).
  case undecided

  /// Age and marriage on the day of printing (decision 9).
  /// - Parameter maritalStatus: nil for an unknown word; an empty cell reads as never married.
  package init(born: LocalDate, maritalStatus: MaritalStatus?, on day: LocalDate, leapBirthday: LeapBirthday) {
    if Age.hasCompleted(Age.forCard, born: born, on: day, leapBirthday: leapBirthday) || maritalStatus?.hasMarried == true {
      self = .allowed
    } else if maritalStatus != nil {
      self = .tooYoung(Age.completedYears(born: born, on: day, leapBirthday: leapBirthday))
    } else {
      self = .undecided
    }
  }

  /// Whether a record in this state may be printed: unique at the centre, or further on.
  package static func isReady(_ status: RegisterStatus) -> Bool { status.isPrintReadyOrLater }
}
