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
    #expect(text.contains("cy=\"46\"") && text.contains("cy=\"170\""))
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

  @Test(arguments: 1...36) func labelsStandEvenlyAndNeverTouch(_ count: Int) throws {
    let axis = ColumnChart.Axis(low: 0, high: 1, lowText: "0 %", highText: "100 %")
    let months = (0..<count).map { ColumnChart.Member(label: "Sep", value: 1, text: "\($0)") }
    let text = try #require(ColumnChart(months, .line, axis: axis).svg(id: "c", title: "t", description: "d"))
    let places = text.matches(of: /<text x="([0-9.]+)" y="188"/).compactMap { Double($0.output.1) }
    let gaps = zip(places, places.dropFirst()).map { $1 - $0 }
    #expect(!places.isEmpty && gaps.allSatisfy { $0 > 29 && abs($0 - gaps[0]) < 0.2 }, "\(places)")
  }

  @Test func anAxisSaysWhereItBeginsAndSmallNumbersStandApart() throws {
    let axis = ColumnChart.Axis(low: 0.95, high: 1, lowText: "95 %", highText: "100 %")
    func svg(_ small: Bool) -> String? {
      let members: [ColumnChart.Member] = [
        .init(label: "a", value: 1, text: "100 %"), .init(label: "b", value: 0, text: "0 %", isSmall: small),
        .init(label: "c", value: 0.97, text: "97 %"),
      ]
      return ColumnChart(members, .line, axis: axis).svg(id: "c", title: "t", description: "d")
    }
    let text = try #require(svg(true))
    #expect(text.contains(">95 %<") && text.ranges(of: "fill=\"currentColor\"/>").count == 2)
    // The small one has a ring, no words and no line to its neighbours.
    #expect(!text.contains(">0 %<") && text.ranges(of: "stroke-width=\"2\"").count < 2)
    #expect(try #require(svg(false)).contains(">0 %<"))
  }
}
