/// Decides which path each student of a school takes, so that its sessions fill evenly.
struct Planner {
  /// Days of the school's sessions, ascending.
  let days: [Int]
  private(set) var load: [Int]

  private static let mostPerSession = 118
  private static let candidates = 6

  init(days: [Int]) {
    self.days = days
    load = Array(repeating: 0, count: days.count)
  }

  mutating func plan(ordinal: Int, _ random: inout RandomStream) -> Student {
    let history = draw(&random)
    var best: [Visit] = []
    var bestCost = Int.max
    for _ in 0..<Planner.candidates {
      let visits = path(history, &random)
      let cost = cost(of: visits)
      if cost < bestCost, BirthRange(Student(ordinal: ordinal, history: history, visits: visits), days: days) != nil {
        best = visits
        bestCost = cost
      }
    }
    let isPossible = !best.isEmpty
    if !isPossible { best = [Visit(session: 0, action: .holdsCard)] }
    for visit in best { load[visit.session] += 1 }
    return Student(ordinal: ordinal, history: isPossible ? history : .cardHolder, visits: best)
  }

  /// A path costs what it adds to sessions that are full already, and less the more often the student comes.
  private func cost(of visits: [Visit]) -> Int {
    guard !visits.isEmpty else { return Int.max - 1 }
    let crowd = visits.reduce(0) { $0 + (load[$1.session] >= Planner.mostPerSession ? 10_000 : load[$1.session]) }
    return crowd / visits.count + (4 - min(4, visits.count)) * 12
  }

  private func draw(_ random: inout RandomStream) -> History {
    let shares: [(History, Int)] = [
      (.ordinary, 766), (.waiting, 80), (.stuck, 15), (.sameDay, 35), (.cardHolder, 25), (.refuser, 10), (.absentee, 10),
      (.officePrint, 25), (.recordedElsewhere, 20), (.recordingFailed, 6), (.recordedInVain, 6),
    ]
    var ticket = random.below(1000)
    for (history, share) in shares {
      if ticket < share { return history }
      ticket -= share
    }
    return .married
  }

  // MARK: Paths

  private func path(_ history: History, _ random: inout RandomStream) -> [Visit] {
    let count = days.count
    switch history {
    case .ordinary:
      return withAbsence(course(from: random.below(count - 1), ending: .checksAndPrints, &random), &random)
    case .married:
      return course(from: random.below(count - 1), ending: .checksAndPrints, &random, checks: 0...0, within: 300)
    case .officePrint:
      return course(from: random.below(count - 1), ending: .checksForOffice, &random)
    case .waiting, .stuck:
      let first = max(0, count - 1 - random.below(4))
      return [Visit(session: first, action: .records)] + checks(among: (first + 1)..<count, from: first, 0...2, &random)
    case .sameDay:
      return [Visit(session: random.below(count), action: .recordsAndPrints)]
    case .cardHolder:
      let first = random.below(count - 1)
      let again = random.chance(300) ? [Visit(session: first + 1, action: .holdsCard)] : []
      return [Visit(session: first, action: .holdsCard)] + again
    case .refuser:
      let first = random.below(count - 1)
      let refusal = [Visit(session: first, action: .refuses)]
      return random.chance(400) ? refusal : refusal + later(first) { [Visit(session: $0, action: .records)] }
    case .absentee:
      let first = random.below(count - 1)
      let action = random.chance(500) ? Action.absent : .notedAbsent
      let once = [Visit(session: first, action: action)]
      return random.chance(500) ? once : once + [Visit(session: first + 1, action: .absent)]
    case .recordedElsewhere:
      let last = random.within(1...count - 1)
      return [Visit(session: last - 1, action: .checks), Visit(session: last, action: .checksAndPrints)]
    case .recordingFailed, .recordedInVain:
      let first = random.below(count - 1)
      let action = history == .recordingFailed ? Action.recordingFails : .recordsInVain
      let rest = later(first) { second in
        second < count - 1
          ? course(from: second, ending: .checksAndPrints, &random, checks: 0...0, within: 360)
          : [Visit(session: second, action: .records)]
      }
      return [Visit(session: first, action: action)] + rest
    }
  }

  /// Recorded at session `first`, checked at up to two while 16, ended at a later one.
  private func course(
    from first: Int, ending: Action, _ random: inout RandomStream, checks range: ClosedRange<Int> = 1...2, within: Int = 560
  ) -> [Visit] {
    let possible = days.indices.filter { $0 > first && days[$0] - days[first] <= within }
    let last = possible.isEmpty ? first + 1 : possible[random.below(possible.count)]
    let action: Action = ending == .checksAndPrints && random.chance(15) ? .prints : ending
    return [Visit(session: first, action: .records)] + checks(among: (first + 1)..<last, from: first, range, &random)
      + [Visit(session: last, action: action)]
  }

  /// Checks at sessions of a range that lie within eleven months of session `first`, when the student is 16 all the time.
  private func checks(
    among range: Range<Int>, from first: Int, _ number: ClosedRange<Int>, _ random: inout RandomStream
  ) -> [Visit] {
    var possible = range.filter { days[$0] - days[first] <= 335 }
    let wanted = number.upperBound > 1 && random.chance(880) ? number.upperBound : number.lowerBound
    while possible.count > wanted { possible.remove(at: random.below(possible.count)) }
    return possible.map { Visit(session: $0, action: .checks) }
  }

  private func later(_ first: Int, _ make: (Int) -> [Visit]) -> [Visit] {
    first + 1 < days.count ? make(min(days.count - 1, first + 1)) : []
  }

  /// Now and then a student misses a session they are on the roster of.
  private func withAbsence(_ visits: [Visit], _ random: inout RandomStream) -> [Visit] {
    guard random.chance(60), let first = visits.first, let last = visits.last else { return visits }
    let taken = Set(visits.map(\.session))
    let free = (max(0, first.session - 2)..<last.session).filter { !taken.contains($0) }
    guard !free.isEmpty else { return visits }
    let visit = Visit(session: free[random.below(free.count)], action: random.chance(500) ? .absent : .notedAbsent)
    return (visits + [visit]).sorted { $0.session < $1.session }
  }
}
