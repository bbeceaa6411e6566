import Fundamentals
import Procedure
import Testing

@testable import Audit

/// What the coming months need, worked out by hand for a few students on Friday, 28 February 2025.
@Suite struct PlanTests {
  private static let asOf = LocalDate(days: LocalDate.days(year: 2025, month: 2, day: 28))

  /// Four recordings and six cards an hour and set; two sets and one printer; visits of five hours.
  private static let pace = Pace(sessions: 9, units: 300, rate: 400, sets: 2, seconds: 18_000)
  private static let printing = Pace(sessions: 9, units: 200, rate: 600, sets: 1, seconds: 7_200)

  private func assumptions(_ recording: Pace? = pace, _ printing: Pace? = printing, teams: Int = 1) -> Plan.Assumptions {
    Plan.Assumptions(
      recording: recording, printing: printing, officers: 4, teams: teams, goodPrints: 90, spoiledPrints: 10, ribbonYield: 500,
      filmYield: 1500)
  }

  private func day(_ iso: String) throws -> LocalDate { try #require(LocalDate(iso: iso)) }

  private func students(
    _ count: Int, school: Int32 = 1, turns16: String, _ state: RecordingStates.State = .notRecorded, married: Bool = false
  ) throws -> [PlannedStudent] {
    let day = try day(turns16)
    return (0..<count).map { index in
      PlannedStudent(
        person: Int32(index + 1), school: school, turns16: day, turns17: day.adding(months: 12), hasMarried: married, state: state
      )
    }
  }

  private func plan(_ students: [PlannedStudent], _ assumptions: Plan.Assumptions) -> Plan {
    Plan(students, asOf: Self.asOf, assumptions: assumptions, calendar: WorkingCalendar()) { String($0) }
  }

  @Test func `a visit holds pace times sets times its length`() {
    // 4 an hour × 2 sets × 5 hours, and 6 an hour × 1 printer × the same 5 hours.
    #expect(assumptions().recordingsPerVisit == 40)
    #expect(assumptions().cardsPerVisit == 30)
    #expect(assumptions(Self.pace, nil).cardsPerVisit == nil)
  }

  @Test(arguments: [(0, 0, 0), (40, 0, 1), (41, 0, 2), (10, 61, 3), (0, 30, 1)])
  func `visits are enough for recordings and for cards`(_ recordings: Int, _ cards: Int, _ visits: Int) {
    #expect(assumptions().visits(recordings: recordings, cards: cards) == visits)
    #expect(assumptions(nil).visits(recordings: recordings, cards: cards) == nil)
  }

  @Test func `blanks are taken along for those that will spoil`() {
    // 10 of 100 prints were spoiled: 9 cards take 10 blanks, 10 take 12.
    #expect(assumptions().blanks(for: 9) == 10)
    #expect(assumptions().blanks(for: 10) == 12)
  }

  @Test func `what is due already stands in the first month, the rest where it falls due`() throws {
    let all =
      try students(3, turns16: "2024-01-05") + students(2, turns16: "2025-05-31") + students(4, turns16: "2024-06-01", .recorded)
      + students(1, turns16: "2024-12-24", married: true) + students(5, turns16: "2026-01-01")
    let months = plan(all, assumptions()).months
    #expect(
      months.map { "\($0.month / 12)-\($0.month % 12 + 1)" } == ["2025-3", "2025-4", "2025-5", "2025-6", "2025-7", "2025-8"])
    #expect(months.map(\.recordings) == [4, 0, 2, 0, 0, 0])
    #expect(months.map(\.cards) == [4, 0, 0, 4, 0, 0])
    // March 2025 has 21 weekdays, none of them a holiday of this calendar.
    #expect(months[0].workingDays == 21)
  }

  @Test func `the draft goes from school to school on working days, and back where one visit is not enough`() throws {
    let all =
      try students(50, school: 7, turns16: "2024-12-01") + students(2, school: 3, turns16: "2025-03-04")
      + students(1, school: 3, turns16: "2024-12-01")
    let visits = plan(all, assumptions()).visits
    let summary = visits.map { "\($0.day.iso) \($0.team) \($0.school) \($0.recordings)" }
    // Of the two who turn 16 on Tuesday, both are of age on Wednesday, the third day.
    #expect(summary == ["2025-03-03 1 7 40", "2025-03-04 1 7 10", "2025-03-05 1 3 3"])
    // Three visits in 21 days need one team, however many there are.
    #expect(plan(all, assumptions(teams: 2)).visits.map(\.team) == [1, 1, 1])
  }

  @Test func `as many teams go out on a day as the first month needs, and no more than ever did`() throws {
    // 22 visits of 40 in 21 working days.
    let all = try students(22 * 40, turns16: "2024-12-01")
    for (most, teams) in [(1, 1), (2, 2), (4, 2)] {
      let plan = plan(all, assumptions(teams: most))
      #expect(plan.months[0].visits == 22 && plan.months[0].teams == 2)
      #expect(plan.teams == teams && plan.visits.map(\.team).max() == teams && plan.visits.count == 22)
    }
  }

  @Test func `a school with work is visited, be it for one student`() throws {
    let all = try (1...5).flatMap { try students(1, school: $0, turns16: "2024-12-01") }
    #expect(plan(all, assumptions()).months[0].visits == 5)
    #expect(plan(all, assumptions(nil)).months[0].visits == nil)
  }

  @Test func `without a pace nothing is scheduled, and who waits is still known`() throws {
    let plan = try plan(students(5, turns16: "2024-12-01"), assumptions(nil))
    #expect(plan.visits.isEmpty)
    #expect(plan.schools == [Plan.School(school: 1, recordings: 5, cards: 0)])
  }

  @Test func `the order of the students changes nothing`() throws {
    let all = try students(50, school: 7, turns16: "2024-12-01") + students(9, school: 3, turns16: "2024-03-04")
    #expect(plan(all, assumptions()).visits == plan(all.reversed(), assumptions()).visits)
  }
}
