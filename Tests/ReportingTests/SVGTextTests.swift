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

  @Test(arguments: [(4.0, 1), (6, 1), (7, 2), (13, 5), (31, 10), (61, 20), (140, 50), (1e9, 200_000_000)])
  func `an axis is marked at one, two or five of a power of ten`(span: Double, step: Int) {
    #expect(RoundSteps.step(span, parts: 6) == step)
  }

  @Test func `marks reach from below the least value to above the greatest`() {
    #expect(RoundSteps.marks([-29.5, 72], step: 20) == [-40, -20, 0, 20, 40, 60, 80])
    #expect(RoundSteps.marks([0.0], step: 5) == [0, 5])
  }

  @Test func `a line through a box is found from any side`() {
    let box = LabelBox(x: 10...20, y: 10...20)
    #expect(box.isCrossed(from: (0, 0), to: (30, 30)) && box.isCrossed(from: (15, 0), to: (15, 40)))
    #expect(box.isCrossed(from: (12, 12), to: (13, 13)) && !box.isCrossed(from: (0, 0), to: (9, 40)))
    #expect(!box.isCrossed(from: (0, 25), to: (40, 25)) && !box.isCrossed(from: (0, 0), to: (9, 9)))
  }
}
