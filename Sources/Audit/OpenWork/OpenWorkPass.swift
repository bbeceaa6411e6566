import CardPrinting
import CivilRegistry
import Enrollment
import Fundamentals
import Records

/// Lists the open work of one person after the other; a worker keeps one and reuses its memory.
struct OpenWorkPass {
  let background: OpenWorkBackground
  let context: AuditContext
  private(set) var items: [OpenItem] = []
  private(set) var history = StatusHistory()
  var visits: [Visit] = []
  /// Of the person at hand.
  private var places: [Int32] = []

  /// A student step or, with a negative place, an entry of the roster.
  struct Visit {
    var session: Int32
    var time: Instant
    var place: Int32
  }

  init(_ background: OpenWorkBackground) {
    self.background = background
    context = background.context
  }

  mutating func list(person: Int32) {
    background.executions.fetch(Int(person) + 4, of: context.executions)
    listCards(person)
    guard person != 0 else { return }
    places.removeAll(keepingCapacity: true)
    for place in background.executions[Int(person)] where context.verdicts[Int(place)].flags & Verdict.repeated == 0 {
      places.append(place)
    }
    let roster = background.roster[Int(person)]
    guard !places.isEmpty || !roster.isEmpty || context.people.student(person) != nil else { return }
    context.people.read(&history, of: person)
    listWaiting(person, places)
    listVisits(person, places, roster)
  }

  mutating func add(
    _ stage: OpenItem.Stage, session: Int32 = 0, person: Int32, serial: Int32 = 0, since: LocalDate?, position: Position?
  ) {
    let since = since ?? context.asOf
    // What begins after the day of the report is not open on it.
    guard since <= context.asOf else { return }
    items.append(
      OpenItem(
        stage: stage, session: session, person: person, serial: serial, since: since, days: Int(context.asOf.days - since.days),
        position: position))
  }

  /// The day of an event, else of its session.
  func day(_ time: Instant, session: Int32) -> LocalDate? {
    time.isPresent ? context.day(time) : context.sessions.row(session)?.day
  }

  // MARK: Cards

  /// Cards printed and on no receipt; a blank that was printed twice is one card.
  private mutating func listCards(_ person: Int32) {
    let cards = background.cards.goodByPerson[Int(person)]
    if cards.isEmpty { return }
    var serials: Set<Int32> = []
    for place in cards {
      let row = context.prints[Int(place)]
      guard !background.handovers.contains(row) else { continue }
      if cards.count > 1, row.serial != 0, !serials.insert(row.serial).inserted { continue }
      add(
        .printedNotHandedOver, session: row.session, person: person, serial: row.serial,
        since: day(row.finished, session: row.session), position: row.position)
    }
  }

  // MARK: Waiting for a card

  /// The waiting stage of a person who was recorded and has no card yet; exactly one (decisions 20, 123).
  private mutating func listWaiting(_ person: Int32, _ places: [Int32]) {
    guard context.people.student(person) != nil || !places.isEmpty, !isPrinted(person, places),
      let recording = earliestRecording(places)
    else { return }
    if let student = context.people.student(person), let born = student.birth,
      case .tooYoung = PrintEligibility(
        born: born, maritalStatus: context.people.maritalStatus(student), on: context.asOf,
        leapBirthday: context.options.leapBirthday)
    {
      add(.waiting17, person: person, since: recording.day, position: recording.position)
      return
    }
    guard let latest = history.latest(at: background.end), PrintEligibility.isReady(latest.status) else {
      add(.waitingPrintReady, person: person, since: recording.day, position: recording.position)
      return
    }
    let first = history.events.first { $0.status == latest.status } ?? latest
    add(.waitingPrint, person: person, since: context.day(first.time), position: first.position)
  }

  private func isPrinted(_ person: Int32, _ places: [Int32]) -> Bool {
    if background.cards.hasGoodPrint(person: person) { return true }
    if let event = history.first(from: .cardPrinted), event.time <= background.end { return true }
    return places.contains { place in
      let row = context.executions[Int(place)]
      guard context.steps[Int(row.step)].isStatusCheck, context.facts[row].outcome == .branch else { return false }
      return background.printedWords.contains { context.vocabulary.isWord(context.facts[row].outcomeCell, $0) }
    }
  }

  /// The first sign that the person was recorded: a recording, a status check that found one, or a status.
  private func earliestRecording(_ places: [Int32]) -> (day: LocalDate?, position: Position)? {
    var earliest: (day: LocalDate?, position: Position)?
    func consider(_ day: LocalDate?, _ position: Position) {
      guard let known = earliest else {
        earliest = (day, position)
        return
      }
      if let day, known.day.map({ day < $0 }) ?? true { earliest = (day, position) }
    }
    for place in places {
      let row = context.executions[Int(place)]
      let step = context.steps[Int(row.step)]
      if step.isRecording && !context.facts[row].isFailed || step.isStatusCheck && context.saysRecorded(row) {
        consider(day(row.time, session: row.session), row.position)
      }
    }
    if let event = history.first(from: .bioCaptured), event.time <= background.end {
      consider(context.day(event.time), event.position)
    }
    return earliest
  }
}
