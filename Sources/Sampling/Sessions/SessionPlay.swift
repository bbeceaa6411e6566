/// Plays one session from its schedule to the count of the stock, and writes down what its officers would.
struct SessionPlay {
  let plan: SessionPlan
  let team: Team
  let season: Season
  /// Days of all sessions of the school.
  let sessionDays: [Int]
  var random: RandomStream
  var record = SessionRecord()
  /// Deviations that found no occasion after all.
  var missed: [Deviation] = []
  /// Desks first, then recording sets, then printers.
  var timelines: [Timeline] = []
  var desks = 0..<0
  var recorders = 0..<0
  var requests: [PrintRequest] = []
  var setupEnd = 0
  var lastEnd = 0

  /// A student who waits at the printer.
  struct PrintRequest {
    var student: Int
    var ready: Int
    var deviation: Deviation?
  }

  init(plan: SessionPlan, team: Team, season: Season, sessionDays: [Int], random: RandomStream) {
    self.plan = plan
    self.team = team
    self.season = season
    self.sessionDays = sessionDays
    self.random = random
  }

  /// Friday's break is longer, for the prayer.
  var pause: Range<Int> {
    SampleDay(plan.day).weekday == 4 ? plan.time(11, 45)..<plan.time(13, 15) : plan.time(12)..<plan.time(13)
  }

  mutating func play(_ students: inout [Student], cards: inout [Card], ledger: inout Ledger) {
    staff(students)
    prepare(&ledger)
    lastEnd = plan.time(8)
    for entry in arrivals(students) {
      var student = students[entry.student]
      attend(&student, entry, &ledger)
      students[entry.student] = student
    }
    printCards(&students, &cards, &ledger)
    handOver(students, &cards, &ledger)
    countStock(&ledger)
    printAtOffice(&students, &cards, &ledger)
  }

  /// As many desks and recording sets as the roster needs to be done by mid-afternoon.
  private mutating func staff(_ students: [Student]) {
    let actions = plan.roster.map { students[$0.student].visits[$0.visit].action }
    let attending = actions.filter(\.attends).count
    let recording = actions.filter { $0.records || $0 == .recordsInVain || $0 == .recordingFails }.count
    let deskCount = min(Team.desks, 1 + (attending * 3 + recording * 6) / 400)
    let setCount = min(Team.recordingSets, 1 + recording * 9 / 340)
    timelines =
      (0..<deskCount).map {
        Timeline(officer: team.deskOperator($0), device: team.deskComputer($0), from: plan.time(8), pause: pause)
      }
      + (0..<setCount).map {
        Timeline(officer: team.recordingOperator($0), device: team.recordingSet($0), from: plan.time(8), pause: pause)
      }
    desks = 0..<deskCount
    recorders = deskCount..<timelines.count
    record.officers = [team.fieldworker] + timelines.map(\.officer)
    record.devices = timelines.map(\.device)
  }

  /// The order in which the roster is called: those to be printed today first, as they wait for the centre.
  private mutating func arrivals(_ students: [Student]) -> [(student: Int, visit: Int)] {
    let called = random.shuffled(plan.roster.count).map { plan.roster[$0] }
    func rank(_ entry: (student: Int, visit: Int)) -> Int {
      let student = students[entry.student]
      switch student.deviation(at: entry.visit) {
      case .earlyStart: return 0
      case .overlap: return 3
      default: return student.visits[entry.visit].action == .recordsAndPrints ? 1 : 2
      }
    }
    return (0...3).flatMap { wanted in called.filter { rank($0) == wanted } }
  }

  func has(_ deviation: Deviation) -> Bool { plan.deviations.contains(deviation) }

  /// The one of some deviations that this session carries.
  func deviation(of kinds: Deviation...) -> Deviation? { plan.deviations.first { kinds.contains($0) } }
}

extension Student {
  /// The deviation that shows at a visit.
  func deviation(at visit: Int) -> Deviation? {
    guard let deviation, deviation.visit == visit else { return nil }
    return deviation.kind
  }

  /// The visit, at or after another, at which the card is printed or sent to the office for it.
  func printVisit(after visit: Int) -> Int? {
    visits.indices.first { $0 >= visit && (visits[$0].action.prints || visits[$0].action == .checksForOffice) }
  }
}
