import Fundamentals
import Testing

@testable import Reporting

@Suite("Pages of one folder share their frame")
struct PageFrameTests {
  private func filled(_ template: String, _ values: [String]) -> String {
    let frame = PageFrame(template, slots: values.count)
    return String(decoding: frame.filled(values.map { Array($0.utf8) }), as: UTF8.self)
  }

  @Test func `values stand where their markers stood`() {
    let text = "<title>\(PageFrame.marker(0))</title><main>\(PageFrame.marker(1))</main>\(PageFrame.marker(0))"
    #expect(filled(text, ["Sesi 1", "<p>isi</p>"]) == "<title>Sesi 1</title><main><p>isi</p></main>Sesi 1")
  }

  @Test func `what a template escapes stays escaped`() {
    let escaped = HTMLEscaping.escaped(PageFrame.marker(0))
    #expect(filled("\(escaped)|\(PageFrame.marker(0))", ["a<b & c"]) == "a&lt;b &amp; c|a<b & c")
  }

  @Test(arguments: ["", "\u{F8FF}", "a\u{F8FF}b", "\u{F8FF}<mutubaku 7>\u{F8FF}", "\u{F8FF}\u{F8FF}x\u{F8FF}"])
  func `text that looks like a fence is kept`(text: String) {
    #expect(filled(text + PageFrame.marker(0) + text, ["x"]) == text + "x" + text)
  }

  /// Every page of a site by itself, and all of them from one shell, in any order.
  @Test func `a page is the same whatever was made before it`() throws {
    let templates = try TemplateSet()
    func shell() throws -> PageShell {
      PageShell(templates: templates, words: try Words(language: .indonesian, templates: templates), frame: PageShellTests.frame)
    }
    let entries = PageShellTests.frame.navigation
    let shared = try shell()
    for path in ["index", "sekolah/index", "sekolah/1", "sekolah/2", "sesi/1/a", "temuan", "sekolah/1"] {
      for count in 0...entries.count {
        for title in ["", "A & <B>"] {
          for blocks in [[], [Block.paragraph("isi")]] {
            let page = RenderedPage(Document(path: path, title: title, blocks: blocks))
            let breadcrumb = Array(entries.prefix(count))
            let series = PageSeries(path, 2, of: count)
            let alone = try shell().html(page, breadcrumb: breadcrumb, series: series)
            #expect(shared.html(page, breadcrumb: breadcrumb, series: series) == alone)
            #expect(alone.contains("A &amp; &lt;B&gt;") == !title.isEmpty)
            #expect(alone.contains("data-pages") == (count > 1))
          }
        }
      }
    }
  }
}
