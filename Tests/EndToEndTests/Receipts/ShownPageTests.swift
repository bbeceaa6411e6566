import Foundation
import Fundamentals
import Handover
import Reporting
import Testing

/// What a page shows against what it carries, for names that nobody would expect.
struct ShownPageTests {
  private static let names = [
    "<script>alert(1)</script>", "<td>Palsu</td></tr><tr>", "Siti\u{202E}gnol", "A | B \\| C", "O'Brien \"Bin\" & <Anak>",
    "&amp;lt;",
    String(repeating: "Panjang ", count: 25), String(repeating: "x", count: 200), " dua  kata\tdengan\nbaris ",
    "*tebal* _miring_ `kode`",
    "[tautan](https://contoh.id)", "😀 ünïcödé", "1. Nomor", "# Judul", "\u{0}nol", "6311010101070001", "",
  ]

  private struct Sealed {
    var html: String
    var batch: BatchRecord
    var lines: [SealedLine]
    var words: Words

    func problems(_ changed: String? = nil) -> [SealProblem] {
      ShownPage(html: changed ?? html).problems(batch, lines, words: words)
    }
  }

  private func sealed(
    _ language: Language = .indonesian, _ name: (Int) -> String = { ShownPageTests.names[$0 - 1] }, school: String? = nil
  ) throws -> Sealed {
    let example = try ReceiptExample(language)
    var batch = try ReceiptExample.batch(ShownPageTests.names.count, name: name)
    if let school { (batch.school.name, batch.receiver.name) = (school, school) }
    batch.withheld = (1...3).map { number in
      HandoverBatch.Withheld(
        nik: "631101010107000\(number)", name: "Belum \(number)", sex: "P", schoolClass: "X", reason: .notHandedOver, turns17: nil
      )
    }
    let station = SealStation(key: SealSigningKey(), name: "Pos", certificates: [])
    let file = try station.seal(
      example.parts.sealed(batch), lines: example.parts.lines(batch), .init(moment: 1_740_722_400, sequence: 1))
    return Sealed(
      html: example.files.html(batch, name: "bast", seal: ReceiptSeal(file, zone: .makassar)),
      batch: try #require(BatchRecord(file.batch)), lines: file.lines, words: example.parts.words)
  }

  @Test(arguments: Language.allCases) func `a page shows what it carries, whatever the names`(language: Language) throws {
    let page = try sealed(language)
    #expect(page.problems().isEmpty)
    let carried = try ReceiptFile(json: try #require(SealedPage.json(of: page.html)))
    #expect(carried.lines == page.lines && !page.html.contains("<script>alert") && !page.html.contains("\u{202E}"))
    #expect(!page.html.contains("6311010101070001"))
  }

  @Test(arguments: names) func `schools and receivers may be called anything`(name: String) throws {
    #expect(try sealed(school: name).problems().isEmpty)
  }

  @Test func `every row that shows something else is told by its number`() throws {
    let page = try sealed()
    for index in page.lines.indices {
      var changed = page
      changed.lines[index].serial += "X"
      #expect(changed.problems() == [.shownDiffers(index + 1)])
    }
    var shorter = page
    shorter.lines.removeLast()
    #expect(shorter.problems().first == .shownCount(shown: page.lines.count, sealed: page.lines.count - 1))
  }

  private static let added = [
    "<table><tbody><tr><td>18</td><td>Sisipan</td></tr></tbody></table>", "<TABLE><TR><TD>18<TD>Sisipan</TABLE>",
    "<table><tr><th>18</th><th>Sisipan</th></tr></table>", "<table><thead><tr><td>18</td></tr></thead></table>",
    "<table><tfoot><tr class='a>b'><td title=\"</td>\">18</td></tr></tfoot></table>", "<div><tr><td>18</td></tr></div>",
    "<!-- <table> --><table><tr\n><td\n>18</td\n></tr\n></table\n>",
  ]

  @Test(arguments: added) func `a row added anywhere in the list is counted`(table: String) throws {
    let page = try sealed { "Siswa \($0)" }
    let count = page.lines.count
    let heading = try #require(page.html.firstMatch(of: /<h2 id="lampiran-1"/)).output
    #expect(page.problems(page.html.replacing(heading, with: table + heading)) == [.shownCount(shown: count + 1, sealed: count)])
    #expect(
      page.problems(page.html.replacing("</main>", with: table + "</main>")) == [.shownAnnex(shown: 4, sealed: 3)])
    let back = "<h2 ID = 'lembar-9'></h2>" + table
    #expect(
      page.problems(page.html.replacing("</main>", with: back + "</main>")) == [.shownCount(shown: count + 1, sealed: count)])
    let hidden = table.replacing("--", with: "")
    #expect(page.problems(page.html.replacing("</main>", with: "<!--\(hidden)--></main>")).isEmpty)
  }

  @Test(arguments: [
    ("400.12.2/17/Dukcapil/2025", "400.12.2/18/Dukcapil/2025", ShownPart.number),
    ("17 (tujuh belas)", "18 (delapan belas)", .total),
    ("28 Februari 2025", "1 Maret 2025", .day), ("SMAN 1 Contoh", "SMAN 2 Contoh", .school), ("H. Kepala", "H. Lain", .receiver),
  ]) func `a letter that says something else is told`(old: String, new: String, part: ShownPart) throws {
    let page = try sealed { "Siswa \($0)" }
    let (letter, list) = (try #require(page.html.firstRange(of: "<h2 id=\"lembar-1\"")).lowerBound, page.html.endIndex)
    let changed = page.html[..<letter].replacing(old, with: new) + page.html[letter..<list]
    #expect(changed != page.html && page.problems(String(changed)) == [.shownMissing(part)])
  }

  @Test func `a page with a program may show anything`() throws {
    let page = try sealed()
    for script in [
      "<script>1</script>", "<SCRIPT SRC=a.js></SCRIPT>", "<script type=\"application/json\" id=\"segel2\"></script>",
    ] {
      #expect(page.problems(page.html.replacing("</main>", with: script + "</main>")) == [.shownProgram])
    }
  }

  @Test(arguments: [
    "", "<h2 id=\"lembar-1\">", "id=\"lembar-1\"</table>", "<<<>>>", "<h2 id=\"lembar-1", "<h2 id=", "<!--", "<!", "<script>",
    "</",
    "<table><tr><td", "<a =b='c", "<a / / >",
  ]) func `damaged pages have no rows and harm nothing`(html: String) throws {
    var page = try sealed()
    page.lines = []
    #expect(page.problems(html).contains(.shownMissing(.number)))
    #expect(!page.problems(html).contains { if case .shownCount = $0 { true } else { false } })
  }
}
