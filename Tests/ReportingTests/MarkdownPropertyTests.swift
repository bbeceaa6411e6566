import Testing

@testable import Reporting

@Suite("Text never becomes markup")
struct MarkdownPropertyTests {
  /// The kinds of nodes below the root in reading order, with their text.
  private func nodes(_ markdown: String) -> [String] {
    guard let tree = CMarkTree(Array(markdown.utf8)) else { return [] }
    var result: [String] = []
    var node = tree.root.firstChild
    while let present = node {
      result.append(present.typeName + ":" + present.literal)
      node = present.following(descending: true)
    }
    return result
  }

  @Test(arguments: 1...8) func aParagraphOfAnyTextIsThatText(seed: Int) {
    var random = RandomText(seed: seed)
    for _ in 0..<600 {
      let text = random.text()
      let markdown = RenderedPage(Document(path: "x", title: "T", blocks: [.paragraph(text)])).markdown
      let expected = text.isEmpty ? [] : ["paragraph:", "text:" + SafeText.shown(text)]
      #expect(nodes(markdown) == ["heading:", "text:T"] + expected, "\(text.debugDescription) as \(markdown)")
    }
  }

  @Test(arguments: 1...8) func aTitleOrCellOfAnyTextIsThatText(seed: Int) {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = random.text() + "x"
      let table = ReportTable(columns: [.init(text), .init("b")], rows: [.init([["c"], [.text(text)]])])
      let page = RenderedPage(Document(path: "x", title: text, blocks: [.table(table)]))
      let shown = HTMLText.escapedLikeCMark(SafeText.shown(text))
      #expect(
        HTMLText.lines(page.html) == [
          "<h1>\(shown)</h1>", "<div class=\"scroll\" tabindex=\"0\">", "<table>", "<thead>", "<tr>",
          "<th scope=\"col\">\(shown)</th>", "<th scope=\"col\">b</th>", "</tr>", "</thead>", "<tbody>", "<tr>", "<td>c</td>",
          "<td>\(shown)</td>", "</tr>", "</tbody>", "</table>", "</div>",
        ], "\(text.debugDescription) as \(page.markdown)")
    }
  }

  /// The writer tells where its tables stand and the HTML of simple cells; libcmark must read the same cells from the Markdown, and a
  /// reader of the Markdown must find the same tables there.
  @Test(arguments: 1...8) func tablesAreFoundWhereTheWriterSaysTheyAre(seed: Int) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let document = Document(path: "a/b", title: "T", blocks: random.blocks())
      let writer = MarkdownWriter(document)
      var searched = writer.annotations
      var parsed = writer.annotations
      for number in searched.tables.indices {
        searched.tables[number].source = nil
        parsed.tables[number].source?.known = []
      }
      let renderer = HTMLRenderer(options: .page)
      func html(_ annotations: Annotations) -> String {
        String(decoding: renderer.html(writer.bytes, annotations: annotations), as: UTF8.self)
      }
      let told = html(writer.annotations)
      let comment = Comment(rawValue: String(decoding: writer.bytes, as: UTF8.self))
      #expect(told == html(parsed), comment)
      #expect(told == html(searched), comment)
    }
  }

  @Test(arguments: 1...8) func anyDocumentKeepsItsStructure(seed: Int) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let document = Document(path: "a/b", title: random.text() + "T", blocks: random.blocks())
      let writer = MarkdownWriter(document)
      let page = RenderedPage(document)
      let tags = HTMLText.openTags(page.html)
      let notes = writer.annotations
      func count(_ name: String) -> Int { tags.count { $0 == "<\(name)>" || $0.hasPrefix("<\(name) ") } }
      func comment() -> Comment { "\(document.blocks)\n\(page.markdown)\n\(page.html)" }
      #expect(count("table") == notes.tables.count, comment())
      #expect(count("dl") == notes.lists.count { $0 == .definitions }, comment())
      #expect(count("ul") + count("ol") == notes.lists.count { $0 == .items }, comment())
      #expect(count("aside") + count("figure") == notes.quotes.count, comment())
      #expect(count("hr") == notes.breaks.count, comment())
      #expect(count("a") == notes.links.count, comment())
      #expect(count("strong") == notes.strongs.count { $0 == nil }, comment())
      #expect(tags.count { $0.hasPrefix("<span class=\"badge ") } == notes.strongs.count { $0 != nil }, comment())
      #expect((1...6).map { count("h\($0)") }.reduce(0, +) == notes.headings.count, comment())
      #expect(count("pre") + count("blockquote") + count("img") + count("b") == 0, comment())
      let ids = tags.compactMap { $0.split(separator: " id=\"").dropFirst().first?.split(separator: "\"").first }
      #expect(Set(ids).count == ids.count, comment())
    }
  }
}
