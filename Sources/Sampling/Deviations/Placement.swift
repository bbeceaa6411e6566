/// Finds each deviation a place of its own in a school: a student without any other, or a free part of a session.
struct Placement {
  private(set) var students: [Student]
  private(set) var sessions: [SessionPlan]
  private let days: [Int]
  private var random: RandomStream

  init(students: [Student], sessions: [SessionPlan], random: RandomStream) {
    self.students = students
    self.sessions = sessions
    self.random = random
    days = sessions.map(\.day)
  }

  /// True when there was a place.
  mutating func place(_ deviation: Deviation) -> Bool {
    deviation.isOfSession ? placeInSession(deviation) : placeOnStudent(deviation)
  }

  private mutating func placeInSession(_ deviation: Deviation) -> Bool {
    let from = random.below(sessions.count)
    guard let index = firstIndex(of: sessions.count, from: from, where: { isFree(sessions[$0], for: deviation) }) else {
      return false
    }
    sessions[index].deviations.append(deviation)
    sessions[index].lanes.formUnion(deviation.lanes)
    return true
  }

  private mutating func placeOnStudent(_ deviation: Deviation) -> Bool {
    let from = random.below(students.count)
    let index = firstIndex(of: students.count, from: from) { visit(of: students[$0], for: deviation) != nil }
    guard let index, let visit = visit(of: students[index], for: deviation) else { return false }
    students[index].deviation = (deviation, visit)
    if deviation.action != nil { sessions[students[index].visits[visit].session].lanes.formUnion(deviation.lanes) }
    return true
  }

  private func isFree(_ session: SessionPlan, for deviation: Deviation) -> Bool {
    !session.roster.isEmpty && session.lanes.isDisjoint(with: deviation.lanes) && (!deviation.needsPrints || session.hasPrints)
  }

  /// The visit at which a student can carry a deviation without a second finding; nil when there is none.
  private func visit(of student: Student, for deviation: Deviation) -> Int? {
    guard student.deviation == nil else { return nil }
    guard let action = deviation.action else { return student.visits.isEmpty ? nil : 0 }
    guard [.ordinary, .waiting, .cardHolder].contains(student.history) else { return nil }
    let visit = student.visits.firstIndex { $0.action == action && isFree(sessions[$0.session], for: deviation) }
    guard let visit else { return nil }
    switch deviation {
    case .recordedTwice where student.history != .ordinary: return nil
    case .recordedUnderAge, .printedUnderAge:
      return BirthRange(student, days: days, deviation: deviation) == nil ? nil : visit
    default: return visit
    }
  }

  /// The first index that fits, looking from any one onwards.
  private func firstIndex(of count: Int, from: Int, where fits: (Int) -> Bool) -> Int? {
    (0..<count).lazy.map { ($0 + from) % count }.first(where: fits)
  }
}
