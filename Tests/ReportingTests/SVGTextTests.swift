import Foundation
import Testing

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Drawings made by this program: well-formed, with every text escaped, the same each time.
struct SVGTextTests {
  private func drawing(_ words: String) -> String {
    var svg = SVGText(width: 100, height: 50, id: "c", title: words, description: words)
    svg.label(words, x: 1, y: 2.26, .end)
    svg.path([(0, 0), (10.04, 9.95)], " stroke-width=\"2\"")
    svg.circle(x: 3, y: -0.5, radius: 3)
    return svg.closed()
  }

  @Test(arguments: [
    "Jam LPT-01", "</text><script>alert(1)</script>", "a & b \"c\" 'd'", "\u{0}\u{8}\u{202E}x\u{FFFE}", "]]>", "é語",
  ])
  func `any text gives well-formed XML and no markup of its own`(words: String) {
    let svg = drawing(words)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(
      HTMLText.openTags(svg).map { $0.prefix { $0 != " " && $0 != ">" } } == [
        "<svg", "<title", "<desc", "<text", "<path", "<circle",
      ])
  }

  @Test func `title and description are what a screen reader reads`() {
    let svg = drawing("Jam")
    #expect(svg.contains("role=\"img\" aria-labelledby=\"c-title c-desc\""))
    #expect(svg.contains("<title id=\"c-title\">Jam</title><desc id=\"c-desc\">Jam</desc>"))
  }

  @Test func `the same drawing has the same bytes`() {
    #expect(drawing("Jam") == drawing("Jam"))
    #expect(drawing("Jam").contains("<path d=\"M0 0L10 10\" stroke-width=\"2\"/>"))
  }

  @Test(arguments: [(0.0, "0"), (-0.04, "0"), (1.25, "1.3"), (-7.5, "-7.5"), (1e300, "1000000"), (12, "12")])
  func `numbers have at most one decimal`(value: Double, text: String) {
    var svg = SVGText(width: 1, height: 1, id: "c", title: "", description: "")
    svg.circle(x: value, y: 0, radius: 1)
    #expect(svg.closed().contains("<circle cx=\"\(text)\" cy=\"0\" r=\"1\"/>"))
  }

  @Test(arguments: [([0, 3600.0], [0, 600, 1200, 1800, 2400, 3000, 3600]), ([5.0], [3, 4, 5, 6, 7]), ([], [-2, -1, 0, 1, 2])])
  func `an axis is marked at round seconds`(values: [Double], ticks: [Int]) {
    let scale = ChartScale(values, least: 4, start: 0, end: 100)
    #expect(scale.secondTicks.count <= 7)
    #expect(scale.secondTicks.allSatisfy { scale.place(Double($0)) >= 0 && scale.place(Double($0)) <= 100 })
    #expect(scale.secondTicks == ticks || values.count > 1)
  }
}
