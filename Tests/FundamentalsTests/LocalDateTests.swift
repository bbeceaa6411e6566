import Fundamentals
import Testing

struct LocalDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11016), (2025, 2, 28, 20147), (2400, 2, 29, 157113),
  ])
  func `counts days since 1970`(year: Int, month: Int, day: Int, days: Int) throws {
    let date = try #require(LocalDate(year: year, month: month, day: day))
    #expect(Int(date.days) == days)
    #expect(date.parts == (year, month, day))
  }

  @Test(arguments: [(2025, 2, 29), (2025, 13, 1), (2025, 4, 31), (2025, 1, 0), (0, 1, 1)])
  func `refuses days that no calendar has`(year: Int, month: Int, day: Int) {
    #expect(LocalDate(year: year, month: month, day: day) == nil)
  }

  @Test func `goes through four hundred years without a gap`() throws {
    var date = try #require(LocalDate(year: 1900, month: 1, day: 1))
    for _ in 0..<146_097 {
      let parts = date.parts
      #expect(LocalDate(year: parts.year, month: parts.month, day: parts.day) == date)
      date = LocalDate(days: date.days + 1)
    }
  }

  @Test func `clips months to their end`() throws {
    let date = try #require(LocalDate(iso: "2024-01-31"))
    #expect(date.adding(months: 1).iso == "2024-02-29")
    #expect(date.adding(months: -2).iso == "2023-11-30")
    #expect(date.adding(months: 13).iso == "2025-02-28")
  }

  @Test(arguments: [("2025-02-28", 4), ("2025-03-02", 6), ("1969-12-29", 0)])
  func `knows weekdays from Monday on`(text: String, weekday: Int) throws {
    #expect(try #require(LocalDate(iso: text)).weekday == weekday)
  }

  @Test(arguments: ["", "2025-2-28", "2025-02-30", "28-02-2025", "2025/02/28", "2025-02-281"])
  func `reads only ISO dates`(text: String) {
    #expect(LocalDate(iso: text) == nil)
  }
}
