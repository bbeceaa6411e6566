import Archive
import Audit
import Fundamentals
import Procedure
import Reporting
import Testing

/// Tables of a session that go on behind its page.
struct SessionListTests {
  private func documents(cards count: Int) throws -> [Document] {
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
    let pages = SitePages(context: ReportContext(result, words: words, office: ReportOffice()), inputs: [])
    return (0..<pages.count).map { pages.document($0).0 }
  }

  @Test func `cards beyond a page stand on pages of their own, each of them once`() throws {
    let documents = try documents(cards: 905)
    let paths = documents.map(\.path).filter { $0.hasPrefix("sesi/ses-1") }
    #expect(paths == ["sesi/ses-1", "sesi/ses-1/kartu-2", "sesi/ses-1/kartu-3"])
    let texts = paths.compactMap { path in documents.first { $0.path == path }.map { RenderedPage($0).markdown } }
    for number in [1, 400, 401, 800, 801, 905] {
      #expect(texts.count { $0.contains("`BLK\(number)`") } == 1, "\(number)")
    }
    #expect(texts[0].contains("](ses-1/kartu-2.md)"))
    #expect(texts[1].contains("](../ses-1.md)") && texts[1].contains("](kartu-3.md)"))
  }

  @Test func `a table that fits has no other page`() throws {
    #expect(try documents(cards: 400).filter { $0.path.hasPrefix("sesi/ses-1") }.map(\.path) == ["sesi/ses-1"])
  }
}
