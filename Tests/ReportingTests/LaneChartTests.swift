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

  private typealias Extent = (x: ClosedRange<Double>, y: ClosedRange<Double>)

  /// Bars of a kind, by the name that the stylesheet knows it by; the first one explains it.
  private func drawn(_ chart: LaneChart, _ kind: String) throws -> [Extent] {
    let text = try #require(chart.svg(labels()))
    let paths = text.matches(of: /<path d="([^"]*)" class="([a-z]+)"/).filter { $0.output.2 == kind }
    return paths.flatMap { path in
      path.output.1.matches(of: /M([0-9.]+) ([0-9.]+)H([0-9.]+)V([0-9.]+)H/).compactMap { bar -> Extent? in
        guard let x = Double(bar.output.1), let y = Double(bar.output.2), let end = Double(bar.output.3),
          let bottom = Double(bar.output.4)
        else { return nil }
        return (x...end, y...bottom)
      }
    }.dropFirst().map(\.self)
  }

  @Test func everyBarIsDrawnByItsKind() throws {
    let chart = LaneChart([
      .init(name: "PTG-1 <&", bars: bars(3) + bars(2, .violation)), .init(name: "KAM-1", bars: bars(1, .notAssessed)),
    ])
    let text = try #require(chart.svg(labels()))
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(!chart.isMerged && text.contains("PTG-1 &lt;&amp;"))
    #expect(try drawn(chart, "compliant").count == 3)
    #expect(try drawn(chart, "violation").count == 2)
    #expect(try drawn(chart, "unassessed").count == 1)
    #expect(text == chart.svg(labels()))
  }

  @Test func manyBarsAreMergedAndAViolationStaysVisible() throws {
    var many = bars(2000)
    many[777].kind = .violation
    let chart = LaneChart([.init(name: "PTG-1", bars: many)])
    #expect(chart.isMerged)
    let pale = try drawn(chart, "compliant").count
    #expect(pale < LaneChart.most && pale > 100)
    let whole = try #require(LaneChart([.init(name: "PTG-1", bars: bars(2000))]).svg(labels()))
    #expect(try drawn(LaneChart([.init(name: "PTG-1", bars: bars(2000))]), "compliant").count == pale + 1)
    #expect(chart.svg(labels()) != whole)
  }

  @Test func kindsAreToldApartWithoutColour() throws {
    let chart = LaneChart([
      .init(name: "PTG-1", bars: bars(1) + bars(1, .violation)), .init(name: "KAM-1", bars: bars(1, .notAssessed)),
    ])
    func height(_ kind: String) throws -> Double {
      let bar = try #require(try drawn(chart, kind).first)
      return bar.y.upperBound - bar.y.lowerBound
    }
    #expect(try height("violation") > height("compliant") && height("compliant") > height("unassessed"))
    let text = try #require(chart.svg(labels()))
    for name in ["melanggar", "patuh", "tidak dinilai"] { #expect(text.contains(">\(name)<")) }
  }

  /// A session of seven hours in which an execution takes five minutes, and two run at the same time.
  @Test func barsOfASessionStandApart() throws {
    let work = (0..<80).flatMap { number in
      [0, 120].map { LaneChart.Bar(start: 28_800 + number * 310 + $0, end: 29_100 + number * 310 + $0, kind: .compliant) }
    }
    let chart = LaneChart([.init(name: "PTG-1", bars: work), .init(name: "PTG-2", bars: work)])
    let all = try drawn(chart, "compliant")
    #expect(!chart.isMerged && all.count == 2 * work.count)
    for (index, bar) in all.enumerated() {
      #expect(bar.x.upperBound - bar.x.lowerBound >= 3)
      let covered = all[(index + 1)...].filter {
        $0.y.overlaps(bar.y) && min($0.x.upperBound, bar.x.upperBound) - max($0.x.lowerBound, bar.x.lowerBound) > 0.11
      }
      #expect(covered.isEmpty)
    }
  }

  @Test(arguments: [1, 59, 600, 5_000, 20_000, 50_000], [1, 2, 8, 24])
  func wordsOfATimelineNeverTouchAndItFitsOnASheet(_ seconds: Int, _ count: Int) throws {
    let work = (0..<6).map { LaneChart.Bar(start: 20_000 + $0, end: 20_000 + $0 + seconds, kind: .compliant) }
    let clock = LaneChart.Labels(
      id: "t", title: "Urutan", description: "", kinds: labels().kinds,
      time: { "\(10 + $0 / 3600).\(10 + $0 % 3600 / 60)" })
    let text = try #require(LaneChart((0..<count).map { .init(name: "PTG-\($0)", bars: work) }).svg(clock))
    let drawn = DrawnText(text)
    #expect(drawn.complaints.isEmpty)
    // As high as it is on A4, where it is 178 mm wide and 259 mm are free.
    #expect(drawn.height / drawn.width <= 259.0 / 178 && drawn.width == 880)
  }

  @Test func nothingIsDrawnWithoutBars() {
    #expect(LaneChart([]).svg(labels()) == nil)
    #expect(LaneChart([.init(name: "PTG-1", bars: [])]).svg(labels()) == nil)
  }

  @Test func aBarNeverEndsBeforeItStarts() {
    #expect(LaneChart.Bar(start: 10, end: 3, kind: .compliant).end == 10)
  }
}
