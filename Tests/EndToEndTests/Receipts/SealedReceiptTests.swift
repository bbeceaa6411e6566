import Foundation
import Fundamentals
import Handover
import Testing

/// `mutubaku receipt --seal`, `countersign` and `keys`, as an office uses them.
struct SealedReceiptTests {
  @Test func `a seal is made once, and the same paper comes of it every time`() throws {
    let example = try SealExample()
    let answer = try example.seal(to: "satu")
    #expect(answer.code == 0, "\(answer.errors)")
    let files = try example.sealed
    #expect(!files.isEmpty)
    #expect(try example.seal(to: "dua").code == 0)
    #expect(try tree(example.scratch.path("satu")) == tree(example.scratch.path("dua")) && example.sealed == files)
    // Without the key too: what is sealed stays so.
    #expect(try example.run("receipt", "arsip", "-o", "tiga").code == 0)
    #expect(try tree(example.scratch.path("satu")) == tree(example.scratch.path("tiga")))
    let sequences = try files.compactMap { BatchRecord(try example.file($0).batch)?.sequence }
    #expect(sequences.sorted() == Array(1...files.count))
    #expect(try example.verify("arsip").code == 0)
  }

  @Test func `a changed archive makes a revision that names the one before`() throws {
    let example = try SealExample()
    #expect(try example.seal(to: "satu").code == 0)
    let first = try #require(try example.sealed.first)
    let line = try #require(try example.file(first).lines.first)
    try example.change("arsip/penyerahan.csv", line.serial, line.serial + "X")
    let plain = try example.run("receipt", "arsip", "-o", "dua")
    #expect(plain.code == 0 && plain.errors.contains("--seal") && plain.errors.contains(first.split(separator: "/").last ?? "?"))
    #expect(try example.seal(to: "tiga").code == 0)
    let revision = try #require(try example.sealed.first { $0.contains("revisi-2") })
    let batch = try #require(BatchRecord(try example.file(revision).batch))
    #expect(try batch.revision == 2 && batch.predecessor == example.file(first).batch.digest)
    let paper = try example.text(example.paper(revision, in: "tiga", ".md"))
    #expect(try paper.contains("revisi ke-2") && paper.contains(example.file(first).checkCode.text))
    #expect(try example.verify(first, revision).code == 0)
  }

  @Test func `what goes wrong is told, and nothing is left behind`() throws {
    let example = try SealExample()
    let wrong = try example.run(
      "receipt", "arsip", "-o", "hasil", "--seal", "--keys", "kunci", "--passphrase-file", "kantor.txt")
    #expect(wrong.code == 64 && wrong.errors.contains("frasa sandi"))
    #expect(
      try example.run("receipt", "arsip", "-o", "hasil", "--seal", "--keys", "tidak-ada", "-l", "en").errors.contains("--keys"))
    let number = try example.run("receipt", "arsip", "-o", "hasil", "--seal", "--proposed")
    #expect(number.code == 64 && number.errors.contains("--first-number"))
    #expect(!FileManager.default.fileExists(atPath: example.scratch.path("hasil")))
    #expect(!FileManager.default.fileExists(atPath: example.scratch.path("arsip/tanda-terima")))
    try example.scratch.write("pendek\n", to: "pos.txt")
    #expect(
      try example.keys(
        "create", "--station", "Pos 2", "--passphrase-file", "kantor.txt", "--new-passphrase-file", "pos.txt"
      ).errors.contains("terlalu pendek"))
  }

  @Test func `the other side's mark stands on the paper and holds`() throws {
    let example = try SealExample()
    #expect(try example.seal(to: "satu").code == 0)
    let path = try #require(try example.sealed.first)
    let other = try #require(try example.sealed.last)
    let batch = try example.file(path).batch
    let digest = batch.digest.map { String(format: "%02x", $0) }.joined()
    func strokes(_ digest: String) -> String {
      #"{"schema":"mutubaku-strokes/1","batch":"\#(digest)","name":"H. <b>Kepala</b>","office":"SMAN 1","moment":\#(Int(Date().timeIntervalSince1970)),"#
        + #""strokes":[[[0,10,20,500],[12,60,80,900]],[[90,5,5,100]]]}"#
    }
    try example.scratch.write(strokes(digest), to: "a.goresan.json")
    #expect(try example.countersign(path, "--strokes", "a.goresan.json").code == 0)
    #expect(try example.countersign(other, "--strokes", "a.goresan.json").code == 64)
    let key = SealSigningKey()
    let own = try MarkRecord(
      batch: batch.digest, way: .ownKey, name: "H. Kepala", office: "SMAN 1", moment: 1_740_722_400, key: key.publicKey
    ).signed(by: key)
    try example.scratch.write(#"{"schema":"mutubaku-mark/1","record":"\#(own.text)"}"#, to: "a.tanda.json")
    #expect(try example.countersign(path, "--mark", "a.tanda.json").code == 0)
    // The same mark twice is one mark.
    #expect(try example.countersign(path, "--mark", "a.tanda.json").output.contains("sudah ada"))
    #expect(try example.countersign(path, "--scan", "pos.txt", "--name", "H. Kepala", "--office", "SMAN 1").code == 0)
    #expect(try example.file(path).marks.count == 3)
    // Another station than the one that sealed may take the mark, for whoever knows the office.
    #expect(
      try example.keys(
        "create", "--station", "Pos 2", "--passphrase-file", "kantor.txt", "--new-passphrase-file", "pos.txt"
      ).code == 0)
    let scan = ["--scan", "kantor.txt", "--name", "Wakil", "--office", "SMAN 1", "--station", "Pos 2"]
    let second = try CommandCall(
      ["countersign", "--keys", "kunci", "--passphrase-file", "pos.txt", path] + scan, in: example.scratch
    ).answer()
    #expect(second.code == 0, "\(second.errors)")
    #expect(try example.file(path).certificates.count == 2)
    #expect(try example.seal(to: "dua", "--station", "Pos 1").code == 0)
    let page = try example.text(example.paper(path, in: "dua", ".html"))
    #expect(page.contains("<svg class=\"goresan\"") && page.contains(key.publicKey.id.text) && !page.contains("<b>Kepala"))
    let verdict = try example.verify(path)
    #expect(verdict.code == 0 && verdict.output.matches(of: /tanda pihak kedua \(/).count == 4)
  }

  @Test func `public keys go to schools, with a page to check by`() throws {
    let example = try SealExample()
    let answer = try example.keys("export", "bagi")
    #expect(answer.code == 0 && answer.output.contains("Sidik kunci"))
    let trust = try Trust(json: Array(Data(contentsOf: URL(filePath: example.scratch.path("bagi/kepercayaan.json")))))
    #expect(trust.roots.count == 1 && trust.certificates.count == 1)
    let page = try example.text("bagi/verify.html")
    #expect(page.contains("mutubaku-trust/1") && page.contains(trust.certificates[0].text.replacing("<", with: "\\u003C")))
    #expect(try example.keys("list").output.contains("Pos Pos 1"))
    #expect(
      try example.keys("revoke", "Pos 1", "--since", "2020-01-01", "--reason", "lost", "--passphrase-file", "kantor.txt").code
        == 0)
    #expect(try example.keys("list", "-l", "en").output.contains("revoked"))
    #expect(try example.keys("revoke", "Pos 7", "--passphrase-file", "kantor.txt").code == 64)
    // The office's key is never replaced by an oversight.
    #expect(try example.keys("rotate", "--passphrase-file", "kantor.txt", "--new-passphrase-file", "kantor.txt").code == 64)
    #expect(
      try example.keys("rotate", "--office", "--passphrase-file", "kantor.txt", "--new-passphrase-file", "kantor.txt").code == 0)
    #expect(
      try example.keys("rotate", "--station", "Pos 1", "--passphrase-file", "kantor.txt", "--new-passphrase-file", "pos.txt").code
        == 0)
  }

  @Test func `the site lists seals with their state and brings the page that knows the archive's keys`() throws {
    let example = try SealExample()
    #expect(try example.seal(to: "satu").code == 0)
    let audit = try example.run("audit", "arsip", "--output", "situs", "--quiet")
    #expect(audit.code == 0, "\(audit.errors)")
    #expect(try example.text("situs/verify.html").contains("id=\"kepercayaan\">null</script>"))
    #expect(try example.text("situs/formulir/tanda-terima.md").contains("tidak dikenal"))
    try FileManager.default.copyItem(
      atPath: example.scratch.path("kunci/kepercayaan.json"), toPath: example.scratch.path("arsip/kepercayaan.json"))
    #expect(try example.run("audit", "arsip", "--output", "situs", "--quiet").code == 0)
    #expect(try example.text("situs/verify.html").contains("\"Dinas Contoh\""))
    let page = try example.text("situs/formulir/tanda-terima.html")
    #expect(page.contains("href=\"../verify.html\"") && !page.contains("tidak dikenal"))
    let database = try Data(contentsOf: URL(filePath: example.scratch.path("situs/audit.sqlite")))
    for path in try example.sealed {
      let code = try example.file(path).checkCode.text
      #expect(page.contains(code))
      // A row of the table of receipts: SQLite keeps the texts of a row one after the other.
      #expect(database.range(of: Data("30310001genuine\(code)".utf8)) != nil || !path.contains("30310001"))
    }
    #expect(database.range(of: Data("CREATE TABLE receipts".utf8)) != nil)
  }
}
