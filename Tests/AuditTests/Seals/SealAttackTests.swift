import Handover
import Testing

@testable import Audit

/// What somebody may do to sealed receipts and their tables, and how it comes out.
@Suite struct SealAttackTests {
  private static let prints = """
    id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
    C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
    C-2,6311011503070003,SES-1,2025-03-03T08:03:00,2025-03-03T08:05:00,berhasil,B-2

    """

  private func archive() throws -> SealedArchive {
    var archive = try SealedArchive()
    archive.tables["pencetakan.csv"] = Self.prints
    return archive
  }

  @Test("An honest receipt is genuine and raises nothing, alone or as a copy under another name")
  func honest() throws {
    var archive = try archive()
    try archive.add(ExampleReceipt(name: "ba-1", isSigned: true))
    try archive.add(ExampleReceipt(name: "salinan", isSigned: true)) { $0.certificates += $0.certificates }
    let result = try archive.audit()
    #expect(try archive.found() == [])
    #expect(result.receipts.map(\.check.state) == [.genuine, .genuine])
    #expect(result.receipts.map(\.original) == [nil, 0])
  }

  @Test("Lines removed, added, altered or swapped between sheets break the seal, once for each file")
  func lines() throws {
    let (receipt, rows) = SealedArchive.large(45)
    let changes: [(inout ReceiptFile) -> Void] = [
      { $0.lines.remove(at: 3) }, { $0.lines.append($0.lines[0]) }, { $0.lines[3].name = "<b>Orang Lain</b>" },
      { $0.lines[3].serial = "B-99" },
      {
        $0.lines.swapAt(3, 30)
        ($0.lines[3].number, $0.lines[30].number) = (4, 31)
      },
      { $0.sheets.swapAt(0, 1) }, { $0.sheets.remove(at: 1) }, { $0.salt[0] ^= 1 },
    ]
    for (index, change) in changes.enumerated() {
      var archive = try SealedArchive(rows: rows)
      try archive.add(receipt, changing: change)
      // Sheets may lie in any order.
      let expected = index == 5 ? [] : ["handover.seal-broken ba-1"]
      #expect(try archive.found() == expected, "change \(index)")
    }
  }

  @Test("A sheet of another receipt is named")
  func foreignSheet() throws {
    let (receipt, rows) = SealedArchive.large(45)
    var archive = try SealedArchive(rows: rows)
    var other = receipt
    other.number = "BA-2"
    let sheets = try other.sealed(by: archive.station, predecessor: nil).sheets
    try archive.add(receipt) { $0.sheets[1] = sheets[1] }
    #expect(try archive.problems() == [.foreignSheet(2), .sheetMissing(2)])
  }

  @Test("A receipt played again under a new number hands its cards over twice")
  func replayed() throws {
    var archive = try archive()
    try archive.add(ExampleReceipt(name: "ba-1"))
    try archive.add(ExampleReceipt(name: "ba-2", number: "BA-2", time: "15:00", sequence: 2))
    #expect(
      try archive.found() == [
        "handover.repeated ba-2", "handover.repeated ba-2", "handover.rows-differ ba-2",
      ])
  }

  @Test("Keys expired, revoked, unknown; a broken seal says nothing of its key")
  func keys() throws {
    for (keys, expected) in [
      (ExampleSeals.Keys.good, []), (.expired, ["handover.key-lapsed ba-1"]), (.early, ["handover.key-lapsed ba-1"]),
      (.lost, ["handover.key-lapsed ba-1"]), (.none, ["handover.key-unknown ba-1"]),
    ] {
      for change in [nil, ExampleReceipt.Change.name(line: 1)] {
        let seals = ExampleSeals([ExampleReceipt(name: "ba-1", change: change)], keys: keys)
        var archive = try archive()
        archive.trust = nil
        let files = try seals.files()
        for file in files where file.path == Trust.fileName { archive.trust = try Trust(json: Array(file.text.utf8)) }
        for file in files where file.path != Trust.fileName {
          archive.receipts.append((file.path, try ReceiptFile(json: Array(file.text.utf8))))
        }
        #expect(try archive.found() == (change == nil ? expected : ["handover.seal-broken ba-1"]))
      }
    }
  }

  @Test("A clock set back is told at the later seal, wherever its file stands; a running number twice at the later file")
  func clock() throws {
    var archive = try archive()
    try archive.add(ExampleReceipt(name: "z", sequence: 1))
    try archive.add(ExampleReceipt(name: "a", number: "BA-2", cards: [], time: "13:00", sequence: 2))
    try archive.add(ExampleReceipt(name: "b", number: "BA-3", cards: [], time: "16:00", sequence: 3))
    try archive.add(ExampleReceipt(name: "c", number: "BA-4", cards: [], time: "17:00", sequence: 3))
    #expect(try archive.found() == ["handover.seal-clock a", "handover.seal-clock c"])
  }

  @Test("The latest revision counts; a stranger's replaces nothing")
  func revisions() throws {
    var archive = try archive()
    let first = try archive.add(ExampleReceipt(name: "r1", cards: [("6311025007070002", "B-1")]))
    try archive.add(ExampleReceipt(name: "r2", time: "15:00", sequence: 2, revision: 2), after: first)
    #expect(try archive.found() == [])
    #expect(try archive.audit().receipts.map(\.successor) == [1, nil])
    let key = try #require(SealSigningKey(seed: [UInt8](repeating: 9, count: 32)))
    let stranger = SealStation(key: key, name: "Pos 9", certificates: [])
    var forged = ExampleReceipt(name: "r3", cards: [("6311025007070002", "B-1")], time: "16:00")
    forged.revision = 3
    archive.receipts.append((forged.path, try forged.sealed(by: stranger, predecessor: archive.receipts[1].file)))
    #expect(try archive.audit().receipts.map(\.successor) == [1, nil, nil])
    #expect(try archive.found() == ["handover.key-unknown r3", "handover.rows-differ r3"])
    let orphan = ExampleReceipt(name: "r4", time: "17:00", sequence: 4, revision: 2)
    try archive.add(orphan)
    #expect(try archive.found().contains("handover.number-repeated r4"))
  }

  @Test("Strokes moved to another receipt are known again")
  func strokes() throws {
    var archive = try archive()
    try archive.add(ExampleReceipt(name: "ba-1", isSigned: true))
    let (station, second) = (archive.station, ExampleReceipt(name: "ba-2", number: "BA-2", cards: [], time: "15:00", sequence: 2))
    try archive.add(second) { file in
      let moved = Strokes([[.init(time: 500, x: 110, y: 220, pressure: 500), .init(time: 540, x: 190, y: 260, pressure: 600)]])
      let mark = try station.mark(
        file.batch, way: .strokes, digest: moved.digest, name: "Kepala", office: "SMAN", moment: 1_741_000_000)
      file.marks = [.init(record: mark, strokes: moved)]
    }
    #expect(try archive.found() == ["handover.mark-reused ba-2"])
  }
}
