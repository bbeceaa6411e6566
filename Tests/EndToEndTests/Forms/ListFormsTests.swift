import Audit
import Fundamentals
import Testing

@testable import Reporting

/// Who turns 17, what is to be done by whom and until when, and which waivers hold.
struct ListFormsTests {
  private static let steps = "id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil"

  private func students(_ language: Language = .indonesian) throws -> FormsExample {
    try FormsExample(
      [
        "sekolah.csv": ["npsn,nama", "30310001,SMAN 1 Juai", "30310002,SMAN 2 Juai"],
        "sesi.csv": ["id_sesi,npsn,tanggal", "S1,30310001,2025-03-03"],
        "siswa.csv": [
          "nik,nama,tanggal_lahir,npsn,kelas,status_kawin",
          "6311015205080001,Siti,2008-05-12,30310001,XI A,BK", "6311010103080001,Budi,2008-03-11,30310001,XI B,BK",
          "6311010103070001,Amin,2007-03-01,30310001,XII,BK", "6311012902080001,Kamal,2008-02-29,30310002,XI,BK",
          "6311010101120001,Muda,2012-01-01,30310002,VII,BK", "6311010101130001,Rina,,30310002,VII,BK",
        ],
        "langkah.csv": [Self.steps, "S1,6,6311015205080001,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,berhasil"],
      ], asOf: "2025-02-28", language: language)
  }

  @Test func `birthdays stand by school and date; the past and the far future do not`() throws {
    let example = try students()
    let table = try example.markdown("formulir/berumur-17")
    #expect(table.contains("SMAN 1 Juai"))
    #expect(table.contains("1 siswa tanpa tanggal lahir"))
    // Siti, Budi and Kamal; Amin is 18 then, and two are too young or of unknown age.
    let total = try #require(table.split(separator: "\n").last { $0.contains("Jumlah") })
    #expect(total.hasSuffix("| 3 |") || total.hasSuffix("| **3** |"))
    let juai = try example.markdown("formulir/berumur-17/30310001")
    let lines = juai.split(separator: "\n").filter { $0.contains("| Selasa") || $0.contains("| Senin") || $0.contains("| Sabtu") }
    #expect(lines.map { $0.contains("Budi") } == [true, false, false].prefix(lines.count).map { $0 })
    #expect(juai.contains("| Selasa, 11 Maret 2025 | Budi (\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*0001) | XI B | belum direkam"))
    #expect(juai.contains("Senin, 12 Mei 2025"))
    #expect(!juai.contains("Muda"))
  }

  @Test func `born on 29 February, the birthday in a common year is 1 March`() throws {
    #expect(try students().markdown("formulir/berumur-17/30310002").contains("Sabtu, 1 Maret 2025"))
  }

  @Test func `open work has its owner and due date`() throws {
    // Recorded on Monday, 3 March, at 16 and not yet 17; listed on Friday, 14 March.
    let example = try FormsExample(
      [
        "sesi.csv": ["id_sesi,npsn,tanggal", "S1,30310001,2025-03-03"],
        "siswa.csv": ["nik,nama,tanggal_lahir,npsn", "6311015205080001,Siti,2008-05-12,30310001"],
        "peserta.csv": ["id_sesi,nik", "S1,6311015205080001", "S1,6311010103080001"],
        "langkah.csv": [Self.steps, "S1,6,6311015205080001,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,berhasil"],
      ], asOf: "2025-03-14")
    let lines = example.followUpLines
    #expect(lines.contains { $0.contains("2025-05-12,Menunggu umur 17,") && $0.contains("Operator pencetakan KTP") })
    // Twenty weekdays later, without the holidays of the calendar between: 28, 31 March, 1 to 4, 7 April 2025.
    let absent = try #require(lines.first { $0.contains("Tidak hadir") })
    #expect(absent.split(separator: ",")[1] > "2025-04-11")
    #expect(try example.markdown("formulir/tindak-lanjut").contains("12\u{00A0}Mei\u{00A0}2025"))
  }

  @Test func `the list holds every piece of open work and every group of findings once, without a NIK in full`() throws {
    let result = try OutputExample("normal-080").result
    let example = try FormsExample(result)
    let groups = Set(
      result.findings.filter { !$0.isWaived && RuleCatalogue.severity($0.rule) != .note }
        .map { "\($0.rule.rawValue) \($0.session) \($0.step)" })
    let lines = example.followUpLines
    #expect(lines.count == result.openWork.count + groups.count)
    #expect(lines.allSatisfy { $0.firstMatch(of: /(?:^|,)[0-9]{16}(?:,|$)/) == nil })
    #expect(lines.map { $0.split(separator: ",")[1] } == lines.map { $0.split(separator: ",")[1] }.sorted())
  }

  @Test func `nothing to do, no list`() throws {
    let example = try FormsExample(["sekolah.csv": ["npsn,nama", "30310001,SMAN 1 Juai"]])
    #expect(example.pages.files.isEmpty)
    #expect(example.followUpLines.isEmpty)
    #expect(try !example.markdown("formulir/index").contains("tindak-lanjut"))
  }

  @Test func `expired waivers stand apart from those in force`() throws {
    // One holds until 2030, one ended on 1 March 2025.
    let text = try FormsExample(OutputExample("normal-080").result).markdown("formulir/pengecualian")
    let parts = text.split(separator: "## Yang habis masa berlakunya")
    try #require(parts.count == 2)
    #expect(parts[0].contains("31 Desember 2030") && parts[0].contains("Kepala Dinas"))
    #expect(!parts[0].contains("1 Maret 2025"))
    #expect(parts[1].contains("1 Maret 2025") && parts[1].contains("habis masa berlaku"))
  }

  @Test func `a waiver that ends within thirty days is marked`() throws {
    let rows = ["aturan,sasaran,alasan,disetujui_oleh,berlaku_sampai", "time.over-limit,*,Listrik,Kepala,2025-03-31"]
    func text(_ day: String) throws -> String {
      try FormsExample(["pengecualian.csv": rows], asOf: day).markdown("formulir/pengecualian")
    }
    #expect(try text("2025-03-01").contains("segera habis"))
    #expect(try !text("2025-02-28").contains("segera habis"))
  }
}
