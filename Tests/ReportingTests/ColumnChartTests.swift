import Foundation
import Reporting
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Columns and lines over ordered groups.
struct ColumnChartTests {
  private func members(_ values: [Double?]) -> [ColumnChart.Member] {
    values.enumerated().map { index, value in
      .init(label: "\(index + 1)", value: value, text: value.map { "\($0)" } ?? "")
    }
  }

  private func svg(_ values: [Double?], _ style: ColumnChart.Style, limit: (position: Double, label: String)? = nil) -> String? {
    ColumnChart(members(values), style, limit: limit).svg(id: "c", title: "<b>&", description: "\"x\"")
  }

  @Test(arguments: [ColumnChart.Style.columns, .line])
  func aDrawingIsSoundAndSaysWhatItShows(_ style: ColumnChart.Style) throws {
    let text = try #require(svg([3, nil, 12, 0], style, limit: (1.5, "batas")))
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(text.contains("role=\"img\"") && text.contains("&lt;b&gt;&amp;") && text.contains(">batas<"))
    #expect(text == svg([3, nil, 12, 0], style, limit: (1.5, "batas")))
  }

  @Test(arguments: [ColumnChart.Style.columns, .line])
  func valuesThatAreAllNothingStandOnTheAxis(_ style: ColumnChart.Style) throws {
    let text = try #require(svg([0, 0], style))
    #expect(XMLParser(data: Data(text.utf8)).parse())
  }

  @Test func aMissingValueIsAGapAndNotZero() throws {
    func shapes(_ values: [Double?]) throws -> Int { try #require(svg(values, .columns)).ranges(of: "fill-opacity").count }
    #expect(try shapes([3, 0, 12]) == 3)
    #expect(try shapes([3, nil, 12]) == 2)
  }

  @Test func theGreatestValueReachesTheTopAndZeroTheAxis() throws {
    let text = try #require(svg([10, 0], .line))
    #expect(text.contains("cy=\"34\"") && text.contains("cy=\"194\""))
  }

  @Test func nothingIsDrawnOfNothing() {
    #expect(svg([], .columns) == nil)
    #expect(svg([nil, nil], .line) == nil)
    #expect(svg([.infinity, .nan], .line) == nil)
  }

  @Test func aLongListIsCutToItsEnd() throws {
    let text = try #require(svg((0..<500).map { Double($0) }, .columns))
    #expect(text.ranges(of: "fill-opacity").count == ColumnChart.most)
    #expect(text.contains(">465<") && !text.contains(">1<"))
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
  private static let marks = [
    ColumnChart.Mark(value: 0.9, text: "90 %"), .init(value: 0.95, text: "95 %"), .init(value: 1, text: "100 %"),
  ]

  /// Shares that rise and fall by turns, so that lines run above and below their points.
  private func months(_ count: Int, told: (Int) -> Bool) -> [ColumnChart.Member] {
    (0..<count).map { month in
      .init(
        label: ColumnChartTests.months[(month + 7) % 12], group: "\(2023 + (month + 7) / 12)",
        value: 0.91 + 0.03 * Double((month * 7) % 4), text: told(month) ? "99,\(month % 10) %" : "")
    }
  }

  @Test(arguments: 1...36) func labelsStandEvenlyAndNeverTouch(_ count: Int) throws {
    let chart = ColumnChart(months(count) { _ in true }, .line, marks: ColumnChartTests.marks)
    let text = try #require(chart.svg(id: "c", title: "t", description: "d"))
    let drawn = DrawnText(text)
    #expect(drawn.complaints.isEmpty)
    let places = drawn.words.filter { ColumnChartTests.months.contains($0.text) }.map { ($0.x.lowerBound + $0.x.upperBound) / 2 }
    let gaps = zip(places, places.dropFirst()).map { $1 - $0 }
    #expect(!places.isEmpty && gaps.allSatisfy { abs($0 - gaps[0]) < 0.3 }, "\(places)")
  }

  @Test(arguments: 1...36) func everyYearOfTheAxisIsTold(_ count: Int) throws {
    let members = months(count) { _ in false }
    let text = try #require(ColumnChart(members, .line, marks: ColumnChartTests.marks).svg(id: "c", title: "t", description: "d"))
    for year in Set(members.map(\.group)) { #expect(DrawnText(text).words.count { $0.text == year } == 1, "\(year)") }
  }

  @Test(arguments: 2...36) func theToldValuesOfALineAreThereAndNoLineRunsThroughThem(_ count: Int) throws {
    let told = Set([0, count / 2, count - 1])
    let chart = ColumnChart(months(count) { told.contains($0) }, .line, marks: ColumnChartTests.marks)
    let text = try #require(chart.svg(id: "c", title: "t", description: "d"))
    let line = DrawnText.paths(text, with: "stroke-width=\"2\"").joined()
    let values = DrawnText(text).words.filter { $0.text.hasPrefix("99,") }
    #expect(values.count == told.count && line.count == count)
    for value in values { #expect(!value.isCrossed(by: Array(line)), "\(value.text)") }
  }

  static let limits: [Double] = [0, 0.5, 1.5, 3, 5.2, 9.9, 10, 11]

  /// Wherever the limit stands, and whichever column is the tallest.
  @Test(arguments: ColumnChartTests.limits, 0..<11)
  func everyColumnIsLabelledAndNoLabelTouchesTheLimit(_ position: Double, _ tallest: Int) throws {
    let members = (0..<11).map { range -> ColumnChart.Member in
      .init(
        label: "\(range * 5) menit", value: range == tallest ? 24_808 : Double(1_300 + range),
        text: range == tallest ? "24.808" : "1.3\(range + 10)")
    }
    let chart = ColumnChart(members, .columns, limit: (position, "batas 20 menit"))
    let text = try #require(chart.svg(id: "c", title: "t", description: "d"))
    let drawn = DrawnText(text)
    #expect(drawn.complaints.isEmpty)
    for member in members {
      #expect(
        drawn.words.contains { $0.text == member.text } && drawn.words.contains { $0.text == member.label }, "\(member.text)")
    }
    let limit = DrawnText.paths(text, with: "stroke-dasharray=\"5 4\"").joined()
    for word in drawn.words where word.text != "batas 20 menit" { #expect(!word.isCrossed(by: Array(limit)), "\(word.text)") }
  }

  @Test(arguments: 12...36) func theTallestColumnIsLabelledHoweverNarrow(_ count: Int) throws {
    let members = (0..<count).map { number -> ColumnChart.Member in
      let value = number == 5 ? 90_000 : 80_000 + number
      return .init(label: "\(number)", value: Double(value), text: "\(value)")
    }
    let text = try #require(ColumnChart(members, .columns).svg(id: "c", title: "t", description: "d"))
    #expect(DrawnText(text).complaints.isEmpty && text.contains(">90000<"))
  }

  @Test func anAxisSaysWhereItBeginsAndSmallNumbersStandApart() throws {
    let marks = [ColumnChart.Mark(value: 0.95, text: "95 %"), .init(value: 1, text: "100 %")]
    func svg(_ small: Bool) -> String? {
      let members: [ColumnChart.Member] = [
        .init(label: "a", value: 1, text: "100,0 %"), .init(label: "b", value: 0, text: "0 %", isSmall: small),
        .init(label: "c", value: 0.97, text: "97 %"),
      ]
      return ColumnChart(members, .line, marks: marks).svg(id: "c", title: "t", description: "d")
    }
    let text = try #require(svg(true))
    #expect(text.contains(">95 %<") && text.ranges(of: "fill=\"currentColor\"/>").count == 2)
    // The small one has a ring, no words and no line to its neighbours.
    #expect(!text.contains(">0 %<") && text.ranges(of: "stroke-width=\"2\"").count < 2)
    #expect(try #require(svg(false)).contains(">0 %<"))
  }
}
