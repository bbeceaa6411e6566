import Fundamentals
import Testing

struct ZoneTests {
  @Test(arguments: [
    ("Asia/Makassar", 8), ("WITA", 8), ("Asia/Jakarta", 7), ("wib", 7), ("Asia/Jayapura", 9), ("WIT", 9), ("+08:00", 8),
    ("+0800", 8), ("-03", -3), ("UTC", 0),
  ])
  func `knows zones by name, letters and offset`(name: String, hours: Int) throws {
    #expect(try #require(Zone(named: name)).offset(atUTC: 1_740_000_000) == hours * 3600)
  }

  @Test(arguments: ["", "Asia/Paringin", "WITAA", "+25:00", "+8", "08:00"])
  func `refuses what is no zone`(name: String) {
    #expect(Zone(named: name) == nil)
  }

  @Test func `follows summer time where there is one`() throws {
    let zone = try #require(Zone(named: "Europe/Amsterdam"))
    let winter = Instant(try #require(LocalDate(iso: "2025-01-15")), secondsOfDay: 12 * 3600, in: zone)
    let summer = Instant(try #require(LocalDate(iso: "2025-07-15")), secondsOfDay: 12 * 3600, in: zone)
    #expect(winter.iso(in: zone) == "2025-01-15T12:00:00+01:00")
    #expect(summer.iso(in: zone) == "2025-07-15T12:00:00+02:00")
  }

  @Test func `an instant lies on the day of the wall`() throws {
    let instant = Instant(microseconds: 1_740_758_399_999_999)  // 2025-02-28T15:59:59.999999Z
    #expect(instant.date(in: .makassar).iso == "2025-02-28")
    #expect(Instant(microseconds: instant.microseconds + 1).date(in: .makassar).iso == "2025-03-01")
    #expect(instant.seconds == 1_740_758_399)
    #expect(Instant(microseconds: -1).seconds == -1)
  }
}
