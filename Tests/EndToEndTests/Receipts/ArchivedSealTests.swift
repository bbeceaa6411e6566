import Archive
import Audit
import Foundation
import Fundamentals
import Handover
import Records
import Reporting
import Sampling
import Testing

/// Sealed receipts of an invented archive, from its folder to the site and the files for other programs.
struct ArchivedSealTests {
  private let scratch = ScratchFolder()
  private var archive: String { scratch.path("arsip") }

  init() throws {
    try Sample.write(
      to: scratch.path("arsip"), options: SampleOptions(students: 300, seed: 8, dirty: false, logs: false, seals: true))
  }

  private func audit(_ options: [String] = []) throws -> CommandCall.Answer {
    try CommandCall(["audit", archive, "--output", scratch.path("situs")] + options, in: scratch).answer()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: scratch.path("situs/" + name), encoding: .utf8)
  }

  private func receipts() throws -> [[String: Any]] {
    let document = try JSONSerialization.jsonObject(with: Data(text("audit.json").utf8)) as? [String: Any]
    return try #require(document?["receipts"] as? [[String: Any]])
  }

  @Test func `the site lists every seal with its state in words, and audit.json follows its schema`() throws {
    #expect(try audit().code == 0)
    let receipts = try receipts()
    let states = receipts.compactMap { $0["state"] as? String }
    #expect(Set(states) == ["genuine", "broken", "lapsed-key", "unknown-key"])
    let page = try text("formulir/tanda-terima.md")
    for (word, state) in [
      ("✓ asli", "genuine"), ("▲ rusak", "broken"), ("▲ kunci tidak berlaku", "lapsed-key"),
      ("◆ kunci tidak dikenal", "unknown-key"),
    ] {
      #expect(page.components(separatedBy: word).count - 1 == states.count { $0 == state }, "\(word)")
    }
    for code in receipts.compactMap({ $0["check_code"] as? String }) { #expect(page.contains(code)) }
    #expect(page.contains("](../temuan/") && page.contains("goresan di layar"))
    let document = try JSONSerialization.jsonObject(with: Data(text("audit.json").utf8))
    #expect(try SchemaChecker(AuditSchema.bytes).problems(of: document) == [])
    let manifest = try text("manifest.json")
    #expect(manifest.contains(Trust.fileName))
    for path in receipts.compactMap({ $0["file"] as? String }) { #expect(manifest.contains(path)) }
  }

  @Test func `findings name the file and what is wrong, and nothing that stands in a line`() throws {
    #expect(try audit().code == 0)
    let lines = try text("findings.csv").split(separator: "\r\n").filter { $0.contains(".bast.json") }
    let rules = Set(lines.compactMap { $0.split(separator: ",").first }.map(String.init))
    #expect(
      rules == [
        "handover.key-lapsed", "handover.key-unknown", "handover.mark-reused", "handover.rows-differ", "handover.seal-broken",
        "handover.seal-clock",
      ])
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path("arsip/tanda-terima")).flatMap { name in
      let file = try ReceiptFile(json: Array(Data(contentsOf: URL(filePath: scratch.path("arsip/tanda-terima/" + name)))))
      return file.lines.map(\.name)
    }
    for line in lines { for name in Set(names) { #expect(!line.contains(name)) } }
  }

  @Test func `a school's edition has the school's receipts and no other's`() throws {
    #expect(try audit().code == 0)
    let all = try receipts()
    let school = try #require(all.first?["school"] as? String)
    #expect(try audit(["--audience", "school", "--school", school]).code == 0)
    let page = try text("formulir/tanda-terima.md")
    for receipt in all {
      let number = try #require(receipt["number"] as? String)
      #expect(page.contains(number) == (receipt["school"] as? String == school))
    }
    let others = all.filter { $0["school"] as? String != school }
    #expect(!others.isEmpty)
    for (name, data) in try tree(scratch.path("situs")) {
      let text = String(decoding: data, as: UTF8.self)
      for receipt in others {
        for key in ["number", "file", "check_code"] {
          #expect(!text.contains(receipt[key] as? String ?? "?"), "\(name): \(receipt[key] ?? "")")
        }
      }
    }
  }

  @Test func `a file that is no receipt is told with its reason, and the audit goes on`() throws {
    try scratch.write("{\"schema\": \"lain/1\"}", to: "arsip/tanda-terima/rusak.bast.json")
    try FileManager.default.removeItem(atPath: archive + "/" + Trust.fileName)
    let answer = try audit()
    #expect(answer.code == 3)
    #expect(try text("mutu-data.md").contains("“batch” tidak ada"))
    let receipts = try receipts()
    #expect(Set(receipts.compactMap { $0["state"] as? String }) == ["broken", "unknown-key"])
    #expect(try text("temuan/handover-key-unknown.md").contains("tidak memuat kepercayaan.json"))
  }

  @Test func `papers of a receipt beside its file are not used and no error`() throws {
    for ending in ["html", "md"] { try scratch.write("…", to: "arsip/tanda-terima/bast-000001.\(ending)") }
    let answer = try audit()
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(try text("mutu-data.md").contains("tanda-terima/bast-000001.html"))
  }

  @Test func `what a forger writes into a receipt is text, cut short, without a NIK and without signs nobody sees`() throws {
    let key = SealSigningKey()
    let long = "<script>alert(1)</script>\u{202E}" + String(repeating: "Siti ", count: 40)
    let batch = HandoverBatch(
      number: "BA/<b>1</b>\u{200F} 6311025007070002", day: LocalDate(days: 20_000), school: .init(npsn: "30310001", name: long),
      receiver: .init(name: long),
      cards: [
        .init(
          nik: "6311025007070002", name: long, sex: "L", schoolClass: long, serial: "<i>B\u{202E}1</i>", isGood: true,
          recipient: long)
      ])
    let station = SealStation(key: key, name: long, certificates: [])
    var file = try station.seal(batch, lines: SealedLine.lines(of: batch), SealOccasion(moment: 1_728_000_000, sequence: 1))
    let record = try MarkRecord(
      batch: file.batch.digest, way: .ownKey, name: long, office: long, moment: 1_728_000_100, key: key.publicKey
    ).signed(by: key)
    file.marks = [.init(record: record)]
    try scratch.write(String(decoding: file.json, as: UTF8.self), to: "arsip/tanda-terima/palsu.bast.json")
    #expect(try audit().code == 0)
    let page = try text("formulir/tanda-terima.html")
    #expect(page.contains("BA/&lt;b&gt;1&lt;/b&gt;") && page.contains("kunci sendiri: &lt;script&gt;alert(1)&lt;/script&gt;Siti"))
    for (name, data) in try tree(scratch.path("situs")) where name.hasSuffix(".html") || name.hasSuffix(".md") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("<script>alert") && !text.contains("<i>B"), "\(name)")
      #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x200F }, "\(name)")
      #expect(!text.contains("6311025007070002") && !text.contains(String(repeating: "Siti ", count: 20)), "\(name)")
    }
    #expect(try !text("audit.json").contains("6311025007070002"))
  }
}
