/// The days of birth under which a student's path is right, or wrong in exactly the way a deviation asks for.
struct BirthRange {
  let days: ClosedRange<Int>

  /// Nil when no day of birth fits.
  init?(_ student: Student, days sessions: [Int], deviation: Deviation? = nil) {
    // Somebody in the last classes: 16 to 19 years old at the first visit.
    let start = SampleDay(sessions[student.visits.first?.session ?? 0])
    var earliest = start.latestBirth(turned: 18)
    var latest = start.latestBirth(turned: 15) + 180
    for visit in student.visits {
      let day = SampleDay(sessions[visit.session])
      let turned17 = day.latestBirth(turned: 17)
      switch visit.action {
      case .records, .recordingFails, .recordsInVain:
        latest = min(latest, day.latestBirth(turned: 16))
        if student.history != .sameDay { earliest = max(earliest, turned17 + 1) }
      case .checks:
        earliest = max(earliest, turned17 + 1)
      case .checksAndPrints, .prints, .checksForOffice:
        if student.history == .married || deviation == .printedUnderAge {
          earliest = max(earliest, turned17 + 1)
        } else {
          latest = min(latest, turned17)
        }
      case .recordsAndPrints, .holdsCard:
        latest = min(latest, turned17)
      case .absent, .notedAbsent, .refuses: break
      }
    }
    if deviation == .recordedUnderAge, let visit = student.visits.first(where: { $0.action == .records }) {
      let turned16 = SampleDay(sessions[visit.session]).latestBirth(turned: 16)
      let bound = student.visits.last.map { $0.action.prints ? SampleDay(sessions[$0.session]).latestBirth(turned: 17) : .max }
      earliest = turned16 + 1
      latest = min(turned16 + 60, bound ?? .max)
    }
    if deviation == .printedUnderAge { latest = min(latest, earliest + 60) }
    guard earliest <= latest else { return nil }
    days = earliest...latest
  }
}
