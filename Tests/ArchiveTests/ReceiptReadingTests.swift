import Fundamentals
import Handover
import Records
import Testing

@testable import Archive

/// Sealed receipts and the office's keys among the files of an archive.
@Suite struct ReceiptReadingTests {
  private func receipt(_ number: String = "BA-1", _ sequence: Int = 1) throws -> String {
    let key = try #require(SealSigningKey(seed: [UInt8](repeating: 7, count: 32)))
    let batch = HandoverBatch(
      number: number, day: try #require(LocalDate(iso: "2025-03-03")), school: .init(npsn: "30310001", name: "SMAN 1 Contoh"),
      receiver: .init(name: "Kepala"),
      cards: [
        .init(
          nik: "************0002", name: "Siswa", sex: "L", schoolClass: "XII", serial: "B-1", isGood: true, recipient: "Kepala")
      ])
    let file = try SealStation(key: key, name: "Pos", certificates: []).seal(
      batch, lines: SealedLine.lines(of: batch),
      SealOccasion(moment: 1_741_000_000, sequence: sequence, salt: [UInt8](repeating: 0, count: 16)))
    return String(decoding: file.json, as: UTF8.self)
  }

  @Test("They are read anywhere in the archive, copies are listed, papers beside them are left alone")
  func folder() throws {
    let (first, second) = (try receipt(), try receipt("BA-2", 2))
    let folder = try ArchiveFolder([
      "tanda-terima/b.bast.json": second, "a/dalam/A.BAST.JSON": first, "tanda-terima/salinan.bast.json": second,
      "tanda-terima/b.html": "<p>…</p>", "tanda-terima/b.md": "…", "tanda-terima/b.tanda.json": "{}",
      "kepercayaan.json": String(decoding: Trust(office: "Dinas").json, as: UTF8.self), "lain.json": "{\"a\": 1}",
      "siswa.csv": "nik,nama\n6311025007070002,Siswa\n",
    ])
    let contents = try folder.read()
    let records = contents.records
    #expect(records.receipts.map(\.path) == ["a/dalam/A.BAST.JSON", "tanda-terima/b.bast.json"])
    #expect(records.receipts.map { records.texts.text($0.number) } == ["BA-1", "BA-2"])
    #expect(records.receipts.map { records.cells.text($0.school) } == ["30310001", "30310001"])
    #expect(records.receipts.map { records.texts.text($0.serials[0]) } == ["B-1", "B-1"])
    #expect(records.duplicates.map(\.path) == ["tanda-terima/salinan.bast.json"])
    #expect(records.trust?.office == "Dinas")
    #expect(records.unread.isEmpty)
    #expect(
      records.unused.sorted() == ["lain.json", "tanda-terima/b.html", "tanda-terima/b.md", "tanda-terima/b.tanda.json"])
    #expect(contents.inputs.filter { ReceiptOpener.isOwn($0) }.count == 4)
    #expect(try Set(ArchiveListing(folder: folder.path).read).isSuperset(of: contents.inputs))
    #expect(records.path(of: records.position(ofReceipt: 1)) == "tanda-terima/b.bast.json")
    #expect(records.receipt(at: records.position(ofReceipt: 1)) == 1)
  }

  @Test("What is called like one and is none is unread with its reason, and the rest is read")
  func broken() throws {
    let whole = try receipt()
    let folder = try ArchiveFolder([
      "a.bast.json": "", "b.bast.json": "{", "c.bast.json": "{\"schema\": \"lain/1\"}",
      "d.bast.json": whole.replacing("MTB1:", with: "MTB2:"), "e.bast.json": "\u{FEFF}" + whole,
      "kepercayaan.json": "[]", "siswa.csv": "nik,nama\n6311025007070002,Siswa\n",
    ])
    let records = try folder.read().records
    #expect(
      records.unreadLines.sorted() == [
        "a.bast.json: empty", "b.bast.json: receipt", "c.bast.json: receipt", "d.bast.json: receipt", "kepercayaan.json: receipt",
      ])
    #expect(records.unread.allSatisfy { $0.reason == .empty || !$0.detail.isEmpty })
    #expect(records.receipts.map(\.path) == ["e.bast.json"])
    #expect(records.trust == nil && records.students.count == 1)
  }

  @Test("Cut off at any byte, a receipt is unread or refused, never more")
  func truncated() throws {
    let whole = Array(try receipt().utf8)
    for length in stride(from: 1, to: whole.count - 1, by: 37) {
      let records = try reading(["a.bast.json": String(decoding: whole[..<length], as: UTF8.self)])
      #expect(records.unreadLines == ["a.bast.json: receipt"])
    }
  }
}
