import Audit
import Foundation
import Fundamentals
import Reporting
import Testing

/// The report in one file: links inside it, nothing beside it, and a word on what it had no room for.
struct SingleFileTests {
  private func file(_ pages: any PageSource) throws -> String {
    let files = try OutputExample().build(SiteBuilder.Options(singleFile: true), pages: pages)
    #expect(files["index.html"] == nil && files["gaya.css"] == nil && files["findings.csv"] != nil)
    return String(decoding: try #require(files["laporan.html"]), as: UTF8.self)
  }

  @Test func `every page is an article and every link an anchor`() throws {
    let example = try OutputExample()
    let words = try Words(language: .indonesian, templates: TemplateSet())
    let pages = SitePages(context: ReportContext(example.result, words: words, office: ReportOffice()), inputs: example.inputs)
    let html = try file(pages)
    #expect(html.matches(of: /<article id=/).count == pages.count)
    let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let known = Set(ids)
    for match in html.matches(of: /href="([^"]*)"/) {
      let address = String(match.output.1)
      #expect(address.hasPrefix("#") && known.contains(String(address.dropFirst())), "\(address)")
    }
    #expect(html.contains("Berkas ini memuat seluruh halaman laporan."))
    #expect(html.firstMatch(of: /<(link|script src|img)/) == nil)
  }

  /// Pages of some 10 KB each, which link to one another.
  private struct ManyPages: PageSource {
    let count = 900
    var navigation: [SiteFrame.Entry] { [.init(page: "p/0", label: "Awal")] }
    func document(_ index: Int) -> (Document, breadcrumb: [SiteFrame.Entry]) {
      let next = Inline.link("berikut", page: "p/\((index + 1) % count)")
      return (Document(path: "p/\(index)", title: "Halaman ke-\(index)", blocks: [.paragraph([next, .text(text)])]), [])
    }
    private var text: String { String(repeating: "kata ", count: 2_000) }
  }

  @Test func `what does not fit is left out and named, and links to it are text`() throws {
    let html = try file(ManyPages())
    #expect(html.utf8.count < 5_000_000 && html.utf8.count > 4_800_000)
    let held = html.matches(of: /<article id=/).count
    #expect(html.contains("memuat \(held) dari 900 halaman"))
    #expect(html.contains("<li>Halaman ke-\(held)</li>"))
    #expect(html.contains("dan \(900 - held - 100) halaman lain"))
    #expect(html.contains("<a>berikut</a>") && html.contains("<a href=\"#p-1\">berikut</a>"))
  }
}
