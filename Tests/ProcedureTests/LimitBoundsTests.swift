import Fundamentals
import Procedure
import Testing

@Suite struct LimitBoundsTests {
  let zone = Zone.makassar

  private func moment(_ date: String, _ hour: Int, _ minute: Int = 0) throws -> Instant {
    Instant(try #require(LocalDate(iso: date)), secondsOfDay: hour * 3_600 + minute * 60, in: zone)
  }

  private func upper(_ text: String, _ start: Instant, items: Int = 1) -> String? {
    TimeLimit(parsing: text).upperBound(from: start, items: items, in: zone, calendar: .builtin)?.iso(in: zone)
  }

  @Test func fixedLengths() {
    #expect(TimeLimit(parsing: "1-2 jam").fixedUpperSeconds == 7_200)
    #expect(TimeLimit(parsing: "1-2 jam").fixedLowerSeconds == 3_600)
    #expect(TimeLimit(parsing: "5 menit").fixedLowerSeconds == nil)
    #expect(TimeLimit(parsing: "1 jam 30 menit").fixedUpperSeconds == 5_400)
    #expect(TimeLimit(parsing: "120 Menit / 3 Hari").fixedUpperSeconds == 259_200)
    #expect(TimeLimit(parsing: "1 minggu").fixedUpperSeconds == 604_800)
    #expect(TimeLimit(parsing: "2 menit/berkas").fixedUpperSeconds == nil)
    #expect(TimeLimit(parsing: "3 hari kerja").fixedUpperSeconds == nil)
    #expect(TimeLimit(parsing: "1 bulan").fixedUpperSeconds == nil)
    #expect(TimeLimit(parsing: "Semesteran").fixedUpperSeconds == nil)
  }

  @Test func monthEndsAreClipped() throws {
    #expect(upper("1 bulan", try moment("2025-01-31", 9)) == "2025-02-28T09:00:00+08:00")
    #expect(upper("1 bulan 1 minggu", try moment("2024-01-31", 9)) == "2024-03-07T09:00:00+08:00")
  }

  @Test func workingDaysSkipWeekendsAndHolidays() throws {
    // Friday, then a weekend; then the long holiday around Idul Fitri 2025.
    #expect(upper("1 hari kerja", try moment("2025-02-28", 8, 15)) == "2025-03-03T08:15:00+08:00")
    #expect(upper("1 hari kerja", try moment("2025-03-27", 8)) == "2025-04-08T08:00:00+08:00")
  }

  @Test func itemsMultiplyOnlyLimitsPerItem() throws {
    let start = try moment("2025-02-28", 8)
    #expect(upper("2 menit/berkas", start, items: 30) == "2025-02-28T09:00:00+08:00")
    #expect(upper("2 menit/berkas", start, items: 0) == "2025-02-28T08:02:00+08:00")
    #expect(upper("2 menit", start, items: 30) == "2025-02-28T08:02:00+08:00")
  }

  @Test func longestAlternativeBounds() throws {
    #expect(upper("5 hari / 3 hari kerja", try moment("2025-02-28", 8)) == "2025-03-05T08:00:00+08:00")
    #expect(upper("3 hari / 3 hari kerja", try moment("2025-02-28", 8)) == "2025-03-05T08:00:00+08:00")
  }

  @Test func lowerBoundOfARange() throws {
    let limit = TimeLimit(parsing: "1 (satu) hari maksimal 14 (empat belas) hari kerja")
    let start = try moment("2025-02-28", 8)
    #expect(limit.lowerBound(from: start, items: 1, in: zone, calendar: .builtin)?.iso(in: zone) == "2025-03-01T08:00:00+08:00")
  }

  @Test func nothingOverflows() throws {
    let start = try moment("2025-02-28", 8)
    for text in ["0,5 detik/berkas", "100 tahun/berkas", "1 hari kerja/berkas"] {
      #expect(upper(text, start, items: .max) == nil)
    }
    #expect(upper("1 hari", .missing) == nil)
    #expect(upper("1 hari kerja", Instant(microseconds: .max)) == nil)
    #expect(upper("1 bulan", Instant(microseconds: .min + 1)) == nil)
    #expect(upper("Sesuai kebutuhan", start) == nil)
  }
}
