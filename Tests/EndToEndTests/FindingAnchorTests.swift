import Archive
import Audit
import Foundation
import Fundamentals
import Records
import Reporting
import Sampling
import Testing

/// Links to findings: what they name, and what must not change them.
struct FindingAnchorTests {
  private typealias Texts = [(path: String, text: String)]

  private func texts(students: Int = 400) throws -> Texts {
    let scratch = ScratchFolder()
    let archive = scratch.path("arsip")
    try Sample.write(to: archive, options: SampleOptions(students: students, seed: 7, dirty: false))
    return try FileManager.default.contentsOfDirectory(atPath: archive).sorted().filter { $0.hasSuffix(".csv") }
      .map { ($0, try String(contentsOfFile: archive + "/" + $0, encoding: .utf8)) }
  }

  /// The ids of findings on the pages of all rules, as `page#id`.
  private func links(_ texts: Texts, _ language: Language = .indonesian) throws -> [String] {
    let contents = try ArchiveReader.read(texts: texts, procedure: Fixture.procedure())
    let result = try Audit.run(contents.records, contents.procedure, AuditOptions())
    let words = try Words(language: language, templates: TemplateSet())
    let pages = SitePages(context: ReportContext(result, words: words, office: ReportOffice()), inputs: [])
    return (0..<pages.count).map { pages.document($0).0 }.filter { $0.path.hasPrefix("temuan/") }.flatMap { document in
      RenderedPage(document).html.matches(of: /<tr id="(t[0-9a-f]{12}[-0-9]*)"/).map { "\(document.path)#\($0.output.1)" }
    }
  }

  @Test func `every finding has an id of its own, in either language the same`() throws {
    let texts = try texts()
    let links = try links(texts)
    #expect(links.count > 50)
    #expect(Set(links).count == links.count)
    #expect(try self.links(texts, .english) == links)
  }

  @Test func `the order in which tables are read does not matter`() throws {
    let texts = try texts()
    #expect(try Set(links(texts.reversed())) == Set(links(texts)))
  }

  @Test func `what is added elsewhere leaves every link as it was`() throws {
    let texts = try texts()
    let added: Texts = [
      ("a_siswa.csv", "nik,nama,tanggal_lahir,jenis_kelamin,npsn\n6311015502070009,Siti Tambahan,2007-02-15,P,30399999\n"),
      ("a_sesi.csv", "id_sesi,tanggal,npsn\nSES-TAMBAHAN,2025-02-03,30399999\n"),
      (
        "a_langkah.csv",
        "id_sesi,langkah,nik,mulai,selesai,id_petugas\nSES-TAMBAHAN,6,6311015502070009,2025-02-03 08:00,2025-02-03 09:30,PTG-X\n"
      ),
    ]
    let before = try links(texts)
    let after = Set(try links(added + texts))
    #expect(after.count > before.count)
    for link in before { #expect(after.contains(link)) }
  }

  /// The archive with the region of every NIK that has 16 digits replaced: a digit which no page shows.
  @Test func `no hidden digit of a NIK goes into a link`() throws {
    let texts = try texts()
    let moved: Texts = texts.map { path, text in
      (path, text.replacing(/6311([0-9]{12})/) { "6371" + $0.output.1 })
    }
    #expect(zip(texts, moved).contains { $0.text != $1.text })
    // The rules that read the region itself say something else now.
    func others(_ links: [String]) -> Set<String> { Set(links.filter { !$0.contains("identity") }) }
    let (before, after) = (others(try links(texts)), others(try links(moved)))
    #expect(after.symmetricDifference(before).isEmpty)
  }
}
