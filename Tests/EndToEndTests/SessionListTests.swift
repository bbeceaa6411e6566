import Archive
import Audit
import Fundamentals
import Procedure
import Reporting
import Testing

/// Tables of a session that go on behind its page.
struct SessionListTests {
  private func documents(cards count: Int) throws -> [Document] {
    let pages = try pages(cards: count)
    return (0..<pages.count).map { pages.document($0).0 }
  }

  private func pages(cards count: Int) throws -> SitePages {
    let rows = (1...count).map { number in
      let nik = "63110243020" + String(80000 + number)
      return "CTK-\(number),SES-1,\(nik),PTG-1,PRN-1,2025-03-03 08:00,2025-03-03 08:01,BLK\(number),berhasil,"
    }
    let contents = try ArchiveReader.read(
      texts: [
        ("sesi.csv", "id_sesi,tanggal,npsn,id_petugas,id_perangkat\nSES-1,2025-03-03,30300001,PTG-1,PRN-1\n"),
        ("langkah.csv", "id_sesi,langkah,nik,mulai,selesai,id_petugas\nSES-1,1,,2025-03-03 07:00,2025-03-03 07:30,PTG-1\n"),
        (
          "pencetakan.csv",
          "id_cetak,id_sesi,nik,id_petugas,id_perangkat,mulai,selesai,nomor_blangko,hasil,alasan\n"
            + rows.joined(separator: "\n") + "\n"
        ),
      ], procedure: Fixture.procedure())
    let result = try Audit.run(contents.records, contents.procedure, AuditOptions())
    let words = try Words(language: .indonesian, templates: TemplateSet())
    return SitePages(context: ReportContext(result, words: words, office: ReportOffice()), inputs: [])
  }

  @Test func `cards beyond a page stand on pages of their own, each of them once`() throws {
    let documents = try documents(cards: 505)
    let paths = documents.map(\.path).filter { $0.hasPrefix("sesi/ses-1/kartu") }
    #expect(paths == ["sesi/ses-1/kartu", "sesi/ses-1/kartu-2", "sesi/ses-1/kartu-3"])
    let texts = paths.compactMap { path in documents.first { $0.path == path }.map { RenderedPage($0).markdown } }
    for number in [1, 180, 181, 360, 361, 505] {
      #expect(texts.count { $0.contains("`BLK\(number)`") } == 1, "\(number)")
    }
    #expect(texts[1].contains("](kartu.md)") && texts[1].contains("](kartu-3.md)"))
  }

  @Test func `the page of the session has the first rows and leads to all`() throws {
    let session = try #require(try documents(cards: 505).first { $0.path == "sesi/ses-1" })
    let text = RenderedPage(session).markdown
    #expect(text.contains("`BLK50`") && !text.contains("`BLK51`"))
    #expect(text.contains("](ses-1/kartu.md)"))
  }

  @Test func `a table that fits has no other page`() throws {
    #expect(try documents(cards: 50).filter { $0.path.hasPrefix("sesi/ses-1/kartu") }.isEmpty)
  }

  @Test func `the pages of one table can be searched from each other`() throws {
    let pages = try pages(cards: 505)
    let series = (0..<pages.count).compactMap { index in
      pages.document(index).0.path.hasPrefix("sesi/ses-1/kartu") ? pages.series(index) : nil
    }
    #expect(series.map(\.first) == Array(repeating: "sesi/ses-1/kartu", count: 3))
    #expect(series.map(\.number) == [1, 2, 3] && series.allSatisfy { $0.count == 3 })
  }
}
