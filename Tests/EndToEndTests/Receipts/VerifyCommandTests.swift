import Foundation
import Fundamentals
import Handover
import Testing

/// `mutubaku verify`: what is said of genuine receipts and of every attack on them.
struct VerifyCommandTests {
  private let example: SealExample
  private let path: String

  init() throws {
    example = try SealExample()
    #expect(try example.seal(to: "papers").code == 0)
    path = try #require(try example.sealed.first)
  }

  private var page: String { example.paper(path, in: "papers", ".html") }

  @Test func `a file, its page and its code are genuine, in both languages and for machines`() throws {
    let code = try example.file(path).checkCode.text
    let answer = try example.verify(path, page, code.lowercased().replacing("0", with: "o").replacing("1", with: "l"))
    #expect(answer.code == 0, "\(answer.output)\(answer.errors)")
    #expect(answer.output.hasPrefix("ASLI – Berita Acara") && answer.output.contains("cocok"))
    #expect(answer.output.contains("menurut jam pos") && answer.output.contains("Tidak terbukti:"))
    #expect(answer.output.contains("umur 0 hari") && answer.output.contains("Dinas Contoh, sidik"))
    #expect(try example.verify(path, "-l", "en").output.hasPrefix("GENUINE – receipt"))
    let verdict = try JSONSerialization.jsonObject(with: Data(example.verify(path, "--json").output.utf8)) as? [String: Any]
    let receipt = try #require((verdict?["receipts"] as? [[String: Any]])?.first)
    #expect(receipt["verdict"] as? String == "genuine" && receipt["school"] as? String == "SMAN 1 Juai")
    #expect((receipt["counts"] as? [String: Int])?["withheld"] == 7 && (receipt["notProved"] as? [String])?.isEmpty == false)
    #expect((verdict?["revocationList"] as? [String: Any])?["ageInDays"] as? Int == 0)
  }

  @Test func `of two revisions the earlier one is told to be replaced`() throws {
    let line = try #require(try example.file(path).lines.first)
    try example.change("arsip/penyerahan.csv", line.serial, "BLK0000099")
    #expect(try example.seal(to: "baru", "--number", "470/001/BAST-KTPEL/2025").code == 0)
    let later = try #require(try example.sealed.first { $0 != path && $0.contains("470-001") })
    let answer = try example.verify(path, later)
    let code = try example.file(later).checkCode.text
    #expect(answer.code == 0, "\(answer.output)\(answer.errors)")
    #expect(answer.output.hasPrefix("ASLI, SUDAH DIGANTIKAN"))
    #expect(answer.output.contains("→ revisi 2, kode periksa \(code) (\(later))"))
    #expect(answer.output.contains("\nASLI – Berita Acara"))
  }

  @Test func `a code that fits nothing, or has nothing to fit, is told`() throws {
    #expect(try example.verify("00000-00000", path).code == 1)
    let alone = try example.verify("00000-00000")
    #expect(alone.output.contains("tidak ada yang dibandingkan") && alone.code == 1)
  }

  @Test func `without the office's keys no receipt is genuine`() throws {
    let answer = try example.run("verify", path, "--keys", "kosong")
    #expect(answer.code == 1 && answer.output.hasPrefix("KUNCI TIDAK DIKENAL"))
    #expect(answer.output.contains("tanpa daftar pencabutan"))
    #expect(try example.run("verify", path, "--trust", "kunci/kepercayaan.json").code == 0)
  }

  @Test(arguments: ["2020-01-01", nil]) func `a revoked key is told, from its day on`(since: String?) throws {
    let arguments = ["revoke", "Pos 1", "--reason", "wrong-hands", "--passphrase-file", "kantor.txt", "--keys", "kunci"]
    let more = since.map { ["--since", $0] } ?? []
    // Later by a second than the seal, which counts from whole seconds.
    if since == nil { sleep(1) }
    #expect(try CommandCall(["keys"] + arguments + more, in: example.scratch).answer().code == 0)
    let answer = try example.verify(path)
    #expect(answer.code == (since == nil ? 0 : 1))
    #expect(answer.output.hasPrefix(since == nil ? "ASLI" : "KUNCI TIDAK BERLAKU"))
    #expect(answer.output.contains("tangan orang lain"))
  }

  @Test func `a page that shows other rows than it carries is not genuine`() throws {
    let line = try #require(try example.file(path).lines.first)
    let html = try example.text(page)
    let row = try #require(html.firstMatch(of: /<tr>\n<td class="end">1<\/td>(?s:.*?)<\/tr>\n/)).output
    for (name, changed) in [
      ("nama", html.replacing("<td>\(line.name)</td>", with: "<td>Orang Lain</td>")),
      ("blangko", html.replacing("<td>\(line.serial)</td>", with: "<td>BLK99999999</td>")),
      ("hilang", html.replacing(row, with: "")),
      ("tambah", html.replacing(row, with: row + row)),
      ("tabel", html.replacing("<h2 id=\"lampiran-1\"", with: "<table><tbody>\(row)</tbody></table><h2 id=\"lampiran-1\"")),
      ("nomor", html.replacing("Nomor: 470/001", with: "Nomor: 470/009")),
      ("jumlah", html.replacing("4 (empat) keping", with: "5 (lima) keping")),
      ("program", html.replacing("</body>", with: "<script>1</script></body>")),
      ("tukar", html.replacing("<td class=\"end\">1</td>", with: "<td class=\"end\">2</td>")),
    ] {
      #expect(changed != html)
      try example.scratch.write(changed, to: name + ".html")
      let answer = try example.verify(name + ".html")
      #expect(answer.code == 1 && answer.output.hasPrefix("TIDAK ASLI"), "\(name): \(answer.output)")
    }
  }

  @Test func `altered, cut and foreign files are told by name`() throws {
    let line = try #require(try example.file(path).lines.first)
    try example.scratch.write(try example.text(path).replacing(line.name, with: "Orang Lain"), to: "ubah.bast.json")
    let altered = try example.verify("ubah.bast.json")
    #expect(altered.code == 1 && altered.output.contains("isi daftar bukan yang disegel"))
    try example.scratch.write(String(try example.text(path).dropLast(200)), to: "potong.bast.json")
    try example.scratch.write("bukan apa-apa", to: "lain.txt")
    for name in ["potong.bast.json", "lain.txt", "tidak-ada.json"] {
      let answer = try example.verify(name, path)
      #expect(answer.code == 3 && answer.errors.contains(name), "\(answer.errors)")
    }
  }

  @Test func `typed records show the rows that the paper must have`() throws {
    let file = try example.file(path)
    try example.scratch.write(
      ([file.batch] + file.certificates + [file.sheets[0]]).map(\.text).joined(separator: "\n"), to: "ketik.txt")
    let answer = try example.verify("ketik.txt")
    #expect(answer.code == (file.sheets.count == 1 ? 0 : 1))
    #expect(answer.output.contains("Lembar 1 harus memuat:") && answer.output.contains("…" + file.lines[0].serial.suffix(6)))
    try example.scratch.write(file.sheets[0].text, to: "yatim.txt")
    #expect(try example.verify("yatim.txt").output.contains("sertakan lembar pertamanya"))
  }

  @Test func `receipts that contradict each other are named together`() throws {
    let file = try example.file(path)
    let copy = try #require(BatchRecord(file.batch))
    let key = try KeyFolder(path: example.scratch.path("kunci")).unlock(station: nil) { _ in "rahasia pos 1" }
    var other = file
    var batch = copy
    batch.receiver = "Orang Lain"
    other.batch = try batch.signed(by: key.key)
    other.sheets = try zip(1..., SheetRecord.ranges(file.lines)).map { number, range in
      try SheetRecord(batch: other.batch, number: number, lines: file.lines[range]).signed(by: key.key)
    }
    try example.scratch.write(String(decoding: other.json, as: UTF8.self), to: "kembar.bast.json")
    let answer = try example.verify(path, "kembar.bast.json")
    #expect(answer.code == 1 && answer.output.contains("revisi yang sama disegel dua kali (kembar.bast.json)"))
    #expect(answer.output.contains("nomor urut segel dipakai dua kali"))
    #expect(answer.output.hasPrefix("ASLI, TETAPI BERTENTANGAN"))
  }

  @Test func `what nobody trusted has signed accuses no genuine receipt`() throws {
    let file = try example.file(path)
    let stranger = SealSigningKey()
    var forged = file
    var batch = try #require(BatchRecord(file.batch))
    batch.receiver = "Orang Lain"
    forged.batch = try batch.signed(by: stranger)
    forged.sheets = try zip(1..., SheetRecord.ranges(file.lines)).map { number, range in
      try SheetRecord(batch: forged.batch, number: number, lines: file.lines[range]).signed(by: stranger)
    }
    try example.scratch.write(String(decoding: forged.json, as: UTF8.self), to: "palsu.bast.json")
    let answer = try example.verify(path, "palsu.bast.json")
    #expect(answer.code == 1 && answer.output.hasPrefix("ASLI –") && answer.output.contains("KUNCI TIDAK DIKENAL"))
    #expect(!answer.output.contains("Bertentangan:"))
  }

  @Test func `a mark by a key that no office vouches for is not among what is proved`() throws {
    var file = try example.file(path)
    let stranger = SealSigningKey()
    let certificate = try CertificateRecord(
      key: stranger.publicKey, name: "Pos 1", firstDay: #require(LocalDate(iso: "2020-01-01")),
      lastDay: #require(LocalDate(iso: "2030-01-01")), sequence: 1, role: .station
    ).signed(by: stranger)
    file.certificates.append(certificate)
    let record = try MarkRecord(
      batch: file.batch.digest, way: .ink, name: "Penanda Palsu", office: "SMAN 1", moment: 1_740_722_400,
      digest: Array(repeating: 0, count: 32)
    ).signed(by: stranger)
    file.marks.append(.init(record: record))
    try example.scratch.write(String(decoding: file.json, as: UTF8.self), to: "tanda.bast.json")
    let output = try example.verify("tanda.bast.json").output
    #expect(!output.contains("tanda pihak kedua (tinta"), "\(output)")
    #expect(output.contains("○ tanda atas nama Penanda Palsu: kunci \(stranger.publicKey.id.text), tidak dijamin kantor"))
  }

  @Test func `where no receipt was found nothing is proved`() throws {
    try FileManager.default.createDirectory(atPath: example.scratch.path("hampa"), withIntermediateDirectories: false)
    let answer = try example.verify("hampa")
    #expect(answer.code == 1 && answer.output.contains("Tidak ada Berita Acara bersegel"))
  }
}
