import Archive
import Audit
import Foundation
import Fundamentals
import Reporting
import Testing

/// How fast work went on a device.
struct DevicePaceTests {
  /// The page of a set on which students were recorded at these minutes after eight, four minutes each.
  private func page(_ minutes: [Int]) throws -> String {
    func at(_ minute: Int) -> String { "2025-03-03T08:" + (minute < 10 ? "0" : "") + "\(minute):00" }
    let rows = minutes.enumerated().map { number, minute in
      "SES-1,6,63110243020\(80001 + number),\(at(minute)),\(at(minute + 4)),PTG-1,SET-1|KAM-1,berhasil,,,"
    }
    let contents = try ArchiveReader.read(
      texts: [
        ("sesi.csv", "id_sesi,tanggal,npsn,id_petugas,id_perangkat\nSES-1,2025-03-03,30300001,PTG-1,SET-1\n"),
        (
          "langkah.csv",
          "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil,kelengkapan,output,keterangan\n"
            + rows.joined(separator: "\n") + "\n"
        ),
      ], procedure: Fixture.procedure())
    let result = try Audit.run(contents.records, contents.procedure, AuditOptions())
    let words = try Words(language: .indonesian, templates: TemplateSet())
    let pages = SitePages(context: ReportContext(result, words: words, office: ReportOffice()), inputs: [])
    let document = try #require((0..<pages.count).map { pages.document($0).0 }.first { $0.path == "perangkat/set-1" })
    return RenderedPage(document).markdown
  }

  @Test func `pace is told by session and step, from start to start`() throws {
    // 5 recordings from 08.00 to 08.40: 7.5 an hour; intervals 5, 5, 6 and 20 minutes.
    let text = try page([36, 0, 5, 10, 16])
    let section = try #require(text.range(of: "## Laju kerja"))
    let row = try #require(text[section.upperBound...].split(separator: "\n").first { $0.contains("ses-1.md") })
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(cells[2...6] == ["5", "7,5", "5 menit", "20 menit", "20 menit"])
  }

  @Test func `one execution has no pace`() throws {
    #expect(try !page([0]).contains("## Laju kerja"))
  }
}
