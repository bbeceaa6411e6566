import Fundamentals
import Procedure
import Testing

@Suite struct WorkingCalendarTests {
  private func day(_ iso: String) throws -> LocalDate { try #require(LocalDate(iso: iso)) }

  private func load(_ text: String) throws -> WorkingCalendar {
    try CalendarFile.load(path: "libur.yaml", bytes: Array(text.utf8))
  }

  @Test func shippedYears() throws {
    let calendar = WorkingCalendar.builtin
    #expect(calendar.years == [2024, 2025, 2026])
    #expect(calendar.holidays.count == 29 + 28 + 25)
    #expect(calendar.covers(try day("2025-06-01")))
    #expect(!calendar.covers(try day("2027-01-01")))
  }

  @Test(arguments: [
    ("2025-02-28", true), ("2025-03-01", false), ("2025-08-18", false), ("2025-08-19", true), ("2024-11-27", false),
    ("2026-03-24", false), ("2027-01-01", true),
  ])
  func shippedDays(_ iso: String, _ isWorkingDay: Bool) throws {
    #expect(WorkingCalendar.builtin.isWorkingDay(try day(iso)) == isWorkingDay)
  }

  @Test(arguments: [
    ("2025-02-28", 1, "2025-03-03"), ("2025-03-01", 1, "2025-03-03"), ("2025-02-28", 5, "2025-03-07"),
    ("2024-04-05", 1, "2024-04-16"), ("2025-02-28", 0, "2025-02-28"),
  ])
  func addingWorkingDays(_ start: String, _ count: Int, _ end: String) throws {
    #expect(WorkingCalendar.builtin.adding(workingDays: count, to: try day(start)).iso == end)
  }

  @Test func sixDayOfficeAndOfficeWithoutWorkingDays() throws {
    let six = try load("hari_kerja: [senin, selasa, rabu, kamis, jumat, sabtu]\ntahun: {}\n")
    #expect(six.adding(workingDays: 1, to: try day("2025-02-28")).iso == "2025-03-01")
    let never = WorkingCalendar(weekend: Set(0...6))
    #expect(never.adding(workingDays: 3, to: try day("2025-02-28")).iso == "2025-03-03")
  }

  @Test(arguments: [
    ("hari_kerja: [senin, slasa]\ntahun: {}\n", "unknownWord 1:21"),
    ("hari_kerja: []\ntahun: {}\n", "emptyText 1:13"),
    ("tahun: {}\n", "missingKey 1:1"),
    ("hari_kerja: [senin]\ntahun:\n  dua: {}\n", "wrongType 3:3"),
    ("hari_kerja: [senin]\ntahun:\n  2025:\n    dasar: SKB\n    libur: {2025-02-30: x}\n", "date 5:13"),
    ("hari_kerja: [senin]\ntahun:\n  2025:\n    dasar: SKB\n    libur: {2026-01-01: x}\n", "date 5:13"),
    ("hari_kerja: [senin]\ntahun:\n  2025:\n    libur: {2025-01-01: x}\n", "missingKey 4:5"),
    (
      "hari_kerja: [senin]\ntahun:\n  2025:\n    dasar: SKB\n    libur: {2025-01-01: x}\n    cuti_bersama: {2025-01-01: y}\n",
      "duplicate 6:20"
    ),
    ("hari_kerja: [senin]\ntahun:\n  2025:\n    dasar: SKB\n    libur: {2025-01-01: ''}\n", "emptyText 5:25"),
  ])
  func problemsHavePlaces(_ text: String, _ expected: String) {
    #expect(throws: ProcedureError.self) { try load(text) }
    #expect(problems { _ = try CalendarFile.load(path: "libur.yaml", bytes: Array(text.utf8)) } == [expected])
  }
}

/// The problems of a reading as `kind line:column`.
func problems(_ reading: () throws -> Void) -> [String] {
  do {
    try reading()
    return []
  } catch let error as ProcedureError {
    return error.problems.map { "\($0.kind.rawValue) \($0.line):\($0.column)" }
  } catch {
    return ["\(error)"]
  }
}
