import Audit
import Foundation
import Fundamentals
import Records
import Reporting
import Testing

/// The pages of a site: whole, without dead links, without numbers that identify a child.
struct PagesTests {
  @Test(arguments: [Language.indonesian, .english], ["normal-080", "clean-040"])
  func `every link leads to a page and a place on it`(language: Language, archive: String) throws {
    let example = try PagesExample(language, archive: archive)
    let pages = Dictionary(uniqueKeysWithValues: example.documents.map { ($0.path, RenderedPage($0).html) })
    for (path, html) in pages {
      for match in html.matches(of: /href="([^"#]*)(?:#([^"]*))?"/) {
        let address = String(match.output.1)
        // The page that checks receipts is a file of the site, no page of the report.
        guard address.isEmpty || address.hasSuffix(".html"), !address.hasSuffix(VerifierPage.fileName) else { continue }
        let target = address.isEmpty ? path : resolved(address, from: path)
        let page = try #require(pages[target], "\(path) → \(address)")
        guard let fragment = match.output.2 else { continue }
        #expect(page.contains("id=\"\(fragment)\""), "\(path) → \(address)#\(fragment)")
      }
    }
  }

  /// `../sesi/ses-001.html` as seen from `sekolah/1` is the page `sesi/ses-001`.
  private func resolved(_ address: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in address.dropLast(5).split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }

  @Test func `navigation and breadcrumbs name pages of the site`() throws {
    let example = try PagesExample()
    let paths = Set(example.documents.map(\.path))
    #expect(paths.count == example.documents.count)
    for entry in example.navigation + example.breadcrumbs.joined() { #expect(paths.contains(entry.page), "\(entry.page)") }
  }

  @Test(arguments: [Language.indonesian, .english])
  func `every word has a text and every placeholder a value`(language: Language) throws {
    for document in try PagesExample(language).documents {
      let markdown = RenderedPage(document).markdown
      #expect(!markdown.contains("⟦"), "\(document.path)")
      #expect(markdown.firstMatch(of: /\{[a-z0-9]+\}/) == nil, "\(document.path)")
    }
  }

  @Test func `both languages have the same keys with the same placeholders`() throws {
    let templates = try TemplateSet()
    let indonesian = try Words(language: .indonesian, templates: templates)
    let english = try Words(language: .english, templates: templates)
    #expect(indonesian.keys == english.keys)
    for key in indonesian.keys { #expect(indonesian.placeholders(key) == english.placeholders(key), "\(key)") }
  }

  @Test func `no page shows a NIK of the archive in full`() throws {
    let example = try PagesExample()
    let students = try String(contentsOfFile: example.archive + "/siswa.csv", encoding: .utf8)
    let numbers = Set(students.matches(of: /[0-9]{15,17}/).map { String($0.output) })
    #expect(numbers.count > 50)
    for document in example.documents {
      let markdown = RenderedPage(document).markdown
      #expect(markdown.matches(of: /[0-9]{15,17}/).allSatisfy { !numbers.contains(String($0.output)) }, "\(document.path)")
    }
  }

  @Test func `every finding stands on the page of its rule with file and line`() throws {
    let example = try PagesExample()
    let markdown = Dictionary(uniqueKeysWithValues: example.documents.map { ($0.path, RenderedPage($0).markdown) })
    for finding in example.result.findings {
      let file = example.result.records.path(of: finding.position)
      let name = finding.rule.rawValue.replacing(".", with: "-")
      #expect(markdown["temuan/" + name]?.contains("`\(file):\(finding.position.line)`") == true, "\(finding.rule)")
    }
  }

  @Test func `no wording stands in the code of the pages`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/Reporting/Pages")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let code = line.drop { $0 == " " }
        guard !code.hasPrefix("//") else { continue }
        for literal in code.matches(of: /"([^"\\]*)"/) {
          #expect(literal.output.1.firstMatch(of: /[A-Za-z]{2,} [A-Za-z]{2,}/) == nil, "\(file.lastPathComponent): \(code)")
        }
      }
    }
  }
}
