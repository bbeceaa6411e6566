import Audit
import Fundamentals
import Records
import Testing

@testable import Reporting

/// The sheet of a session: what was planned and done, and that it stays one sheet.
struct SessionSummaryTests {
  private static let steps = "id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil"

  private static func nik(_ index: Int) -> String { "63110152050\(padded(80_001 + index, 5))" }

  /// A visit on 3 March 2025: one of each kind of student.
  private func visit(_ language: Language = .indonesian) throws -> FormsExample {
    func step(_ number: Int, _ student: Int, _ outcome: String) -> String {
      "S1,\(number),\(Self.nik(student)),2025-03-03T09:0\(student):00,2025-03-03T09:0\(student):30,P1,\(outcome)"
    }
    return try FormsExample(
      [
        "sekolah.csv": ["npsn,nama,kepala_sekolah,nip_kepala_sekolah", "30310001,SMAN 1 Juai,Drs. Contoh,196501011990031001"],
        "sesi.csv": ["id_sesi,npsn,tanggal,petugas", "S1,30310001,2025-03-03,P1"],
        "siswa.csv": ["nik,nama,tanggal_lahir,npsn"]
          + (0...6).map { "\(Self.nik($0)),Siswa \($0),\($0 == 1 ? "2008-05-12" : "2007-05-12"),30310001" },
        // Students 0 to 5 are expected, 6 comes unasked.
        "peserta.csv": ["id_sesi,nik"] + (0...5).map { "S1,\(Self.nik($0))" },
        "langkah.csv": [
          Self.steps, step(6, 0, "berhasil"), step(6, 1, "berhasil"), step(3, 2, "menolak"), step(3, 3, "tidak_hadir"),
          step(3, 4, "sudah_cetak"), step(6, 6, "gagal"),
        ],
        "pencetakan.csv": [
          "id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil,nomor_blangko,alasan",
          "C1,\(Self.nik(0)),S1,PRN-1,2025-03-03T10:00:00,2025-03-03T10:01:00,gagal,B1,pita kusut",
          "C2,\(Self.nik(0)),S1,PRN-1,2025-03-03T10:02:00,2025-03-03T10:03:00,berhasil,B2,",
        ],
        "persediaan.csv": [
          "waktu,id_sesi,barang,gerak,jumlah", "2025-03-03T07:00:00,S1,blangko,awal,10", "2025-03-03T16:00:00,S1,blangko,rusak,1",
          "2025-03-03T16:00:00,S1,blangko,akhir,7",
        ],
      ], asOf: "2025-03-03", language: language)
  }

  @Test func `everybody planned or present is counted once`() throws {
    let example = try visit()
    let session = try #require(example.context.result.figures.sessions.first).id
    let counts = VisitCounts(example.context, session: session, index: example.pages.index.sheets)
    #expect(counts.planned == 6)
    // 0, 1, 2, 4 and 6 were there; 3 is noted as absent and 5 never came.
    #expect(counts.present == 5)
    #expect(counts.walkIns == 1)
    #expect(counts.recorded == 2)
    #expect(counts.printed == 1)
    #expect(counts.cardElsewhere == 1)
    #expect(counts.spoiledPrints == 1)
    #expect(counts.left == [.waiting17: 1, .refused: 1, .absent: 2, .notRecorded: 1])
  }

  @Test func `in every session of the examples the sum is right`() throws {
    for archive in ["normal-080", "clean-040"] {
      let example = try FormsExample(OutputExample(archive).result)
      for group in example.context.result.figures.sessions where group.id != 0 {
        let counts = VisitCounts(example.context, session: group.id, index: example.pages.index.sheets)
        let all = counts.planned + counts.walkIns
        #expect(counts.printed + counts.cardElsewhere + counts.left.values.reduce(0, +) == all)
        #expect(counts.present + (counts.left[.absent] ?? 0) == all)
      }
    }
  }

  @Test func `the sheet names what went wrong, balances the stock and leaves room to sign`() throws {
    let text = try visit().markdown("ringkasan/s1")
    #expect(text.contains("Cetak gagal pada PRN-1: pita kusut"))
    // 10 − 1 used − 1 spoiled leave 8; 7 were counted.
    #expect(text.contains("−1"))
    #expect(text.contains("Belum selesai: 5 siswa, keadaan per 3 Maret 2025"))
    #expect(text.contains("Drs. Contoh"))
    #expect(!text.contains("Siswa 2"))
    #expect(try visit(.english).markdown("ringkasan/s1").contains("Left over: 5 students"))
  }

  @Test func `the session's page leads to its sheet, and the sheet back`() throws {
    let example = try PagesExample()
    #expect(try example.markdown("sesi/ses-001").contains("(../ringkasan/ses-001.md)"))
    #expect(try example.markdown("ringkasan/ses-001").contains("(../sesi/ses-001.md)"))
  }

  @Test func `alone it leads nowhere`() throws {
    let context = try visit().context
    let sheet = try #require(SessionSummary(context: context, session: "S1"))
    #expect(!RenderedPage(sheet.document()).html.contains("href"))
    #expect(SessionSummary(context: context, session: "S2") == nil)
    #expect(SessionSummary.names(context.result, most: 3) == ["S1"])
  }

  @Test(arguments: [20, 600]) func `its length does not depend on the number of students`(_ count: Int) throws {
    let outcomes = ["berhasil", "gagal", "batal", "menolak", "tidak_hadir", ""]
    let example = try FormsExample(
      [
        "sesi.csv": ["id_sesi,npsn,tanggal", "S1,30310001,2025-03-03"],
        "peserta.csv": ["id_sesi,nik"] + (0..<count).map { "S1,\(Self.nik($0))" },
        "langkah.csv": [Self.steps]
          + (0..<count).map { index in
            "S1,\(3 + index % 5),\(Self.nik(index)),2025-03-03T09:00:00,2025-03-03T10:10:00,P\(index),\(outcomes[index % 6])"
          },
        "pencetakan.csv": ["id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil,nomor_blangko,alasan"]
          + (0..<count).map {
            "C\($0),\(Self.nik($0)),S1,PRN-\($0),2025-03-03T10:00:00,2025-03-03T10:01:00,gagal,B\($0),sebab \($0)"
          },
      ], asOf: "2025-03-03")
    let page = try example.page("ringkasan/s1")
    #expect(page.document.layout == .sheet)
    // A sheet of A4 holds about sixty lines of tables at its size of type.
    #expect(page.markdown.split(separator: "\n").count < 60)
  }
}
