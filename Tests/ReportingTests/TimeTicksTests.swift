import Fundamentals
import Testing

@testable import Reporting

/// Moments that an axis of time marks.
struct TimeTicksTests {
  private static let start = LocalDate(year: 2025, month: 2, day: 28).map { Instant($0, secondsOfDay: 28_845, in: .makassar) }

  private func ticks(_ seconds: Int64, _ language: Language = .indonesian) throws -> [TimeTicks.Tick] {
    let start = try #require(Self.start)
    let end = Instant(microseconds: start.microseconds + seconds * 1_000_000)
    return TimeTicks(low: start, high: end, language: language, zone: .makassar).ticks()
  }

  static let rounds: [(Int64, [String], [String])] = [
    (3_600, ["08.10", "08.20", "08.30", "08.40", "08.50", "09.00"], ["28 Februari 2025"]),
    (86_400, ["09.00", "12.00", "15.00", "18.00", "21.00", "00.00", "03.00", "06.00"], ["28 Februari 2025", "1 Maret 2025"]),
    (432_000, ["1 Mar", "2 Mar", "3 Mar", "4 Mar", "5 Mar"], ["2025"]),
    (3_456_000, ["3 Mar", "10 Mar", "17 Mar", "24 Mar", "31 Mar", "7 Apr"], ["2025"]),
    (34_560_000, ["Mar", "Mei", "Jul", "Sep", "Nov", "Jan", "Mar"], ["2025", "2026"]),
    (345_600_000, ["2026", "2028", "2030", "2032", "2034", "2036"], [""]),
  ]

  @Test(arguments: TimeTicksTests.rounds)
  func `moments are round and told in two lines`(seconds: Int64, labels: [String], groups: [String]) throws {
    let ticks = try ticks(seconds)
    #expect(ticks.map(\.label) == labels)
    #expect(ticks.map(\.group).reduce(into: []) { if $0.last != $1 { $0.append($1) } } == groups)
  }

  static let lengths: [Double] = [600, 900, 5_000, 40_000, 100_000, 300_000, 900_000, 3_000_000, 2e7, 7e7, 3e8, 1.5e9, 3e10]

  @Test(arguments: TimeTicksTests.lengths, Language.allCases)
  func `an axis of any length has some marks between its ends, whose words do not touch`(seconds: Double, language: Language)
    throws
  {
    let start = try #require(Self.start)
    let ticks = try ticks(Int64(seconds), language)
    let end = Double(start.seconds) + seconds
    #expect(!ticks.isEmpty && ticks.count <= 10)
    #expect(ticks.allSatisfy { start <= $0.moment && Double($0.moment.seconds) <= end })
    let scale = ChartScale(low: Double(start.seconds), high: end, start: 86, end: 846)
    let places = ticks.map { AxisLabels.Place(x: scale.place(Double($0.moment.seconds)), label: $0.label, group: $0.group) }
    var svg = SVGText(height: 100, id: "c", title: "", description: "")
    AxisLabels(places: places, range: 0...880, isBanded: false).draw(into: &svg, axis: 20)
    #expect(DrawnText(svg.closed()).complaints.isEmpty)
  }
}
