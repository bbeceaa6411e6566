import Foundation
import Fundamentals
import Reporting
import Testing

/// From an archive folder to a site folder.
struct SiteTests {
  /// A few pages, enough to see that all are written.
  struct Pages: PageSource {
    let count = 40
    let navigation = [SiteFrame.Entry(page: "index", label: "Ringkasan")]

    func document(_ index: Int) -> (Document, breadcrumb: [SiteFrame.Entry]) {
      let path = index == 0 ? "index" : "sekolah/\(index)"
      return (Document(path: path, title: "Sekolah \(index)", blocks: [.paragraph("Isi \(index)")]), navigation)
    }
  }

  @Test func theSiteHoldsPagesExportsAndStaticFiles() throws {
    let example = try OutputExample()
    let files = try example.build(SiteBuilder.Options(), pages: Pages())
    for name in [
      "index.html", "index.md", "sekolah/39.html", "gaya.css", "audit.json", "audit.schema.json", "audit.sqlite",
      "findings.csv", "manifest.json",
    ] {
      #expect(files[name]?.isEmpty == false, "\(name)")
    }
    #expect(files["audit.sqlite"]?.starts(with: Data("SQLite format 3".utf8)) == true)
    #expect(files.keys.contains { $0.hasSuffix("-draf") } == false)
  }

  @Test(arguments: [1, 3, 8])
  func theSameArchiveGivesTheSameBytes(_ threads: Int) throws {
    let first = try OutputExample(threads: 2)
    let second = try OutputExample(threads: threads)
    let a = try first.build(SiteBuilder.Options(threads: 2), pages: Pages())
    let b = try second.build(SiteBuilder.Options(threads: threads), pages: Pages())
    #expect(a.keys.sorted() == b.keys.sorted())
    for (name, bytes) in a { #expect(b[name] == bytes, "\(name)") }
  }

  @Test func jsonOnlyIsTheResultAndItsManifest() throws {
    let files = try OutputExample().build(SiteBuilder.Options(jsonOnly: true))
    #expect(files.keys.sorted() == ["audit.json", "manifest.json"])
  }

  @Test func noFileShowsAWholeNIK() throws {
    let example = try OutputExample()
    let archive = try String(contentsOfFile: example.archive + "/siswa.csv", encoding: .utf8)
    let numbers = Set(archive.matches(of: /[1-9][0-9]{15}/).map { String($0.output) })
    #expect(!numbers.isEmpty)
    let files = try example.build(SiteBuilder.Options(), pages: Pages())
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.matches(of: /[1-9][0-9]{15}/).allSatisfy { !numbers.contains(String($0.output)) }, "\(name)")
    }
  }
}
