package import CivilRegistry
package import Fundamentals

/// Who may be recorded, by the same rules on site and in the audit.
package enum RecordingEligibility {
  /// The age of a person too young to be recorded on a day, or nil when old enough.
  package static func ageIfTooYoung(born: LocalDate, on day: LocalDate, leapBirthday: LeapBirthday) -> Int? {
    if Age.hasCompleted(Age.forRecording, born: born, on: day, leapBirthday: leapBirthday) { return nil }
    return Age.completedYears(born: born, on: day, leapBirthday: leapBirthday)
  }

  /// Whether a recording repeats an earlier one without need (decisions 42, 43, 102).
  /// - Parameters:
  ///   - latest: status strictly before the recording.
  ///   - recordedInEarlierSession: a recording that did not fail started earlier in another session.
  package static func isRepeated(latest: RegisterStatus?, recordedInEarlierSession: Bool) -> Bool {
    if let latest, latest.asksForRerecording { return false }
    return recordedInEarlierSession || latest?.isRecorded == true
  }
}
