import Foundation
import Fundamentals
import Reporting
import Testing

/// Scripts by which the pages of a long table search one another.
struct SearchIndexTests {
  private struct LongTable: PageSource {
    let count: Int
    var navigation: [SiteFrame.Entry] { [] }
    func path(_ index: Int) -> String { "temuan/panjang" + (index == 0 ? "" : "-\(index + 1)") }
    func document(_ index: Int) -> (Document, breadcrumb: [SiteFrame.Entry]) {
      let rows = (0..<400).map { row in
        ReportTable.Row(id: "b\(index)-\(row)", [[.text("\"kutip\" \(row)")], [.text(String(repeating: "é", count: 2_000))]])
      }
      let table = ReportTable(columns: [.init("A"), .init("B")], rows: rows)
      return (Document(path: path(index), title: "Panjang", blocks: [.table(table)]), [])
    }
    func series(_ index: Int) -> PageSeries? { PageSeries("temuan/panjang", index + 1, of: count) }
  }

  @Test func `each page has its rows in a script of its own, never above 300 KB`() throws {
    let files = try OutputExample().build(SiteBuilder.Options(), pages: LongTable(count: 3))
    let scripts = files.filter { $0.key.hasSuffix(".cari.js") }
    #expect(scripts.keys.sorted() == ["temuan/panjang-2.cari.js", "temuan/panjang-3.cari.js", "temuan/panjang.cari.js"])
    #expect(scripts.values.allSatisfy { $0.count < 300_000 })
    let text = String(decoding: try #require(scripts["temuan/panjang-2.cari.js"]), as: UTF8.self)
    #expect(text.hasPrefix("mutubakuIndex(2,[\n[\"b1-0\",\"\\\"kutip\\\" 0\",\"é"))
    let page = String(decoding: try #require(files["temuan/panjang-2.html"]), as: UTF8.self)
    #expect(page.contains(" data-series=\"panjang\" data-page=\"2\" data-pages=\"3\" data-indexed=\"3\""))
  }

  @Test func `only the first fifty pages of a table can be searched, and they say so`() throws {
    let files = try OutputExample().build(SiteBuilder.Options(), pages: LongTable(count: 52))
    #expect(files.keys.count { $0.hasSuffix(".cari.js") } == 50)
    let page = String(decoding: try #require(files["temuan/panjang.html"]), as: UTF8.self)
    #expect(page.contains("data-pages=\"52\" data-indexed=\"50\""))
  }

  @Test func `a table on one page has none`() throws {
    let files = try OutputExample().build(SiteBuilder.Options(), pages: LongTable(count: 1))
    #expect(!files.keys.contains { $0.hasSuffix(".cari.js") })
  }
}
