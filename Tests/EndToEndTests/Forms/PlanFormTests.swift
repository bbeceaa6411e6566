import Fundamentals
import Testing

@testable import Reporting

/// The plan as a page: needs, assumptions, schedule.
struct PlanFormTests {
  @Test func `needs stand with their assumptions and a draft schedule`() throws {
    let text = try FormsExample(OutputExample("normal-080").result).markdown("formulir/rencana")
    #expect(text.contains("Perekaman per set per jam"))
    #expect(text.contains("65 pekerjaan dalam 4 sesi (jumlah kecil)"))
    #expect(text.contains("## Draf jadwal"))
  }

  @Test func `without a pace the page says so and lists who waits`() throws {
    let example = try FormsExample(
      [
        "sekolah.csv": ["npsn,nama", "30310001,SMAN 1 Juai"],
        "siswa.csv": ["nik,nama,tanggal_lahir,npsn", "6311015205080001,Siti,2008-05-12,30310001"],
      ], asOf: "2025-02-28")
    let text = try example.markdown("formulir/rencana")
    #expect(text.contains("Kecepatan belum terukur"))
    #expect(text.contains("| SMAN 1 Juai | 1 | 0 |"))
    #expect(!text.contains("Draf jadwal"))
  }

  @Test func `nobody waits in an archive without students`() throws {
    let example = try FormsExample(
      ["sekolah.csv": ["npsn,nama", "30310001,SMAN 1 Juai"]], asOf: "2025-02-28", language: .english)
    #expect(try example.markdown("formulir/rencana").contains("No student waits for a visit."))
  }
}
