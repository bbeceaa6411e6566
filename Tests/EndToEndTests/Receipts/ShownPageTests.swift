import Foundation
import Fundamentals
import Handover
import Reporting
import Testing

/// What a page shows against what it carries, for names that nobody would expect.
struct ShownRowsTests {
  private static let names = [
    "<script>alert(1)</script>", "<td>Palsu</td></tr><tr>", "Siti\u{202E}gnol", "A | B \\| C", "O'Brien \"Bin\" & <Anak>",
    "&amp;lt;",
    String(repeating: "Panjang ", count: 25), String(repeating: "x", count: 200), " dua  kata\tdengan\nbaris ",
    "*tebal* _miring_ `kode`",
    "[tautan](https://contoh.id)", "😀 ünïcödé", "1. Nomor", "# Judul", "\u{0}nol", "6311010101070001", "",
  ]

  private func sealed(_ language: Language, changing change: (inout ReceiptFile) -> Void = { _ in }) throws
    -> (html: String, lines: [SealedLine], words: Words)
  {
    let example = try ReceiptExample(language)
    let batch = try ReceiptExample.batch(ShownRowsTests.names.count) { ShownRowsTests.names[$0 - 1] }
    let key = SealSigningKey()
    let station = SealStation(key: key, name: "Pos", certificates: [])
    var file = try station.seal(
      example.parts.sealed(batch), lines: example.parts.lines(batch), .init(moment: 1_740_722_400, sequence: 1))
    change(&file)
    let html = example.files.html(batch, name: "bast", seal: ReceiptSeal(file, zone: .makassar))
    return (html, file.lines, example.parts.words)
  }

  @Test(arguments: Language.allCases) func `a page shows what it carries, whatever the names`(language: Language) throws {
    let (html, lines, words) = try sealed(language)
    #expect(ShownRows(html: html).problems(lines, words: words).isEmpty)
    let carried = try ReceiptFile(json: try #require(SealedPage.json(of: html)))
    #expect(carried.lines == lines && !html.contains("<script>alert") && !html.contains("\u{202E}"))
    #expect(!html.contains("6311010101070001"))
  }

  @Test func `every row that shows something else is told by its number`() throws {
    let (html, lines, words) = try sealed(.indonesian)
    for index in lines.indices {
      var changed = lines
      changed[index].serial += "X"
      #expect(ShownRows(html: html).problems(changed, words: words) == [.shownDiffers(index + 1)])
    }
    #expect(
      ShownRows(html: html).problems(Array(lines.dropLast()), words: words).first
        == .shownCount(shown: lines.count, sealed: lines.count - 1))
  }

  @Test(arguments: [
    "", "<h2 id=\"lembar-1\">", "<h2 id=\"lembar-1\"><table><tbody><tr><td>1", "id=\"lembar-1\"</table>", "<<<>>>",
  ])
  func `damaged pages have no rows and harm nothing`(html: String) throws {
    let words = try Words(language: .indonesian, templates: TemplateSet())
    let line = SealedLine(number: 1, nik: "", name: "", sex: "", schoolClass: "", serial: "", isGood: true, recipient: "")
    #expect(ShownRows(html: html).problems([line], words: words) == [.shownCount(shown: 0, sealed: 1)])
  }
}
