/// Two school years of one school: plans, plays and writes them. A sample is as many of these as it needs, one after another.
struct SchoolRun {
  let school: School
  let world: World
  private(set) var students: [Student] = []
  private(set) var sessions: [SessionPlan]
  private(set) var records: [SessionRecord] = []
  /// Cards that nobody has signed for at the end.
  private(set) var cards: [Card] = []
  private var random: RandomStream

  init(_ size: SchoolSize, world: World, seed: UInt64) {
    random = RandomStream(seed: seed, part: size.index)
    self.world = world
    school = School(size: size, regions: world.regions, names: world.names, &random)
    sessions = world.season.visits(of: size, &random).enumerated().map {
      SessionPlan(ordinal: size.firstSession + $0.offset, day: $0.element)
    }
  }

  mutating func run(_ ledger: inout Ledger) {
    planStudents()
    placeDeviations(&ledger)
    identify(&ledger)
    for plan in sessions {
      guard !plan.roster.isEmpty else {
        records.append(SessionRecord())
        continue
      }
      var play = SessionPlay(
        plan: plan, team: school.team, season: world.season, sessionDays: sessions.map(\.day),
        random: RandomStream(seed: random.next()))
      play.play(&students, cards: &cards, ledger: &ledger)
      records.append(play.record)
      for deviation in play.missed { ledger.agenda.postpone(deviation) }
    }
    OpenWork(lastDay: world.season.lastDay).count(students, unsignedCards: cards.count, &ledger.truth)
  }

  private mutating func planStudents() {
    var planner = Planner(days: sessions.map(\.day))
    students = (0..<school.size.students).map { planner.plan(ordinal: school.size.firstStudent + $0, &random) }
    for (index, student) in students.enumerated() {
      for (place, visit) in student.visits.enumerated() {
        sessions[visit.session].roster.append((index, place))
        if visit.action.prints { sessions[visit.session].hasPrints = true }
      }
    }
  }

  private mutating func placeDeviations(_ ledger: inout Ledger) {
    var placement = Placement(students: students, sessions: sessions, random: RandomStream(seed: random.next()))
    for deviation in ledger.agenda.due(upTo: school.size.firstStudent + school.size.students) {
      if !placement.place(deviation) { ledger.agenda.postpone(deviation) }
    }
    students = placement.students
    sessions = placement.sessions
  }

  private mutating func identify(_ ledger: inout Ledger) {
    var identities = Identities(
      school: school, regions: world.regions, names: world.names, days: sessions.map(\.day))
    for index in students.indices {
      identities.complete(&students[index], &random)
      students[index].rememberEarlierRecording(days: sessions.map(\.day), &random)
      students[index].noteDeviationsOfPerson(&ledger.truth)
    }
  }
}

/// What is the same for all schools of a sample.
struct World: Sendable {
  let season = Season()
  let regions = Regions()
  let names = Names()
}
