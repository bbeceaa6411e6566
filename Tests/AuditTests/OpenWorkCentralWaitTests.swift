import Records
import Testing

@testable import Audit

/// Waiting at the central register, shown apart from every officer's work.
@Suite struct OpenWorkCentralWaitTests {
  private func figures(_ statuses: [String]) throws -> CentralWaitFigures {
    let example = try RegisterExample(
      ["perekaman.csv": ["nik,status,waktu,id_petugas"] + statuses.map { "6311015205080001,\($0)," }], asOf: "2025-03-10")
    return CentralWait.list(example.context)
  }

  @Test("From the first SENT_FOR_ENROLLMENT to the first PRINT_READY_RECORD after it, in days of the calendar")
  func closed() throws {
    let wait = try figures([
      "PRR,2025-02-28T09:00:00", "SFE,2025-03-01T17:00:00", "SFE,2025-03-02T09:00:00", "PRR,2025-03-04T08:00:00",
      "PRR,2025-03-06T08:00:00",
    ])
    #expect(wait.closed.byDays == [3: 1])
    #expect(wait.open.count == 0)
  }

  @Test("Without an end it is open up to the day of the report; what comes after that day is not known yet")
  func open() throws {
    #expect(try figures(["SFE,2025-03-01T17:00:00"]).open.byDays == [9: 1])
    #expect(try figures(["SFE,2025-03-01T17:00:00", "PRR,2025-03-11T08:00:00"]).open.byDays == [9: 1])
    #expect(try figures(["SFE,2025-03-11T17:00:00"]).open.count == 0)
  }

  @Test("A record that is further on without a stated end waited for nobody knows how long")
  func undated() throws {
    let wait = try figures(["SFE,2025-03-01T17:00:00", "CARD_PRINTED,2025-03-05T08:00:00"])
    #expect(wait.undated == 1)
    #expect(wait.open.count == 0)
  }

  @Test(
    "Percentiles go by the nearest rank",
    arguments: [([5], 5, 5, 5), ([1, 2], 1, 2, 2), ([3, 1, 2], 2, 3, 3), (Array(1...10), 5, 9, 10), (Array(1...11), 6, 10, 11)])
  func percentiles(_ days: [Int], _ median: Int, _ p90: Int, _ worst: Int) {
    var counts = DayCounts()
    for day in days { counts.add(day) }
    #expect(counts.median == median)
    #expect(counts.p90 == p90)
    #expect(counts.worst == worst)
  }

  @Test("No case, no percentile; parts add up to the whole")
  func merging() {
    #expect(DayCounts().median == nil)
    var first = DayCounts()
    first.add(1)
    var second = DayCounts()
    second.add(1)
    second.add(4)
    first.merge(second)
    #expect(first.byDays == [1: 2, 4: 1])
    #expect(first.worst == 4)
  }
}
