import Testing

@testable import Reporting

@Suite("Markdown to HTML")
struct CommonMarkTests {
  @Test func passesEveryExampleOfTheSpecification() throws {
    let examples = try SpecificationExample.all()
    #expect(examples.count == 652)
    let renderer = HTMLRenderer(options: .specification)
    for example in examples {
      let html = String(decoding: renderer.html(Array(example.markdown.utf8), annotations: Annotations()), as: UTF8.self)
      #expect(html == example.html, "example \(example.number)")
    }
  }

  static let tables: [(String, String)] = [
    (
      "| a | b |\n|---|:-:|\n| 1 | 2 |\n",
      "<table><thead><tr><th>a</th><th align=\"center\">b</th></tr></thead>"
        + "<tbody><tr><td>1</td><td align=\"center\">2</td></tr></tbody></table>"
    ),
    // Without outer pipes; short rows are filled up, long ones cut.
    (
      "a | b\n:- | -:\n1\n1 | 2 | 3\n",
      "<table><thead><tr><th align=\"left\">a</th><th align=\"right\">b</th></tr></thead>"
        + "<tbody><tr><td align=\"left\">1</td><td align=\"right\"></td></tr>"
        + "<tr><td align=\"left\">1</td><td align=\"right\">2</td></tr></tbody></table>"
    ),
    // No rows, no body. One column needs a pipe somewhere.
    ("| a |\n| - |\n", "<table><thead><tr><th>a</th></tr></thead></table>"),
    ("a\n:-\n", "<p>a:-</p>"),
    // The cell counts of header and delimiter row must agree.
    ("| a | b |\n|---|\n| 1 |\n", "<p>| a | b ||---|| 1 |</p>"),
    // A pipe behind a backslash stays in its cell, in code too.
    (
      "| a\\|b |\n|-|\n| `c\\|d` |\n",
      "<table><thead><tr><th>a|b</th></tr></thead><tbody><tr><td><code>c|d</code></td></tr></tbody></table>"
    ),
    // Cells hold inlines only.
    (
      "| # x | 1. y |\n|-|-|\n| - z | > q # |\n",
      "<table><thead><tr><th># x</th><th>1. y</th></tr></thead><tbody><tr><td>- z</td><td>&gt; q #</td></tr></tbody></table>"
    ),
    // A table ends where its paragraph does, and may follow lines of text.
    (
      "lead *in*\n| a |\n|-|\n| 1 |\n\nafter\n",
      "<p>lead <em>in</em></p><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table><p>after</p>"
    ),
    // Inside quotes and lists.
    (
      "> - | a |\n>   |---|\n>   | *b* |\n",
      "<blockquote><ul><li><table><thead><tr><th>a</th></tr></thead><tbody><tr><td><em>b</em></td></tr></tbody></table></li></ul></blockquote>"
    ),
    // Link references of the document hold in cells.
    (
      "| [x] |\n|---|\n\n[x]: /u\n", "<table><thead><tr><th><a href=\"/u\">x</a></th></tr></thead></table>"
    ),
    // Never in code.
    ("```\n| a |\n|---|\n```\n", "<pre><code>| a ||---|</code></pre>"),
  ]

  @Test(arguments: tables) func readsTables(markdown: String, expected: String) {
    let bytes = HTMLRenderer(options: .specification).html(Array(markdown.utf8), annotations: Annotations())
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.replacing("\n", with: "") == expected)
  }

  @Test func ordinaryParagraphsMayHoldPipes() {
    let html = HTMLRenderer.html(passage: "a | b\nc | d\n")
    #expect(html == "<p>a | b\nc | d</p>\n")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<b onclick=x>", "[x](javascript:alert%281%29)", "[x](JaVaScRiPt:alert)",
    "[x](&#106;avascript:alert)", "[x](vbscript:x)", "[x](data:text/html;base64,QQ==)", "[x](//host/x)", "[x](blob:x)",
    "[x](http://host/)", "![x](http://host/pixel.png)", "![x](data:image/svg+xml;base64,QQ==)", "<javascript:alert>",
    "[x](file:///etc/passwd)", "[x](/\\\\host)", "[x](java&#9;script:alert)", "| <i>x</i> |\n|---|\n| [y](javascript:z) |",
  ])
  func keepsHostileMarkdownHarmless(markdown: String) {
    let html = HTMLRenderer.html(passage: markdown)
    for sign in ["<script", "<b ", "<i>", "<a ", "<img"] { #expect(!html.contains(sign), "\(html)") }
  }

  @Test(arguments: ["https://x.go.id/?a=1", "mailto:a@b.id", "tel:+62511", "sesi/1.html#x", "../index.html", "#isi"])
  func keepsHonestLinks(address: String) {
    #expect(HTMLRenderer.html(passage: "[x](\(address))").contains("<a href=\"\(address)\">x</a>"))
  }

  @Test func cutsLongPassagesVisibly() {
    let html = HTMLRenderer.html(passage: String(repeating: "![[]()", count: 40_000))
    #expect(html.contains("dipotong, panjang asli 240000 bita"))
  }
}
