import Fundamentals
import Testing

@testable import Handover

/// One receipt against its seal: what is genuine stays so, and every attack is named with its place.
struct ReceiptCheckTests {
  @Test(arguments: [0, 1, 20, 21, 600])
  func `a receipt of any size is genuine, also after a way through its file`(count: Int) throws {
    let example = try SealExample()
    let file = try example.seal(SealExample.batch(count))
    let check = try example.check(ReceiptFile(json: file.json))
    #expect(check.problems.isEmpty)
    #expect(check.state == .genuine)
    #expect(check.batch.cards == count)
    #expect(check.lines?.count == count)
    #expect(check.signer.office?.name == "Dinas Contoh")
    #expect(file.sheets.count == (count + 19) / 20)
  }

  @Test func `sheets alone prove their rows; what is missing is told`() throws {
    let example = try SealExample()
    let file = try example.seal(SealExample.batch(45))
    var evidence = ReceiptEvidence(batch: file.batch)
    evidence.certificates = file.certificates
    #expect(try example.check(evidence).state == .incomplete)
    evidence.sheets = [file.sheets[2], file.sheets[0]]
    let part = try example.check(evidence)
    #expect(part.state == .incomplete && part.missingSheets == [2])
    #expect(part.sheets.map(\.number) == [1, 3] && part.sheets[1].rows.first?.name == "Siswa 41")
    evidence.sheets = file.sheets
    #expect(try example.check(evidence).state == .genuine)
  }

  @Test func `rows removed, added, altered or swapped are found`() throws {
    let example = try SealExample()
    let file = try example.seal(SealExample.batch(45))
    func problems(_ change: (inout ReceiptFile) -> Void) throws -> [SealProblem] {
      var file = file
      change(&file)
      let check = try example.check(file)
      #expect(check.state == .broken)
      return check.problems
    }
    #expect(try problems { $0.lines.remove(at: 3) } == [.lineCount(lines: 44, batch: 45)])
    #expect(try problems { $0.lines.append($0.lines[0]) } == [.lineCount(lines: 46, batch: 45)])
    #expect(try problems { $0.lines[3].name = "Orang Lain" } == [.root, .lineDiffers(4)])
    #expect(try problems { $0.lines[3].recipient = "Orang Lain" } == [.root])
    #expect(
      try problems {
        $0.lines.swapAt(3, 30)
        $0.lines[3].number = 4
        $0.lines[30].number = 31
      } == [.root, .lineDiffers(4), .lineDiffers(31)])
    #expect(try problems { $0.sheets.remove(at: 1) } == [.sheetMissing(2)])
    #expect(try problems { $0.salt[0] ^= 1 } == [.root])
  }

  @Test func `pages of another batch and a sheet signed twice are found`() throws {
    let example = try SealExample()
    let file = try example.seal(SealExample.batch(45))
    let other = try example.seal(SealExample.batch(45, number: "18"), sequence: 2)
    var evidence = ReceiptEvidence(file)
    evidence.lines = nil
    evidence.sheets[1] = other.sheets[1]
    var check = try example.check(evidence)
    #expect(check.problems == [.foreignSheet(2)] && check.missingSheets == [2])
    let lines = SealExample.lines(SealExample.batch(45) { "Palsu \($0)" })
    evidence.sheets = file.sheets
    evidence.sheets.append(try SheetRecord(batch: file.batch, number: 2, lines: lines[20..<40]).signed(by: example.stationKey))
    check = try example.check(evidence)
    #expect(check.problems == [.sheetRepeated(2)])
    evidence.sheets = file.sheets
    evidence.sheets[1] = try SheetRecord(batch: file.batch, number: 2, lines: lines[21..<41]).signed(by: example.stationKey)
    #expect(try example.check(evidence).problems == [.rowsOutOfOrder(sheet: 2), .rowsOutOfOrder(sheet: 3)])
  }

  @Test func `a record changed by a byte no longer fits its key`() throws {
    let example = try SealExample()
    var file = try example.seal(SealExample.batch(3))
    var bytes = file.batch.bytes
    let place = try #require(bytes.firstRange(of: Array("SMAN".utf8))?.lowerBound)
    bytes[place] = UInt8(ascii: "T")
    file.batch = try #require(SignedRecord(bytes))
    #expect(try example.check(file).problems.first == .signature(.batch))
  }

  @Test func `a sheet signed by another key is foreign`() throws {
    let example = try SealExample()
    var file = try example.seal(SealExample.batch(3))
    let key = SealSigningKey()
    file.sheets[0] = try SheetRecord(batch: file.batch, number: 1, lines: file.lines[...]).signed(by: key)
    #expect(try example.check(file).problems.contains(.foreignSheet(1)))
  }
}
