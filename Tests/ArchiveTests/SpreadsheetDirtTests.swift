import Archive
import Fundamentals
import Testing

@Suite("A dirty workbook")
struct SpreadsheetDirtTests {
  private let clean = SpreadsheetFixture(
    rows: """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2"><c r="A2" s="1"><v>45716</v></c><c r="B2"><v>2.5</v></c><c r="C2" t="inlineStr"><is><t>x_x000D_</t></is></c></row>
      """, strings: ["<t>nik</t>", "<r><t>na</t></r><r><t>ma</t></r>"], formats: ["dd/mm/yyyy"])

  private func problem(_ path: String, _ text: String?) throws -> SpreadsheetError.Problem? {
    var fixture = clean
    fixture[path] = text
    return try SpreadsheetFixture.problem(of: fixture.bytes)
  }

  private func problem(rows: String) throws -> SpreadsheetError.Problem? {
    try SpreadsheetFixture.problem(of: SpreadsheetFixture(rows: rows).bytes)
  }

  @Test(
    "is named for what it is when it is no workbook",
    arguments: [
      ([], SpreadsheetError.Problem.notAWorkbook), (Array("nik,nama\n".utf8), .notAWorkbook),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600), .oldFormat),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x45, 0x00] + "EncryptedPackage".utf8.flatMap { [$0, 0] },
        .passwordProtected
      ),
      ([0x50, 0x4B, 0x03, 0x04], .damagedContainer),
    ] as [([UInt8], SpreadsheetError.Problem)])
  func otherFiles(bytes: [UInt8], problem: SpreadsheetError.Problem) throws {
    #expect(try SpreadsheetFixture.problem(of: bytes) == problem)
  }

  @Test(
    "is named for what it is when the container holds something else",
    arguments: [
      ("xl/workbook.bin", SpreadsheetError.Problem.binaryFormat), ("content.xml", .openDocument), ("foto.jpg", .notAWorkbook),
      ("[Content_Types].xml", .missingPart),
    ])
  func otherContainers(path: String, problem: SpreadsheetError.Problem) throws {
    var zip = SpreadsheetZipFixture()
    zip.add(path, "<x/>")
    #expect(try SpreadsheetFixture.problem(of: zip.bytes) == problem)
  }

  @Test(
    "is refused when a part is missing",
    arguments: [
      "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels",
    ])
  func missingParts(path: String) throws {
    #expect(try problem(path, nil) == .missingPart)
  }

  @Test(
    "is refused for wrong XML, with part, line and column",
    arguments: [
      "", "<worksheet><sheetData>\n<row r='1'><c></row></sheetData></worksheet>", "<worksheet>", "tabel",
      "<a>\u{1}</a>", "<worksheet>&nik;</worksheet>", "<worksheet/><worksheet/>", "<?xml version='1.0' encoding='x-none'?><a/>",
    ])
  func wrongXML(text: String) throws {
    var fixture = clean
    fixture["xl/worksheets/sheet1.xml"] = text
    let error = #expect(throws: SpreadsheetError.self) { try fixture.cells() }
    guard case .malformedXML = error?.problem else {
      Issue.record("expected wrong XML, not \(String(describing: error))")
      return
    }
    #expect(error?.place?.part == "xl/worksheets/sheet1.xml")
    #expect((error?.place?.line ?? 0) >= 1)
    #expect(error?.message(in: .english).hasPrefix("xl/worksheets/sheet1.xml:") == true)
  }

  @Test(
    "is refused for a document type, in whatever part",
    arguments: [
      "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
    ])
  func documentTypes(path: String) throws {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>"
    #expect(try problem(path, bomb) == .documentType)
  }

  @Test("is refused when elements are nested without end")
  func nesting() throws {
    #expect(try problem("xl/worksheets/sheet1.xml", String(repeating: "<a>", count: 100_000)) == .tooDeep)
  }

  @Test("is refused when one tag or comment never ends")
  func endlessMarkup() throws {
    let long = String(repeating: "x", count: 3 << 20)
    #expect(try problem("xl/worksheets/sheet1.xml", "<worksheet a=\"\(long)\"/>") == .tooLarge)
    #expect(try problem("xl/worksheets/sheet1.xml", "<worksheet><!--\(long)--></worksheet>") == .tooLarge)
  }

  @Test("is refused when a part inflates beyond reason")
  func bombs() throws {
    for (path, prefix) in [("xl/worksheets/sheet1.xml", "<worksheet>"), ("xl/workbook.xml", "<workbook>")] {
      var zip = SpreadsheetZipFixture()
      for part in clean.parts where part.path != path { zip.add(part.path, part.text) }
      zip.addBlanks(path, prefix: prefix, count: 80_000)
      #expect(try SpreadsheetFixture.problem(of: zip.bytes) == .tooLarge)
    }
  }

  @Test(
    "is refused when a row or column is outside a sheet",
    arguments: [
      ("<row r=\"0\"/>", SpreadsheetError.Problem.rowOutOfRange), ("<row r=\"1048577\"/>", .rowOutOfRange),
      ("<row r=\"-1\"/>", .rowOutOfRange), ("<row r=\"99999999999999999999\"/>", .rowOutOfRange),
      ("<row r=\"\"/>", .rowOutOfRange),
      ("<row r=\"1048576\"/><row/>", .rowOutOfRange), ("<row><c r=\"XFE1\"/></row>", .columnOutOfRange),
      ("<row><c r=\"AAAAAAAAAAAAAAAAAAAA1\"/></row>", .columnOutOfRange), ("<row><c r=\"1\"/></row>", .columnOutOfRange),
      ("<row><c r=\"XFD1\"/><c/></row>", .columnOutOfRange), ("<row><c r=\"B1\"/><c r=\"B1\"/></row>", .cellsOutOfOrder),
      ("<row><c r=\"B1\"/><c r=\"A1\"/></row>", .cellsOutOfOrder),
      ("<row><c><v>1</v><v>2</v></c></row>", .repeatedValue), ("<row><c><v>1</v><is><t>2</t></is></c></row>", .repeatedValue),
      ("<row><c t=\"s\"><v>0</v></c></row>", .missingSharedString),
      ("<row><c t=\"s\"><v>-1</v></c></row>", .missingSharedString), ("<row><c t=\"s\"><v>x</v></c></row>", .missingSharedString),
    ])
  func places(rows: String, problem: SpreadsheetError.Problem) throws {
    #expect(try self.problem(rows: rows) == problem)
  }

  @Test("gives the beginning of a cell of more than 1 MiB and says so")
  func longCells() throws {
    let long = String(repeating: "x", count: 1 << 20)
    let rows =
      "<row><c t=\"str\"><v>\(long)</v></c><c t=\"str\"><v>\(long)y</v></c><c t=\"s\"><v>0</v></c><c><v>1\(long)</v></c></row>"
    let cells = try SpreadsheetFixture(rows: rows, strings: ["<t>\(long)y</t>"]).cells()
    #expect(cells.map(\.kind) == [.text, .tooLong, .tooLong, .tooLong])
    #expect(cells.map(\.text.utf8.count) == [1 << 20, 1 << 20, 1 << 20, 1 << 20])
  }

  @Test("of rows with only a last column costs no more than their cells")
  func sparseRows() throws {
    let rows = (1...20_000).map { "<row r=\"\($0 * 50)\"><c r=\"XFD\($0 * 50)\"><v>\($0)</v></c></row>" }
    #expect(try SpreadsheetFixture(rows: rows.joined()).cells().count == 20_000)
  }

  @Test("is refused when one part serves as several sheets, or there are too many")
  func sheets() throws {
    func workbook(_ count: Int) -> String {
      "<workbook xmlns:r=\"r\"><sheets>\(String(repeating: "<sheet name=\"a\" r:id=\"s1\"/>", count: count))</sheets></workbook>"
    }
    #expect(try problem("xl/workbook.xml", workbook(2)) == .sheetListedTwice)
    #expect(try problem("xl/workbook.xml", workbook(1_001)) == .tooManySheets)
  }

  @Test("cut off anywhere is refused or incomplete, never a crash")
  func truncation() throws {
    let bytes = clean.bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(try SpreadsheetFixture.problem(of: Array(bytes.prefix(count))) != nil)
    }
  }

  @Test("changed at random is read or refused, never a crash or an endless loop", arguments: 1...8 as ClosedRange<UInt64>)
  func mutations(seed: UInt64) throws {
    var random = EncodingRandom(seed: seed)
    let bytes = clean.bytes
    for _ in 0..<250 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: changed[index] = UInt8.random(in: 0...255, using: &random)
        case 1: changed.remove(at: index)
        case 2: changed.insert(UInt8.random(in: 0...255, using: &random), at: index)
        default:
          let length = min(Int.random(in: 1...40, using: &random), changed.count - index)
          changed.append(contentsOf: changed[index..<(index + length)])
        }
      }
      _ = try SpreadsheetFixture.problem(of: changed)
    }
  }

  @Test("whose XML is changed at random, with right checksums, is read or refused", arguments: 1...8 as ClosedRange<UInt64>)
  func mutatedParts(seed: UInt64) throws {
    var random = EncodingRandom(seed: seed)
    let signs = Array("<>/\"=& rstvc0199AZ-.e".utf8)
    for _ in 0..<250 {
      var zip = SpreadsheetZipFixture()
      let target = Int.random(in: 1..<clean.parts.count, using: &random)
      for (index, part) in clean.parts.enumerated() {
        var content = Array(part.text.utf8)
        if index == target {
          for _ in 0..<Int.random(in: 1...3, using: &random) {
            content[Int.random(in: 0..<content.count, using: &random)] = signs[Int.random(in: 0..<signs.count, using: &random)]
          }
        }
        zip.add(part.path, content)
      }
      _ = try SpreadsheetFixture.problem(of: zip.bytes)
    }
  }

  @Test("gets a message with a remedy in both languages", arguments: [Language.indonesian, .english])
  func messages(language: Language) throws {
    let files: [[UInt8]] = [
      [], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Array(clean.bytes.dropLast(30)),
      SpreadsheetFixture(rows: "<row r=\"0\"/>").bytes,
    ]
    for bytes in files {
      let error = #expect(throws: SpreadsheetError.self) { try SpreadsheetFixture.cells(of: bytes) }
      let message = try #require(error?.message(in: language))
      #expect(message.contains("CSV"))
      #expect(message.hasSuffix("."))
    }
  }
}
