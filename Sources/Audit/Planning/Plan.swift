package import Fundamentals
package import Procedure
import Records

/// What the coming months need, and a draft of the next visits: arithmetic on who is waiting and on the measured pace.
package struct Plan: Sendable {
  /// What a visit is assumed to be; measured where the archive allows it.
  package struct Assumptions: Sendable, Hashable {
    /// nil when no session could be measured: then nothing is planned.
    package var recording: Pace?
    package var printing: Pace?
    /// Officers of a visit, 0 when no session names any.
    package var officers: Int
    /// Visits on one day.
    package var teams: Int
    /// Good and failed prints, for the blanks that go to waste.
    package var goodPrints: Int
    package var spoiledPrints: Int
    package var ribbonYield: Int
    package var filmYield: Int

    package init(
      recording: Pace?, printing: Pace?, officers: Int, teams: Int, goodPrints: Int, spoiledPrints: Int, ribbonYield: Int,
      filmYield: Int
    ) {
      self.recording = recording
      self.printing = printing
      self.officers = officers
      self.teams = teams
      self.goodPrints = goodPrints
      self.spoiledPrints = spoiledPrints
      self.ribbonYield = ribbonYield
      self.filmYield = filmYield
    }

    /// Recordings of one visit: pace × sets × usual length.
    package var recordingsPerVisit: Int? { recording.map { $0.capacity(sets: $0.sets, seconds: $0.seconds) } }
    /// Cards of one visit, printers working as long as a visit lasts.
    package var cardsPerVisit: Int? {
      printing.map { $0.capacity(sets: $0.sets, seconds: recording?.seconds ?? $0.seconds) }
    }

    /// Blanks for so many cards, rounded up, with the share that was spoiled so far.
    package func blanks(for cards: Int) -> Int {
      goodPrints == 0 ? cards : (cards * (goodPrints + spoiledPrints) + goodPrints - 1) / goodPrints
    }

    /// Visits to one school for so much work; nil without a pace.
    package func visits(recordings: Int, cards: Int) -> Int? {
      guard let recordingsPerVisit else { return nil }
      let forCards = cardsPerVisit.map { Plan.ceiling(cards, $0) } ?? 0
      return max(Plan.ceiling(recordings, recordingsPerVisit), forCards)
    }
  }

  /// What falls due in one calendar month; the first one holds all that is due already.
  package struct Month: Sendable, Hashable {
    /// year · 12 + month − 1.
    package var month: Int32
    package var recordings = 0
    package var cards = 0
    /// From the day after the report on.
    package var workingDays = 0
    /// Every school with work at least once; nil without a pace.
    package var visits: Int?

    /// Teams that must be out on the same day for all visits to fit into the month; nil when nothing fits.
    package var teams: Int? { workingDays == 0 ? nil : visits.map { Plan.ceiling($0, workingDays) } }
  }

  /// A school with what is due there on the day of the report.
  package struct School: Sendable, Hashable {
    /// Cell: NPSN; 0 when unknown.
    package var school: Int32
    package var recordings = 0
    package var cards = 0
  }

  /// One visit of the draft schedule.
  package struct Visit: Sendable, Hashable {
    package var day: LocalDate
    /// From 1.
    package var team: Int
    package var school: Int32
    package var recordings: Int
    package var cards: Int
  }

  package let assumptions: Assumptions
  package let months: [Month]
  /// Those with most work first.
  package let schools: [School]
  /// Teams that the draft sends out on a day: what the first month needs, but no more than ever went out.
  package let teams: Int
  /// In order of day and team; empty without a measured pace.
  package let visits: [Visit]

  package static let horizon = 6

  /// - Parameters:
  ///   - order: how schools are told apart when they wait alike: NPSN as text.
  package init(
    _ students: [PlannedStudent], asOf: LocalDate, assumptions: Assumptions, calendar: WorkingCalendar,
    order: (Int32) -> String
  ) {
    self.assumptions = assumptions
    months = Plan.months(students, asOf: asOf, assumptions, calendar)
    var bySchool: [Int32: [PlannedStudent]] = [:]
    for student in students { bySchool[student.school, default: []].append(student) }
    let due = bySchool.map { school, students in School(school, students, on: asOf) }.filter { $0.recordings + $0.cards > 0 }
      .map { (school: $0, name: order($0.school)) }
    schools = due.sorted { a, b in
      let (first, second) = (a.school.recordings + a.school.cards, b.school.recordings + b.school.cards)
      return first != second ? first > second : a.name < b.name
    }.map(\.school)
    // As many teams as the first month needs, so that the table and the draft speak of the same sets and officers.
    teams = min(max(1, assumptions.teams), max(1, months.first?.teams ?? 1))
    visits = Plan.draft(schools, bySchool, asOf: asOf, assumptions, teams: teams, calendar)
  }

  static func ceiling(_ work: Int, _ capacity: Int) -> Int { (work + capacity - 1) / capacity }

  private static func months(
    _ students: [PlannedStudent], asOf: LocalDate, _ assumptions: Assumptions, _ calendar: WorkingCalendar
  ) -> [Month] {
    let tomorrow = LocalDate(days: asOf.days + 1)
    // A month without a working day left is no month to plan for.
    let first = DailyCounts.month(calendar.adding(workingDays: 1, to: asOf))
    var months = (0..<Int32(horizon)).map { Month(month: first + $0) }
    var schools = [[Int32: School]](repeating: [:], count: horizon)
    func add(_ student: PlannedStudent, _ day: LocalDate, _ count: WritableKeyPath<School, Int>) {
      let index = Int(max(0, DailyCounts.month(day) - first))
      if index < months.count { schools[index][student.school, default: School(school: student.school)][keyPath: count] += 1 }
    }
    for student in students {
      if student.state == .notRecorded { add(student, student.turns16, \.recordings) }
      add(student, student.hasMarried ? max(asOf, student.turns16) : student.turns17, \.cards)
    }
    for index in months.indices {
      let work = schools[index].values
      months[index].recordings = work.reduce(0) { $0 + $1.recordings }
      months[index].cards = work.reduce(0) { $0 + $1.cards }
      months[index].visits =
        assumptions.recording == nil
        ? nil : work.reduce(0) { $0 + (assumptions.visits(recordings: $1.recordings, cards: $1.cards) ?? 0) }
      let start = LocalDate(
        days: LocalDate.days(year: Int(months[index].month / 12), month: Int(months[index].month % 12) + 1, day: 1))
      let end = start.adding(months: 1)
      months[index].workingDays = (max(start, tomorrow).days..<max(max(start, tomorrow), end).days)
        .count { calendar.isWorkingDay(LocalDate(days: $0)) }
    }
    return months
  }

  /// One round through the schools, on working days after the day of the report; whoever comes of age before the visit is counted in.
  private static func draft(
    _ schools: [School], _ bySchool: [Int32: [PlannedStudent]], asOf: LocalDate, _ assumptions: Assumptions,
    teams: Int, _ calendar: WorkingCalendar
  ) -> [Visit] {
    guard let recordingsPerVisit = assumptions.recordingsPerVisit else { return [] }
    var visits: [Visit] = []
    var day = calendar.adding(workingDays: 1, to: asOf)
    var team = 1
    for school in schools {
      var due = School(school.school, bySchool[school.school] ?? [], on: day)
      repeat {
        let recordings = min(due.recordings, recordingsPerVisit)
        let cards = min(due.cards, assumptions.cardsPerVisit ?? due.cards)
        visits.append(Visit(day: day, team: team, school: school.school, recordings: recordings, cards: cards))
        due.recordings -= recordings
        due.cards -= cards
        team += 1
        if team > teams {
          team = 1
          day = calendar.adding(workingDays: 1, to: day)
        }
      } while due.recordings + due.cards > 0
    }
    return visits
  }
}

extension Plan.School {
  /// What is due on a day: recordings from 16 on, cards from 17 on or once married.
  init(_ school: Int32, _ students: [PlannedStudent], on day: LocalDate) {
    self.init(
      school: school, recordings: students.count { $0.state == .notRecorded && $0.turns16 <= day },
      cards: students.count { $0.turns17 <= day || $0.hasMarried && $0.turns16 <= day })
  }
}

extension AuditResult {
  /// The plan for the months after the day of the report.
  package func plan(_ students: [PlannedStudent], _ counts: DailyCounts) -> Plan {
    let customs = visitCustoms()
    let total = counts.byDay.values.reduce(into: WorkCounts()) { $0 += $1 }
    return Plan(
      students, asOf: asOf,
      assumptions: Plan.Assumptions(
        recording: recordingPace(), printing: printingPace(), officers: customs?.officers ?? 0, teams: customs?.teams ?? 1,
        goodPrints: total.printed, spoiledPrints: total.spoiledPrints, ribbonYield: options.ribbonYield,
        filmYield: options.filmYield),
      calendar: procedure.calendar, order: { records.cells.text($0) })
  }
}
