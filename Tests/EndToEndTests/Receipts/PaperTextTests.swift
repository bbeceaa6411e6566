import Fundamentals
import Handover
import Reporting
import Testing

/// The text of a PDF against the codes on its pages, however it was laid out.
struct PaperTextTests {
  private let file: ReceiptFile
  private let check: ReceiptCheck
  private static let names = ["Siti Nurhaliza", "Muhammad Abdurrahman", "A | B", "عبد الله محمد", "Ni Putu Ayu"]

  init() throws {
    let example = try ReceiptExample()
    let batch = try ReceiptExample.batch(PaperTextTests.names.count) { PaperTextTests.names[$0 - 1] }
    let station = SealStation(key: SealSigningKey(), name: "Pos", certificates: [])
    file = try station.seal(
      example.parts.sealed(batch), lines: example.parts.lines(batch), .init(moment: 1_740_722_400, sequence: 1))
    check = try #require(ReceiptCheck(ReceiptEvidence(file), trust: Trust()))
  }

  private static let letter =
    "Nomor: 400.12.2/17/Dukcapil/2025\nsebanyak 5 (lima) keping, SMAN 1 Contoh, H. Kepala, 28\n  Februari 2025"

  private func row(_ number: Int, _ name: String) -> String {
    "  \(number) \(name)    L  XII IPA 1  ************000\(number)   BLK\(9_999 + number)   Baik"
  }

  private var rows: [String] { PaperTextTests.names.enumerated().map { row($0 + 1, $1) } }

  private func problems(_ rows: [String], letter: String = letter, before: String? = nil) -> [SealProblem] {
    let pages =
      [PaperText.Page(text: letter, records: [file.batch])]
      + (before.map { [.init(text: $0, records: [])] } ?? [])
      + [.init(text: rows.joined(separator: "\n"), records: file.sheets)]
    return PaperText(pages).problems(check, language: .indonesian)
  }

  @Test func `what was printed is found, in lines that break and lose their blanks`() {
    #expect(problems(rows).isEmpty)
    var other = rows
    other[1] = "    Muhammad\n" + row(2, "") + "\n    Abdurrahman"
    other[2] = row(3, "A|B")
    other[3] = row(4, "محمد الله عبد")
    #expect(problems(other).isEmpty)
    other[1] = row(2, "Muhammad") + "\n    Abdurrahman"
    #expect(problems(other).isEmpty)
  }

  @Test func `another name, serial or number is told by its row`() {
    for (index, changed) in [
      (0, row(1, "Siti Lain")), (1, row(2, "Abdurrahman Muhammad")), (4, row(5, "Ni Putu Ayu") + "9"), (2, row(7, "A | B")),
    ] {
      var other = rows
      other[index] = index == 4 ? changed.replacing("BLK10004", with: "BLK99999") : changed
      #expect(problems(other).contains(.shownDiffers(index + 1)), "\(other[index])")
    }
  }

  @Test func `a row more than the code seals is counted, wherever it stands`() {
    for place in [0, 2, 5] {
      var other = rows
      other.insert(row(6, "Sisipan"), at: place)
      #expect(problems(other) == [.shownCount(shown: 6, sealed: 5)])
    }
    // Rows of an annex stand on a page without a code of theirs.
    #expect(problems(rows, before: row(1, "Belum") + "\n" + row(2, "Belum")).isEmpty)
  }

  @Test func `a list that flows over to the page of its code is found there too`() {
    #expect(problems(Array(rows.suffix(2)), before: rows.prefix(3).joined(separator: "\n")).isEmpty)
  }

  @Test func `a letter that says something else is told; a page without text is left to the reader`() {
    let letter = PaperTextTests.letter
    #expect(problems(rows, letter: letter.replacing("5 (lima)", with: "6 (enam)")) == [.shownMissing(.total)])
    #expect(problems(rows, letter: letter.replacing("/17/", with: "/18/")) == [.shownMissing(.number)])
    #expect(problems(rows, letter: letter.replacing("28\n", with: "1")) == [.shownMissing(.day)])
    #expect(problems([], letter: "").isEmpty)
    #expect(PaperText([]).problems(check, language: .english).isEmpty)
  }
}
