import Foundation
import Reporting
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Timelines with a lane for each officer or device.
struct LaneChartTests {
  private func labels() -> LaneChart.Labels {
    LaneChart.Labels(
      id: "t", title: "Urutan", description: "Satu batang per pelaksanaan",
      kinds: [.violation: "melanggar", .compliant: "patuh", .notAssessed: "tidak dinilai"], time: { "\($0 / 3600)" })
  }

  private func bars(_ count: Int, _ kind: LaneChart.Kind = .compliant) -> [LaneChart.Bar] {
    (0..<count).map { LaneChart.Bar(start: 28_800 + $0 * 60, end: 28_830 + $0 * 60, kind: kind) }
  }

  /// Bars of a kind, without the one that explains it.
  private func drawn(_ chart: LaneChart, _ mark: String) throws -> Int {
    try #require(chart.svg(labels())).ranges(of: mark).count - 1
  }

  private let violation = " fill=\"currentColor\"/>"
  private let compliant = "fill-opacity=\".3\""

  @Test func everyBarIsDrawnByItsKind() throws {
    let chart = LaneChart([
      .init(name: "PTG-1 <&", bars: bars(3) + bars(2, .violation)), .init(name: "KAM-1", bars: bars(1, .notAssessed)),
    ])
    let text = try #require(chart.svg(labels()))
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(!chart.isMerged && text.contains("PTG-1 &lt;&amp;"))
    #expect(try drawn(chart, compliant) == 3)
    #expect(text.ranges(of: "stroke-dasharray=\"2 2\"").count == 2)
    #expect(text == chart.svg(labels()))
  }

  @Test func manyBarsAreMergedAndAViolationStaysVisible() throws {
    var many = bars(2000)
    many[777].kind = .violation
    let chart = LaneChart([.init(name: "PTG-1", bars: many)])
    #expect(chart.isMerged)
    let pale = try drawn(chart, compliant)
    #expect(pale < LaneChart.most && pale > 100)
    let whole = try #require(LaneChart([.init(name: "PTG-1", bars: bars(2000))]).svg(labels()))
    #expect(try drawn(LaneChart([.init(name: "PTG-1", bars: bars(2000))]), compliant) == pale + 1)
    #expect(chart.svg(labels()) != whole)
  }

  @Test func nothingIsDrawnWithoutBars() {
    #expect(LaneChart([]).svg(labels()) == nil)
    #expect(LaneChart([.init(name: "PTG-1", bars: [])]).svg(labels()) == nil)
  }

  @Test func aBarNeverEndsBeforeItStarts() {
    #expect(LaneChart.Bar(start: 10, end: 3, kind: .compliant).end == 10)
  }
}
