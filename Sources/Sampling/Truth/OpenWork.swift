/// Counts the work that is still open when the season ends, from what has happened to each student.
struct OpenWork {
  let lastDay: Int

  func count(_ students: [Student], unsignedCards: Int, _ truth: inout Truth) {
    truth.count(.printedNotHandedOver, unsignedCards)
    for student in students {
      let facts = student.facts
      let latest = student.statuses.max { $0.time < $1.time }?.status
      let holdsCard = facts.printed || latest == .cardPrinted
      truth.count(.absent, facts.absences.count { absence in !holdsCard && !facts.recordingDays.contains { $0 >= absence.day } })
      truth.count(.refused, facts.refusals.count { refusal in !facts.recordingDays.contains { $0 >= refusal.day } })
      if let stage = waiting(student, latest, hasCard: holdsCard || facts.holdsCard) { truth.count(stage) }
    }
  }

  private func waiting(_ student: Student, _ latest: Status?, hasCard: Bool) -> Truth.Stage? {
    guard !hasCard, student.facts.recorded || (latest ?? .unregistered) >= .bioCaptured else { return nil }
    if !student.married, student.birth > SampleDay(lastDay).latestBirth(turned: 17) { return .waiting17 }
    return (latest ?? .unregistered) < .printReady ? .waitingPrintReady : .waitingPrint
  }
}
