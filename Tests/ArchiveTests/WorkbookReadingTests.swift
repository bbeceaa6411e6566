import Fundamentals
import Records
import Testing

@testable import Archive

@Suite("How workbooks are read as tables")
struct WorkbookReadingTests {
  private func read(_ fixture: SpreadsheetFixture, as name: String = "data.xlsx") throws -> Records {
    let folder = try ArchiveFolder()
    try folder.write(fixture.bytes, to: name)
    let records = try folder.read().records
    #expect(records.isBalanced)
    return records
  }

  private func row(_ number: Int, _ cells: String...) -> String {
    let texts = zip("ABCDEFGHIJ", cells).filter { !$0.1.isEmpty }.map { column, text in
      text.hasPrefix("<") ? text : "<c r=\"\(column)\(number)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    return "<row r=\"\(number)\">\(texts.joined())</row>"
  }

  @Test("The first row with content is the header; gaps are empty cells, left-out rows are blank")
  func gaps() throws {
    let rows = row(3, "id_sesi", "nik", "keterangan") + row(4, "S1", "6311064302080001") + row(7, "", "6311064302080002", "x")
    let records = try read(SpreadsheetFixture(rows: rows))
    #expect(records.files.map(\.path) == ["data.xlsx"])
    #expect(records.rosterLines == ["4: S1|6311064302080001|", "7: |6311064302080002|x"])
    #expect(records.files[0].rows == 4)
    #expect(records.files[0].blank == 2)
  }

  @Test("A NIK in a numeric cell is broken, since its last digit is gone (decision 115)")
  func numericNIK() throws {
    let number = "<c r=\"B2\"><v>6311064302080000</v></c>"
    let exponent = "<c r=\"B3\"><v>6.311064302080001E+15</v></c>"
    let rows = row(1, "id_sesi", "nik", "keterangan") + row(2, "S1", number, "x") + row(3, "S1", exponent, "x")
    let records = try read(SpreadsheetFixture(rows: rows))
    #expect(records.quarantineLines == ["2: nik-broken nik", "3: nik-broken nik"])
    #expect(!records.quarantine.contains { $0.text.contains("63110643") })
  }

  @Test("Dates and times are read from their cells, an error where one should stand is unreadable")
  func dates() throws {
    let sessions = row(1, "id_sesi", "npsn", "tanggal", "petugas", "perangkat")
    let date = "<c r=\"C2\" s=\"1\"><v>45716</v></c>"
    let bare = "<c r=\"C3\"><v>45717</v></c>"
    let error = "<c r=\"C4\" t=\"e\"><v>#N/A</v></c>"
    let rows = sessions + row(2, "S1", "1", date) + row(3, "S2", "1", bare) + row(4, "S3", "1", error)
    let records = try read(SpreadsheetFixture(rows: rows))
    var days: [String] = []
    records.sessionRows.forEach { _, row in days.append(LocalDate(days: row.date).iso) }
    #expect(days == ["2025-02-28", "2025-03-01"])
    #expect(records.quarantineLines == ["4: unreadable-cell tanggal"])
    #expect(records.quarantine.first?.text == "S3\t1\t#N/A")
  }

  @Test("A cell too long, a header again, and cells beyond the header go to quarantine")
  func quarantine() throws {
    let long = String(repeating: "x", count: (1 << 20) + 1)
    let rows =
      row(1, "id_sesi", "nik", "keterangan") + row(2, "S1", "", long) + row(3, "ID Sesi", "NIK", "Keterangan")
      + row(4, "S1", "", "", "y") + row(5, "S1", "", "z")
    let records = try read(SpreadsheetFixture(rows: rows))
    #expect(records.quarantineLines == ["2: cell-too-long", "3: repeated-header", "4: column-count"])
    #expect(records.rosterLines == ["5: S1||z"])
  }

  /// Two sheets, `Siswa` and another one.
  private func twoSheets(name: String, state: String, rows: String) -> SpreadsheetFixture {
    var fixture = SpreadsheetFixture(rows: row(1, "nik", "nama") + row(2, "6311064302080001", "Siti"))
    let sheet = "<sheet name=\"\(name)\" sheetId=\"2\" state=\"\(state)\" r:id=\"s9\"/></sheets>"
    fixture["xl/workbook.xml"] = fixture["xl/workbook.xml"]?.replacing("</sheets>", with: sheet)
    let link =
      "<Relationship Id=\"s9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
    fixture["xl/_rels/workbook.xml.rels"] = fixture["xl/_rels/workbook.xml.rels"]?.replacing("</Relationships>", with: link)
    fixture["xl/worksheets/sheet2.xml"] = rows
    return fixture
  }

  @Test("Every visible sheet is a table of its own, named behind the file; a hidden or empty one is not used")
  func sheets() throws {
    let roster = "<worksheet><sheetData>\(row(1, "a", "b"))\(row(2, "c", "d"))</sheetData></worksheet>"
    let both = try read(twoSheets(name: "Peserta feb", state: "visible", rows: roster))
    #expect(
      both.files.map { "\($0.path) \($0.table.rawValue) \($0.rows)" } == [
        "data.xlsx#Siswa siswa 1", "data.xlsx#Peserta feb peserta 1",
      ])
    let hidden = try read(twoSheets(name: "Peserta", state: "hidden", rows: roster))
    #expect(hidden.files.map(\.path) == ["data.xlsx#Siswa"])
    #expect(hidden.unused == ["data.xlsx#Peserta"])
    let empty = try read(twoSheets(name: "Peserta", state: "visible", rows: "<worksheet><sheetData/></worksheet>"))
    #expect(empty.unused == ["data.xlsx#Peserta"])
  }

  @Test("A damaged sheet is unread and leaves the other one as it is")
  func damagedSheet() throws {
    let records = try read(twoSheets(name: "Peserta", state: "visible", rows: "<worksheet><sheetData><row"))
    #expect(records.files.map(\.path) == ["data.xlsx#Siswa"])
    #expect(records.unreadLines == ["data.xlsx#Peserta: spreadsheet"])
  }

  @Test("What is no workbook is unread with a reason")
  func noWorkbook() throws {
    let folder = try ArchiveFolder(["a.xlsx": "nik,nama\n", "b.xlsx": ""])
    let records = try folder.read().records
    #expect(
      records.unreadLines == ["b.xlsx: empty", "a.xlsx: spreadsheet"]
        || records.unreadLines == ["a.xlsx: spreadsheet", "b.xlsx: empty"])
    #expect(records.unread.allSatisfy { $0.reason == .empty || !$0.detail.isEmpty })
  }

  @Test("Two cells at opposite corners of the largest sheet cost little")
  func corners() throws {
    let rows =
      row(1, "id_sesi", "nik", "keterangan") + "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>S1</t></is></c></row>"
    let records = try read(SpreadsheetFixture(rows: rows))
    #expect(records.files[0].rows == 1_048_575)
    #expect(records.files[0].blank == 1_048_574)
    #expect(records.rosterLines == ["1048576: S1||"])
  }
}
