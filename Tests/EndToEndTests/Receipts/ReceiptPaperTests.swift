import Archive
import Fundamentals
import Handover
import Reporting
import Testing

/// What stands on the papers of a handover.
struct ReceiptPaperTests {
  @Test func `the receipt names day, parties, totals and serials in figures and words`() throws {
    let text = try ReceiptExample().text(ReceiptExample.batch(21), ".md")
    #expect(text.hasPrefix("# Dinas Kependudukan dan Pencatatan Sipil"))
    #expect(text.contains("Pemerintah Kabupaten Balangan"))
    #expect(text.contains("Nomor: 400.12.2/17/Dukcapil/2025"))
    #expect(text.contains("Jumat tanggal dua puluh delapan bulan Februari tahun dua ribu dua puluh lima (28 Februari 2025)"))
    #expect(text.contains("sebanyak 21 (dua puluh satu) keping"))
    #expect(text.contains("terkecil BLK10000 dan terbesar BLK10020"))
    #expect(text.contains("Siti Contoh") && text.contains("NIP 198001012005012001"))
    #expect(text.contains("dalam rangkap 2 (dua)"))
    #expect(text.contains("Paringin, 28 Februari 2025"))
    #expect(text.contains("Mengetahui, Kepala Dinas"))
  }

  @Test(arguments: [(1, 1), (20, 1), (21, 2), (600, 30)])
  func `lists are cut into sheets with sub-totals`(cards: Int, sheets: Int) throws {
    let text = try ReceiptExample().text(ReceiptExample.batch(cards), ".md")
    #expect(text.matches(of: /Daftar kartu, lembar/).count == sheets)
    #expect(text.matches(of: /\| Nomor blangko \|/).count == sheets)
    #expect(text.contains("Jumlah sampai dengan lembar ini: \(cards)."))
    #expect(text.matches(of: /Jumlah seluruhnya:/).count == 1)
  }

  @Test func `NIKs are masked unless the office asks for them`() throws {
    let batch = try ReceiptExample.batch(1)
    #expect(try !ReceiptExample().text(batch, ".html").contains("6311010101070000"))
    #expect(try ReceiptExample { $0.letter.nik = .full }.text(batch, ".html").contains("6311010101070000"))
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("Siti\u{202E}gnol", "Siti⟨U+202E⟩gnol"),
    ("A | B", "A | B"), (String(repeating: "Panjang ", count: 25), "Panjang Panjang Panjang"),
  ])
  func `hostile names stay text`(name: String, shown: String) throws {
    let text = try ReceiptExample().text(ReceiptExample.batch(2) { _ in name }, ".html")
    #expect(text.contains(shown))
    #expect(!text.contains("<script>alert"))
    #expect(!text.contains("\u{202E}"))
    #expect(!text.contains(String(repeating: "Panjang ", count: 12)))
  }

  @Test func `who gets no card stands in the annex with the reason and the birthday`() throws {
    var batch = try ReceiptExample.batch(1)
    #expect(try !ReceiptExample().text(batch, ".md").contains("Lampiran:"))
    batch.withheld = [
      .init(
        nik: "6311010101090001", name: "Muda", sex: "P", schoolClass: "X", reason: .under17, turns17: LocalDate(iso: "2026-01-01")
      )
    ]
    let text = try ReceiptExample().text(batch, ".md")
    #expect(
      text.contains("| 1 | Muda | P | X | \\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*0001 | Belum berumur 17 | 1 Januari 2026 |"))
  }

  @Test func `a total signed for that differs is told`() throws {
    var batch = try ReceiptExample.batch(3)
    batch.signedTotal = 3
    #expect(try !ReceiptExample().text(batch, ".md").contains("Jumlah berbeda"))
    batch.signedTotal = 4
    #expect(try ReceiptExample().text(batch, ".md").contains("menandatangani 4 (empat) kartu, sedangkan daftar memuat 3 (tiga)"))
  }

  @Test func `a revision names the one before it`() throws {
    var batch = try ReceiptExample.batch(1)
    batch.revision = 2
    batch.predecessorCode = "ABCDE-12345"
    let text = try ReceiptExample().text(batch, ".md")
    #expect(text.contains("revisi ke-2 dan menggantikan revisi ke-1") && text.contains("ABCDE-12345"))
  }

  @Test func `spoiled blanks make a record of destruction`() throws {
    var batch = try ReceiptExample.batch(1)
    #expect(try ReceiptExample().files.files(batch, name: "bast").allSatisfy { !$0.path.contains("pemusnahan") })
    batch.spoiled = (1...12).map { .init(serial: "R-\($0)", day: batch.day, reason: "miring") }
    let text = try ReceiptExample().text(batch, "-pemusnahan.md")
    #expect(text.contains("sebanyak 12 (dua belas) keping") && text.contains("lembar 2 dari 2"))
    #expect(text.contains("| 12 | R-12 | 28 Februari 2025 | miring |"))
  }

  @Test func `names of files are apart and hold no NIK`() throws {
    var (a, b) = (try ReceiptExample.batch(1), try ReceiptExample.batch(1))
    #expect(
      ReceiptFiles.names([a, b]) == [
        "bast-400-12-2-17-dukcapil-2025-30310001", "bast-400-12-2-17-dukcapil-2025-30310001-2",
      ])
    (a.number, b.isProposed) = ("6311010101070001", true)
    #expect(!ReceiptFiles.names([a])[0].contains("6311010101070001"))
    #expect(ReceiptFiles.names([b]) == ["usulan-30310001"])
  }

  @Test func `English papers are English`() throws {
    let text = try ReceiptExample(.english).text(ReceiptExample.batch(2), ".md")
    #expect(text.contains("in number 2 (two)") && text.contains("FIRST PARTY") && !text.contains("⟦"))
  }
}
