import Testing

@testable import Reporting

@Suite("A page in both forms")
struct RenderedPageTests {
  private func page(_ blocks: Block..., path: String = "sekolah/1") -> RenderedPage {
    RenderedPage(Document(path: path, title: "T", blocks: blocks))
  }

  @Test func readsWellAsMarkdown() {
    let document = Document(
      path: "sekolah/1", title: "SMAN 1",
      blocks: [
        .paragraph([.strong(["118 dari 124"]), " patuh, lihat ", .link("ringkasan", page: "index", fragment: "waktu"), "."]),
        .definitions([Definition("Siswa", "124")]),
        .table(
          ReportTable(
            caption: ["Tabel 1"], columns: [.init("Langkah"), .init("Patuh", .end)],
            rows: [.init([[.badge(.warning, "6")], ["−5 | 7"]])])),
        .callout(.note, title: "Ingat", ["Dua baris."]),
      ])
    #expect(
      RenderedPage(document).markdown == """
        # SMAN 1

        **118 dari 124** patuh, lihat [ringkasan](../index.md#waktu).

        - **Siswa**: 124

        Tabel 1

        | Langkah | Patuh |
        | --- | --: |
        | **◆ 6** | −5 \\| 7 |

        > **● Ingat**
        >
        > Dua baris.

        """)
  }

  @Test func linksLeadToPagesOfTheSameKind() {
    let page = page(
      .paragraph([.link("satu", page: "sekolah/2"), .link(.file("a b.csv"), ["dua"]), .link(.anchor("Waktu"), ["tiga"])]))
    #expect(page.markdown.contains("[satu](2.md)[dua](../a%20b.csv)[tiga](#waktu)"))
    #expect(page.html.contains("<a href=\"2.html\">satu</a><a href=\"../a%20b.csv\">dua</a><a href=\"#waktu\">tiga</a>"))
  }

  @Test func headingsHaveIdsThatStayUnique() {
    let page = page(.heading(2, "Langkah 6 – Perekaman"), .heading(3, "x", id: "waktu"), .heading(3, "Waktu"), .heading(9, "語"))
    #expect(
      HTMLText.openTags(page.html) == [
        "<h1>", "<h2 id=\"langkah-6-perekaman\">", "<h3 id=\"waktu\">", "<h3 id=\"waktu-2\">", "<h6 id=\"bagian\">",
      ])
  }

  @Test func tablesCarryScopesCaptionsRowsAndAlignment() {
    let table = ReportTable(
      caption: ["Tabel ", .strong(["1"])], columns: [.init("a"), .init("b", .end)],
      rows: [.init(id: "temuan-1", kind: .violation, [["x"], ["1"]])], hasRowHeaders: true)
    #expect(
      HTMLText.lines(page(.table(table)).html).dropFirst() == [
        "<div class=\"scroll\" tabindex=\"0\">", "<table>", "<caption>Tabel <strong>1</strong></caption>", "<thead>", "<tr>",
        "<th scope=\"col\">a</th>", "<th scope=\"col\" class=\"end\">b</th>", "</tr>", "</thead>", "<tbody>",
        "<tr id=\"temuan-1\" class=\"violation\">", "<th scope=\"row\">x</th>", "<td class=\"end\">1</td>", "</tr>", "</tbody>",
        "</table>", "</div>",
      ])
  }

  @Test func keyFactsAreADefinitionList() {
    let page = page(.definitions([Definition("Siswa", "124"), Definition("Patuh", [.badge(.ok, "95 %")])]))
    let mark = "<span aria-hidden=\"true\">✓</span>"
    #expect(
      HTMLText.lines(page.html).dropFirst() == [
        "<dl>", "<div>", "<dt>Siswa</dt>", "<dd>124</dd>", "</div>", "<div>", "<dt>Patuh</dt>",
        "<dd><span class=\"badge ok\">\(mark) 95 %</span></dd>", "</div>", "</dl>",
      ])
  }

  @Test func figuresAreDrawnInHTMLAndToldInMarkdown() {
    let page = page(.figure(Figure(svg: "<svg/>", caption: ["Lama"], alternative: "Median <6>")))
    #expect(page.markdown.hasSuffix("> Lama\n>\n> Median \\<6\\>\n"))
    #expect(
      HTMLText.lines(page.html).dropFirst() == [
        "<figure>", "<div role=\"img\" aria-label=\"Median &lt;6&gt;\"><svg/></div>", "<figcaption>", "Lama", "</figcaption>",
        "</figure>",
      ])
  }

  @Test func wideFiguresScrollInABoxThatTheKeyboardReaches() {
    let page = page(.figure(Figure(svg: "<svg/>", caption: [], alternative: "Median 6", isWide: true)))
    #expect(
      page.html.contains("<figure>\n<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"Median 6\"><svg/></div>"))
  }

  @Test func hiddenSignsAreShownAndLongTextIsCut() {
    let page = page(.paragraph("a\u{202E}b\u{0}c\r\nd"), .paragraph(String(repeating: "é", count: 40_000)))
    #expect(page.html.contains("<p>a⟨U+202E⟩b␀c d</p>"))
    #expect(page.html.contains("é … [dipotong, panjang asli 80000 bita]</p>"))
  }

  @Test func foreignAddressesLoseTheirLink() {
    let page = page(.paragraph([.link(.external("javascript:alert(1)"), ["x"]), .link(.external("http://x.id/"), ["y"])]))
    #expect(!page.html.contains("<a "))
  }

  @Test func equalDocumentsGiveEqualBytes() {
    let first = RenderedPage(SampleDocument.page)
    let second = RenderedPage(SampleDocument.page)
    #expect(first.html == second.html && first.markdown == second.markdown)
  }
}
