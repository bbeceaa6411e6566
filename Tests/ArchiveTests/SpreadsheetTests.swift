import Archive
import Fundamentals
import Testing

@Suite("A workbook")
struct SpreadsheetTests {
  /// The only cell of a row that is written as `xml`.
  private func cell(
    _ xml: String, strings: [String] = [], formats: [String] = [], properties: String = ""
  ) throws -> SpreadsheetFixture.Cell? {
    let fixture = SpreadsheetFixture(
      rows: "<row r=\"1\">\(xml)</row>", strings: strings, formats: formats, workbookProperties: properties)
    let cells = try fixture.cells()
    #expect(cells.count <= 1)
    return cells.first
  }

  @Test(
    "gives text, however it is stored",
    arguments: [
      ("<c r=\"A1\" t=\"s\"><v>0</v></c>", "Siti"),
      ("<c r=\"A1\" t=\"s\"><v>1</v></c>", "Budi Santoso"),
      ("<c r=\"A1\" t=\"s\"><v>2</v></c>", "東京"),
      ("<c r=\"A1\" t=\"s\"><v>3</v></c>", "baris\r\ndua _x000D_ \u{1D11E} \u{FFFD} _xZZZZ_"),
      ("<c r=\"A1\" t=\"s\"><v>4</v></c>", "  a & b  "),
      ("<c r=\"A1\" t=\"inlineStr\"><is><t>Nūr</t></is></c>", "Nūr"),
      ("<c r=\"A1\" t=\"inlineStr\"><is><r><t>Nū</t></r><r><rPr><b/></rPr><t>r</t></r><rPh><t>x</t></rPh></is></c>", "Nūr"),
      ("<c r=\"A1\" t=\"str\"><f>\"6311\"</f><v>6311</v></c>", "6311"),
      ("<c r=\"A1\" t=\"d\"><v>2025-02-28T08:15:00</v></c>", "2025-02-28T08:15:00"),
      ("<x:c xmlns:x=\"y\" r=\"A1\" t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c>", "a"),
      ("<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is><extLst><ext><f>1</f><v>2</v></ext></extLst></c>", "a"),
    ])
  func texts(xml: String, text: String) throws {
    let strings = [
      "<t>Siti</t>",
      "<r><t>Budi </t></r><r><rPr><b/></rPr><t>Santoso</t></r>",
      "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>",
      "<t>baris_x000D_\ndua _x005F_x000D_ _xD834__xDD1E_ _xD834_ _xZZZZ_</t>",
      "<t xml:space=\"preserve\">  a &amp; b  </t>",
    ]
    let cell = try cell(xml, strings: strings)
    #expect(cell?.text == text)
    #expect(cell?.kind == .text)
  }

  @Test(
    "gives whole numbers without a point, whatever the program that wrote them",
    arguments: [
      ("5", "5"), ("5.0", "5"), ("5.0000000000000001E+1", "50"), ("0", "0"), ("-0", "0"), ("007", "7"), ("-12", "-12"),
      ("0.10000000000000001", "0.1"), ("2.5", "2.5"), ("1E3", "1000"), ("6.3110643020800003E+15", "6311064302080000"),
      ("6311064302080001", "6311064302080001"),
    ])
  func numbers(raw: String, text: String) throws {
    let cell = try cell("<c r=\"A1\"><v>\(raw)</v></c>")
    #expect(cell == SpreadsheetFixture.Cell(row: 1, column: 0, kind: .number, text: text, raw: raw))
  }

  @Test("keeps what stands in a number's place and is none as text", arguments: ["nan", "inf", "0x10", "1,5", "--1", "x"])
  func noNumbers(raw: String) throws {
    let cell = try cell("<c r=\"A1\" s=\"1\"><v>\(raw)</v></c>")
    #expect(cell?.kind == .text)
    #expect(cell?.text == raw)
  }

  @Test(
    "shows a number as a moment when its format does",
    arguments: [
      (1, "45716", "2025-02-28"), (1, "45716.34375", "2025-02-28T08:15:00"), (2, "45716", "2025-02-28T00:00:00"),
      (2, "45716.343749999", "2025-02-28T08:15:00"), (2, "45715.9999999", "2025-02-28T00:00:00"), (3, "0.34375", "08:15:00"),
      (3, "45716.34375", "2025-02-28T08:15:00"), (4, "0.34375", "08:15:00"), (1, "0.34375", "08:15:00"), (1, "1", "1900-01-01"),
      (1, "59", "1900-02-28"), (1, "61", "1900-03-01"), (1, "2958465", "9999-12-31"), (3, "0", "00:00:00"),
    ])
  func moments(style: Int, raw: String, text: String) throws {
    let cell = try cell("<c r=\"A1\" s=\"\(style)\"><v>\(raw)</v></c>")
    let value = try #require(Double(raw))
    #expect(cell?.kind == .date(try #require(ExcelSerial(value))))
    #expect(cell?.text == text)
    #expect(cell?.raw == raw)
  }

  @Test(
    "leaves a number that is no moment a number",
    arguments: [(1, "60"), (1, "0"), (1, "-1"), (1, "2958466"), (4, "1.5"), (0, "45716"), (99, "45716")])
  func noMoments(style: Int, raw: String) throws {
    #expect(try cell("<c r=\"A1\" s=\"\(style)\"><v>\(raw)</v></c>")?.kind == .number)
  }

  @Test("counts from 1904 when the workbook does", arguments: [("44254", "2025-02-28"), ("0", "1904-01-01")])
  func from1904(raw: String, text: String) throws {
    let cell = try cell("<c r=\"A1\" s=\"1\"><v>\(raw)</v></c>", properties: "<workbookPr date1904=\"1\"/>")
    #expect(cell?.text == text)
  }

  @Test(
    "knows the formats of offices",
    arguments: [
      ("dd/mm/yyyy", "2025-02-28"), ("[$-421]dd mmmm yyyy;@", "2025-02-28"), ("[$-id-ID]d-mmm-yy", "2025-02-28"),
      ("mmmm", "2025-02-28"), ("dd\\-mm\\-yyyy\\ hh:mm", "2025-02-28T00:00:00"), ("hh:mm:ss AM/PM", "2025-02-28T00:00:00"),
      ("General", "45716"), ("Standard", "45716"), ("0.00E+00", "45716"), ("#,##0 &quot;hari&quot;", "45716"),
      ("[Red]0;[Blue]dd", "45716"), ("[$Rp-421]#,##0", "45716"), ("@", "45716"), ("0\\d", "45716"), ("_d0*y", "45716"),
      ("[h]:mm", "45716"), ("&quot;d", "45716"), ("[d", "45716"), ("", "45716"),
    ])
  func formats(code: String, text: String) throws {
    #expect(try cell("<c r=\"A1\" s=\"5\"><v>45716</v></c>", formats: [code])?.text == text)
  }

  @Test(
    "gives booleans, errors and formulas that were never calculated as such",
    arguments: [
      ("<c r=\"A1\" t=\"b\"><v>1</v></c>", SpreadsheetCell.Kind.boolean, "TRUE"),
      ("<c r=\"A1\" t=\"b\"><v>0</v></c>", .boolean, "FALSE"), ("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", .error, "#N/A"),
      ("<c r=\"A1\"><f>SUM(B1:B2)</f></c>", .error, "=SUM(B1:B2)"), ("<c r=\"A1\"><f>1+1</f><v/></c>", .error, "=1+1"),
      ("<c r=\"A1\"><f>SUM(B1:B2)</f><v>3</v></c>", .number, "3"),
    ])
  func otherKinds(xml: String, kind: SpreadsheetCell.Kind, text: String) throws {
    let cell = try cell(xml)
    #expect(cell?.kind == kind)
    #expect(cell?.text == text)
  }

  @Test(
    "has no cell where nothing was written",
    arguments: [
      "<c r=\"A1\"/>", "<c r=\"A1\" s=\"1\"/>", "<c r=\"A1\"><v></v></c>", "<c r=\"A1\" t=\"s\"><v>0</v></c>",
      "<c r=\"A1\" t=\"inlineStr\"><is/></c>", "<c r=\"A1\" t=\"str\"><v></v></c>",
      "<c r=\"A1\" t=\"str\"><f>IF(B1,B1,\"\")</f><v></v></c>",
    ])
  func nothing(xml: String) throws {
    #expect(try cell(xml, strings: [""]) == nil)
  }

  @Test("numbers rows and columns as they are written, or counts on")
  func places() throws {
    let rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row r=\"6\"/>"
    let places = try SpreadsheetFixture(rows: rows + "<row><c r=\"XFD7\"><v>5</v></c></row>").cells().map { [$0.row, $0.column] }
    #expect(places == [[1, 0], [1, 1], [5, 2], [5, 3], [7, 16_383]])
  }

  @Test("fills gaps of a row with empty cells on demand")
  func gaps() throws {
    let rows = "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"C1\"><v>2</v></c><c r=\"XFD1\"><v>3</v></c></row>"
    try SpreadsheetFixture(rows: rows).bytes.withUnsafeBytes { bytes in
      let workbook = try Workbook.open(bytes: bytes)
      try workbook.forEachRow(in: try #require(workbook.sheets.first)) { row in
        #expect(row.columnCount == 16_384)
        #expect((0..<4).map { row[$0].text } == ["", "1", "2", ""])
        #expect((0..<4).map { row[$0].kind } == [.empty, .number, .number, .empty])
        #expect(row[16_383].text == "3")
        #expect(row[-1].kind == .empty)
        #expect(row[20_000].kind == .empty)
      }
    }
  }

  @Test("lists its worksheets in order, with visibility, without charts, and reads as few rows as wanted")
  func sheets() throws {
    var fixture = SpreadsheetFixture(rows: "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
    let row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
    fixture["xl/workbook.xml"] = """
      <workbook><sheets><sheet name="Grafik" r:id="c"/><sheet name="Kedua &amp; lain" state="hidden" r:id="b"/>
      <sheet name="Siswa" r:id="a" state="veryHidden"/></sheets><definedNames><sheet name="x" r:id="y"/></definedNames></workbook>
      """.replacing("<workbook>", with: "<workbook xmlns:r=\"r\">")
    fixture["xl/_rels/workbook.xml.rels"] = """
      <Relationships><Relationship Id="c" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>
      <Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="b" Type="x/worksheet" Target="../XL/other/../sheet2.xml"/></Relationships>
      """
    fixture["xl/sheet2.xml"] = "<worksheet><sheetData>\(row)</sheetData></worksheet>"
    try fixture.bytes.withUnsafeBytes { bytes in
      let workbook = try Workbook.open(bytes: bytes)
      #expect(workbook.sheets.map(\.name) == ["Kedua & lain", "Siswa"])
      #expect(workbook.sheets.map(\.visibility) == [.hidden, .veryHidden])
    }
    #expect(try SpreadsheetFixture.cells(of: fixture.bytes).map(\.text) == ["a", "1", "2"])
    #expect(try SpreadsheetFixture.cells(of: fixture.bytes, limit: 1).map(\.text) == ["a", "1"])
    #expect(try SpreadsheetFixture.cells(of: fixture.bytes, limit: 0).isEmpty)
  }

  @Test("is read without shared strings and styles, and in UTF-16")
  func leanWorkbooks() throws {
    var fixture = SpreadsheetFixture(rows: "<row><c s=\"1\"><v>1</v></c></row>")
    for path in ["xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"] { fixture[path] = nil }
    fixture["xl/_rels/workbook.xml.rels"] =
      "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    #expect(try fixture.cells().map(\.text) == ["1"])
    let sheet = "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>é€</t></is></c></row></sheetData></worksheet>"
    var zip = SpreadsheetZipFixture()
    for part in fixture.parts where !part.path.contains("sheet1") { zip.add(part.path, part.text) }
    zip.add("xl/worksheets/sheet1.xml", [0xFF, 0xFE] + sheet.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(try SpreadsheetFixture.cells(of: zip.bytes).map(\.text) == ["é€"])
  }

  @Test("keeps texts apart and whole over many rows and blocks")
  func manyRows() throws {
    let rows = (1...2_000).map {
      "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>\(($0 - 1) % 100)</v></c><c r=\"B\($0)\" t=\"str\"><v>nama \($0) é</v></c></row>"
    }
    let cells = try SpreadsheetFixture(rows: rows.joined(), strings: (0..<100).map { "<t>bersama \($0)</t>" }).cells()
    #expect(cells.count == 4_000)
    for (index, cell) in cells.enumerated() {
      #expect(cell.row == index / 2 + 1)
      #expect(cell.text == (index % 2 == 0 ? "bersama \(index / 2 % 100)" : "nama \(index / 2 + 1) é"))
    }
  }
}
