import Foundation
import Fundamentals
import Testing

@testable import Reporting

@Suite("The frame around a page")
struct PageShellTests {
  static let frame = SiteFrame(
    office: "Dinas Kependudukan dan Pencatatan Sipil", region: "Kabupaten Balangan",
    procedureTitle: "Perekaman KTP-el di sekolah", procedureNumber: "470/…/2020", procedureDate: "2 Januari 2020",
    procedureDigest: String(repeating: "ab12", count: 16), asOf: "28 Februari 2025", engineVersion: "0.1.0",
    retention: "catatan 5 tahun",
    navigation: [
      .init(page: "index", label: "Ringkasan"), .init(page: "sekolah/index", label: "Sekolah"),
      .init(page: "temuan", label: "Temuan"),
    ])

  private func html(_ frame: SiteFrame = frame, _ document: Document = SampleDocument.page, language: Language = .indonesian)
    throws
    -> String
  {
    let templates = try TemplateSet()
    let shell = try PageShell(templates: templates, words: Words(language: language, templates: templates), frame: frame)
    return shell.html(RenderedPage(document), breadcrumb: Array(frame.navigation.prefix(2)))
  }

  @Test(arguments: Language.allCases)
  func `no word that a page asks for is missing`(language: Language) throws {
    #expect(!TableWords(try Words(language: language, templates: TemplateSet())).attributes.contains("⟦"))
  }

  @Test func holdsTheContentAndTheWayBack() throws {
    let html = try html()
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"id\">"))
    #expect(html.contains(RenderedPage(SampleDocument.page).html))
    #expect(html.contains("<link rel=\"stylesheet\" href=\"../gaya.css\">"))
    #expect(html.contains("<li><a href=\"../index.html\">Ringkasan</a></li>"))
    #expect(html.contains("<li><a href=\"index.html\" aria-current=\"true\">Sekolah</a></li>"))
    #expect(html.contains("<li aria-current=\"page\">SMAN 1 Paringin</li>"))
    #expect(html.contains("Content-Security-Policy"))
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"\u{338} onload=x", "'><b>"])
  func escapesEveryValue(text: String) throws {
    let frame = SiteFrame(
      office: text, region: text, procedureTitle: text, procedureNumber: text, procedureDate: text, procedureDigest: text,
      asOf: text, engineVersion: text, retention: text,
      navigation: [.init(page: text, label: text), .init(page: "b", label: text)])
    let safe = try html(PageShellTests.frame, Document(path: "x", title: "T"))
    let hostile = try html(frame, Document(path: "x", title: text))
    #expect(HTMLText.openTags(hostile).count == HTMLText.openTags(safe).count - 2)
    #expect(!hostile.utf8.contains(text.utf8) && hostile.utf8.contains(HTMLEscaping.escaped(text).utf8))
  }

  @Test func speaksTheLanguageOfTheReader() throws {
    let html = try html(language: .english)
    #expect(html.contains("<html lang=\"en\">") && html.contains("Skip to content"))
  }
}

@Suite("Templates and words of an office")
struct TemplateSetTests {
  /// A folder with the given files, gone when the body is done.
  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path())
  }

  @Test func replaceTheBuiltInFileByFile() throws {
    let files = [
      "templates/kata/id.yaml": "as-of: Per tanggal\n", "site/logo.svg": "<svg/>", "templates/x.mustache": "<p>{{a}}</p>",
    ]
    try withFolder(files) { folder in
      let templates = try TemplateSet(folder: folder)
      let words = try Words(language: .indonesian, templates: templates)
      #expect(words("as-of") == "Per tanggal")
      #expect(words("navigation") == "Halaman utama laporan")
      #expect(templates.siteFiles.map(\.path) == ["gaya.css", "logo.svg", "tabel.js", "verify.html"])
      #expect(templates.render("x", ["a": "<"]) == "<p>&lt;</p>")
    }
  }

  @Test func `templates that compute with values see those of the page`() throws {
    try withFolder(["templates/halaman.mustache": "<b>{{uppercased(title)}}</b>{{{content}}}"]) { folder in
      let templates = try TemplateSet(folder: folder)
      let words = try Words(language: .indonesian, templates: templates)
      let shell = PageShell(templates: templates, words: words, frame: PageShellTests.frame)
      #expect(shell.html(RenderedPage(Document(path: "a", title: "sesi"))) == "<b>SESI</b><h1>sesi</h1>\n")
    }
  }

  static let faults: [(path: String, text: String, place: String)] = [
    ("templates/halaman.mustache", "{{#a}}x", "halaman.mustache:1"),
    ("templates/halaman.mustache", "x\n{{#a}}\n{{/b}}", "halaman.mustache:3"),
    ("templates/halaman.mustache", "<p>\n  {{> tidak-ada}}", "halaman.mustache:2:3"),
    ("templates/a.mustache", "{{> a}}", "a.mustache:1:1"),
    ("templates/kata/id.yaml", "as-of: [1]\n", "id.yaml:1:8"),
    ("templates/kata/id.yaml", "as-of: x\nas-off: y\n", "id.yaml:2:1"),
    ("templates/kata/id.yaml", "as-of: {n}\n", "id.yaml:1"),
    ("templates/kata/id.yaml", "as-of: \"per {n}\"\n", "id.yaml:1:1"),
    ("templates/kata/id.yaml", "- x\n", "id.yaml:1:1"),
    ("templates/kata/id.yaml", "a: \"x\n", "id.yaml:"),
  ]

  @Test(arguments: faults) func sayWhereTheyAreWrong(path: String, text: String, place: String) throws {
    try withFolder([path: text]) { folder in
      let error = #expect(throws: ReportingError.self) {
        _ = try Words(language: .indonesian, templates: TemplateSet(folder: folder))
      }
      for language in Language.allCases {
        let message = error?.message(in: language) ?? ""
        #expect(message.contains(place) && message.hasSuffix("."), "\(message)")
      }
    }
  }

  @Test func aMissingFolderIsNamed() {
    let error = #expect(throws: ReportingError.self) { try TemplateSet(folder: "/tidak/ada") }
    #expect(error?.message(in: .english).hasPrefix("/tidak/ada: ") == true)
  }

  @Test func bothLanguagesHaveTheSameWords() throws {
    let templates = try TemplateSet()
    let indonesian = try Words(language: .indonesian, templates: templates)
    let english = try Words(language: .english, templates: templates)
    #expect(indonesian.keys == english.keys)
    for key in indonesian.keys { #expect(indonesian.placeholders(key) == english.placeholders(key), "\(key)") }
  }

  @Test func wordsFillTheirPlaceholders() {
    #expect(WordTemplate("{n} dari {total} {} {x").filled(["n": "{total}", "total": "5"]) == "{total} dari 5 {} {x")
  }

  @Test func everyFileOfTheProjectIsBuiltIn() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var found: [String] = []
    for folder in ["site", "templates"] {
      let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path())?.compactMap { $0 as? String } ?? []
      found += names.filter { $0.contains(".") }.map { "\(folder)/\($0)" }
    }
    #expect(found.sorted() == BuiltinFiles.paths)
  }
}
