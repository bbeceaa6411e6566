/// Which deviations are due when: in turn, spread evenly over the students, and those that found no place yet.
struct Agenda<Deviation: CaseIterable> where Deviation.AllCases == [Deviation] {
  private let students: Int
  private let total: Int
  private var issued = 0
  private var waiting: [Deviation] = []

  /// From this many students up, every deviation occurs at least once.
  private static var leastStudentsForAll: Int { 200 }

  /// - Parameter interval: so many students to a deviation, a quarter of them in samples too small for all.
  init(_ options: SampleOptions, every interval: Int) {
    students = options.students
    let share = options.students / interval
    total =
      !options.deviations
      ? 0
      : options.students >= Agenda.leastStudentsForAll
        ? max(share, Deviation.allCases.count) : options.students / (interval / 4)
  }

  /// What is due up to student number `count`, oldest first.
  mutating func due(upTo count: Int) -> [Deviation] {
    let until = Int(UInt64(total).multipliedFullWidth(by: UInt64(count)).low / UInt64(students))
    let fresh = (issued..<max(issued, until)).map { Deviation.allCases[$0 % Deviation.allCases.count] }
    issued = max(issued, until)
    defer { waiting = [] }
    return waiting + fresh
  }

  /// Keeps a deviation for a later school.
  mutating func postpone(_ deviation: Deviation) { waiting.append(deviation) }
}
