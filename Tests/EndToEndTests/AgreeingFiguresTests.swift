import Audit
import Foundation
import Fundamentals
import Testing

@testable import Reporting

/// Numbers that stand on several pages are the same everywhere, or say why not.
struct AgreeingFiguresTests {
  private static let steps = "id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil,output"

  private func site(_ files: KeyValuePairs<String, [String]>, asOf: String? = nil) throws -> FormsExample {
    try FormsExample(files, asOf: asOf)
  }

  private func markdown(_ path: String, _ example: FormsExample) throws -> String {
    let pages = SitePages(context: example.context, inputs: [])
    let documents = (0..<pages.count).lazy.map { pages.document($0).0 }
    return RenderedPage(try #require(documents.first { $0.path == path }, "\(path)")).markdown.replacing("\u{00A0}", with: " ")
  }

  private func row(_ path: String, _ example: FormsExample, with words: String) throws -> [String] {
    let line = try #require(
      try markdown(path, example).split(separator: "\n").first { $0.hasPrefix("|") && $0.contains(words) }, "\(words)")
    return line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private func absentTwice() throws -> FormsExample {
    try site(
      [
        "sesi.csv": ["id_sesi,npsn,tanggal", "S1,30310001,2025-03-03", "S2,30310001,2025-03-10"],
        "siswa.csv": [
          "nik,nama,tanggal_lahir,npsn", "6311015205080001,Siti,2008-05-12,30310001", "6311010103080001,Budi,2008-03-11,30310001",
        ],
        "peserta.csv": ["id_sesi,nik", "S1,6311015205080001", "S1,6311010103080001", "S2,6311010103080001"],
        "langkah.csv": [
          Self.steps, "S1,3,6311015205080001,2025-03-03T09:00:00,2025-03-03T09:02:00,P1,belum_rekam,hasil_status",
          "S1,3,6311010103080001,,,P1,tidak_hadir,",
        ],
      ], asOf: "2025-03-14")
  }

  @Test func `who missed two visits is one student with two visits, on every page`() throws {
    let example = try absentTwice()
    #expect(example.context.result.openWork.count { $0.stage == .absent } == 2)
    let lines = example.followUpLines.filter { $0.contains("Tidak hadir") }
    #expect(lines.count == 1)
    // The wait counts from the first visit that was missed.
    #expect(lines.first?.contains(",2,11,") == true, "\(lines)")
    #expect(try row("pekerjaan-terbuka/absent", example, with: "Budi").contains("2"))
    #expect(try row("index", example, with: "pekerjaan-terbuka/absent").dropFirst().first == "[1](pekerjaan-terbuka/absent.md)")
    #expect(try markdown("index", example).contains("1; terlama 11 hari"))
    #expect(try markdown("formulir/tindak-lanjut", example).contains("(2 kunjungan)"))
  }

  @Test func `who was noted as absent was not served`() throws {
    #expect(try markdown("sesi/s1", absentTwice()).contains("1 siswa; 2 terdaftar"))
  }

  @Test func `rows that could not be read are named beside the executions without a verdict, and lead to the same sum`() throws {
    let example = try site([
      "langkah.csv": [
        Self.steps, "S1,6,6311015205080001,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,berhasil,data_perekaman",
        "S1,6,6311015205080001,kemarin,2025-03-03T09:10:00,P1,berhasil,data_perekaman",
        "S1,99,6311015205080001,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,berhasil,data_perekaman",
      ]
    ])
    #expect(try markdown("index", example).contains("2 baris tidak terbaca"))
    #expect(try row("mutu-data", example, with: "Langkah tidak terbaca").suffix(2) == ["1", "–"])
    let table = try markdown("mutu-data", example).components(separatedBy: "Langkah tidak terbaca")[1]
    #expect(table.split(separator: "\n")[1].contains("| **2** |") || table.split(separator: "\n")[1].contains("| 2 |"))
  }

  @Test func `the branches of a step and what takes none add up to its executions`() throws {
    let example = try site([
      "langkah.csv": [
        Self.steps, "S1,3,6311015205080001,2025-03-03T09:00:00,2025-03-03T09:02:00,P1,Belum Rekam,hasil_status",
        "S1,3,6311010103080001,2025-03-03T09:03:00,2025-03-03T09:04:00,P1,menolak,",
        "S1,3,6311010103080002,2025-03-03T09:05:00,2025-03-03T09:06:00,P1,,",
      ]
    ])
    let text = try markdown("sop", example)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| [3. ") }
    let branches = rows.filter { $0.contains("langkah 4") || $0.contains("`menolak`") || $0.contains("tanpa hasil") }
    #expect(branches.count == 3 && branches.allSatisfy { $0.contains("| 1 |") }, "\(rows)")
  }

  @Test func `what has no date stands below the months`() throws {
    let lines = ["2025-02-03", "2025-03-03"].map {
      "S,6,6311015205080001,\($0)T09:00:00,\($0)T09:10:00,P1,berhasil,data_perekaman"
    }
    let example = try site(["langkah.csv": [Self.steps] + lines + ["S,6,6311015205080001,,,P1,berhasil,data_perekaman"]])
    let undated = try row("index", example, with: "Tanpa tanggal")
    let found = example.context.findings.byMonth[0]?.count ?? 0
    #expect(found > 0 && undated.last == "[\(found)](temuan/index.md)", "\(undated)")
  }

  @Test func `a waiver that expired says how many findings came back`() throws {
    let example = try site(
      [
        "langkah.csv": [
          Self.steps, "S1,6,6311015205080001,2025-03-03T09:00:00,2025-03-03T10:10:00,P1,berhasil,data_perekaman",
          "S1,6,6311015205080002,2025-03-03T10:10:00,2025-03-03T11:20:00,P2,berhasil,data_perekaman",
        ],
        "pengecualian.csv": [
          "aturan,sasaran,alasan,disetujui_oleh,berlaku_sampai",
          "time.over-limit,langkah 6,listrik padam,Kepala Dinas,2025-03-04",
          "time.over-limit,S1|6311015205080001,listrik padam,Kepala Dinas,2030-01-01",
        ],
      ], asOf: "2025-03-14")
    #expect(example.context.result.findingsByWaiver() == [1, 1])
    let expired = try example.markdown("formulir/pengecualian").components(separatedBy: "\n").filter { $0.contains("langkah 6") }
    #expect(expired.count == 1 && expired.allSatisfy { $0.contains("| 1 |") })
    #expect(try example.markdown("formulir/pengecualian").contains("Temuan yang dihitung kembali"))
  }

  @Test func `a sentence's count stands on the page that it leads to, with what was waived beside it`() throws {
    let example = try OverviewExample(slow: [15, 3], of: [20, 30])
    let rows = try example.markdown("temuan/time-over-limit").split(separator: "\n")
    #expect(rows.contains { $0.contains("langkah/6.md") && $0.contains("| 18 | 18 | 0 | 18 |") })
  }

  @Test func `a sentence divides by what the rule looked at, as the rule's page does`() throws {
    // Thirty students with two executions each: the check of their data was skipped.
    let lines = (10..<40).flatMap { number in
      let (student, minute) = ("63110103030800\(number)", "2025-03-03T\(padded(number / 5 + 6, 2)):\(number % 5)")
      return [
        "S1,3,\(student),\(minute)0:00,\(minute)2:00,P1,belum_rekam,hasil_status",
        "S1,6,\(student),\(minute)3:00,\(minute)9:00,P1,berhasil,data_perekaman",
      ]
    }
    let context = try site(["langkah.csv": [Self.steps] + lines]).context
    let analysis = try #require(CauseAnalysis(.flowSkipped, context))
    let own = Deviations(context).large.filter { $0.rule == .flowSkipped }
    #expect(analysis.cases == 30 && analysis.units == 60)
    #expect(own.map(\.cases) == [30] && own.map(\.assessed) == [60], "\(own)")
  }

  @Test func `the note and the action of the monitoring form speak of the same dimension`() throws {
    var sums = MonitoringCounts.Sums()
    #expect(sums.worst == nil)
    sums.broken = [1, 3, 3, 0, 0, 0]
    #expect(sums.worst == Dimension.allCases[1])
  }
}
