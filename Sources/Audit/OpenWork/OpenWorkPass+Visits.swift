import CivilRegistry
import Enrollment
import Fundamentals
import Records

// Visits that did not end in a recording.
extension OpenWorkPass {
  /// Who was expected and did not come, or came and refused; once per session (decisions 21, 100, 125, 126).
  mutating func listVisits(_ person: Int32, _ places: [Int32], _ roster: Grouping.Places) {
    visits.removeAll(keepingCapacity: true)
    var latestRecording: LocalDate?
    for place in places {
      let row = context.executions[Int(place)]
      visits.append(Visit(session: row.session, time: row.time, place: place))
      if context.steps[Int(row.step)].isRecording, !context.facts[row].isFailed,
        let day = day(row.time, session: row.session)
      {
        latestRecording = max(latestRecording ?? day, day)
      }
    }
    for place in roster {
      visits.append(Visit(session: context.roster[Int(place)].session, time: .missing, place: -1 - place))
    }
    if visits.count > 1 {
      visits.sort { a, b in
        if a.session != b.session { return a.session < b.session }
        if a.time != b.time { return a.time < b.time }
        return a.place < b.place
      }
    }
    var start = 0
    while start < visits.count {
      var end = start + 1
      while end < visits.count, visits[end].session == visits[start].session { end += 1 }
      listVisit(person, start..<end, latestRecording)
      start = end
    }
  }

  private mutating func listVisit(_ person: Int32, _ range: Range<Int>, _ latestRecording: LocalDate?) {
    let session = visits[range.lowerBound].session
    var stage: OpenItem.Stage?
    var position: Position?
    var time = Instant.missing
    let check = visits[range].last { visit in
      visit.place >= 0 && context.steps[Int(context.executions[Int(visit.place)].step)].isStatusCheck
    }
    if let check {
      let row = context.executions[Int(check.place)]
      switch context.facts[row].outcome {
      case .refused: stage = .refused
      case .absent: stage = .absent
      default: break
      }
      position = row.position
      time = row.time
    } else if visits[range].allSatisfy({ $0.place < 0 }) {
      stage = .absent
      // Of several entries the last in order is the first in its file.
      position = context.roster[Int(-1 - visits[range.upperBound - 1].place)].position
    }
    guard let stage else { return }
    let since = context.sessions.row(session)?.day ?? (time.isPresent ? context.day(time) : nil)
    if let latestRecording, since.map({ latestRecording >= $0 }) ?? true { return }
    if stage == .absent, holdsCard(person, apartFrom: session) { return }
    add(stage, session: session, person: person, since: since, position: position)
  }

  /// Whether the person has a card by the register, or one printed in another session.
  private func holdsCard(_ person: Int32, apartFrom session: Int32) -> Bool {
    if let latest = history.latest(at: background.end), latest.status.isPrinted { return true }
    return background.cards.goodByPerson[Int(person)].contains { context.prints[Int($0)].session != session }
  }
}
