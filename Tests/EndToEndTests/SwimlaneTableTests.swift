import Fundamentals
import Procedure
import Reporting
import Testing

/// The symbols inside the signed table: drawn by the stylesheet, signs in Markdown, each leading to its meaning.
struct SwimlaneTableTests {
  private func page(_ language: Language) throws -> RenderedPage {
    let words = try Words(language: language, templates: TemplateSet())
    let blocks = SwimlaneTable(try Fixture.procedure(), words).blocks()
    return RenderedPage(Document(path: "sop", title: "SOP", language: language, blocks: blocks))
  }

  @Test(arguments: [Language.indonesian, .english])
  func `every symbol of the table stands in the legend`(language: Language) throws {
    let page = try page(language)
    for match in page.html.matches(of: /href="#(simbol-[a-z]+)"/) { #expect(page.html.contains("id=\"\(match.output.1)\"")) }
    #expect(page.html.contains("href=\"#simbol-keputusan\">◇"))
    #expect(page.markdown.contains("[◇](#simbol-keputusan)"))
  }

  @Test func `the stylesheet draws every symbol`() throws {
    let style = try #require(try TemplateSet().siteFiles.first { $0.path == "gaya.css" })
    let text = String(decoding: style.bytes, as: UTF8.self)
    for symbol in ["batas", "proses", "keputusan", "sambungan", "panah"] { #expect(text.contains("simbol-\(symbol)\"]")) }
  }

  @Test func `an arrow stands where the SOP goes on to the next step, and none after the last one`() throws {
    let procedure = try Fixture.procedure()
    let rows = try page(.indonesian).markdown.split(separator: "\n").filter { $0.contains("](#simbol-") && !$0.hasPrefix("| [") }
    #expect(rows.count == procedure.steps.count)
    #expect(rows.first?.contains("[↓](#simbol-panah)") == true)
    #expect(rows.last?.contains("[↓](#simbol-panah)") == false)
  }
}
