import Archive

/// A workbook as text of its parts. Each part may be changed or left out, to make a dirty one.
struct SpreadsheetFixture {
  var parts: [(path: String, text: String)]

  /// A workbook of one sheet named `Siswa`, from the content of its `sheetData`.
  init(rows: String, strings: [String] = [], formats: [String] = [], workbookProperties: String = "") {
    let codes = formats.enumerated().map { "<numFmt numFmtId=\"\($0.offset + 164)\" formatCode=\"\($0.element)\"/>" }
    let styles = formats.indices.map { "<xf numFmtId=\"\($0 + 164)\"/>" }
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(relation)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"\(relation)\">\(workbookProperties)<sheets><sheet name=\"Siswa\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="s1" Type="\(relation)/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="s2" Type="\(relation)/sharedStrings" Target="/xl/sharedStrings.xml"/>
        <Relationship Id="s3" Type="\(relation)/styles" Target="./styles.xml"/></Relationships>
        """
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
      ("xl/sharedStrings.xml", "<sst>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
      (
        "xl/styles.xml",
        """
        <styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/>\(styles.joined())</cellXfs>
        <dxfs><dxf><numFmt numFmtId="0" formatCode="dd/mm/yyyy"/></dxf></dxfs></styleSheet>
        """
      ),
    ]
  }

  /// The text of a part; nil leaves the part out.
  subscript(path: String) -> String? {
    get { parts.first { $0.path == path }?.text }
    set {
      guard let index = parts.firstIndex(where: { $0.path == path }) else {
        if let newValue { parts.append((path, newValue)) }
        return
      }
      if let newValue { parts[index].text = newValue } else { parts.remove(at: index) }
    }
  }

  var bytes: [UInt8] {
    var zip = SpreadsheetZipFixture()
    for part in parts { zip.add(part.path, part.text) }
    return zip.bytes
  }

  /// A cell copied out of a row.
  struct Cell: Equatable {
    var row: Int
    var column: Int
    var kind: SpreadsheetCell.Kind
    var text: String
    var raw: String
  }

  /// Every cell of every sheet.
  static func cells(of bytes: [UInt8], limit: Int = .max) throws -> [Cell] {
    try bytes.withUnsafeBytes { bytes in
      let workbook = try Workbook.open(bytes: bytes)
      var cells: [Cell] = []
      for sheet in workbook.sheets {
        try workbook.forEachRow(in: sheet, limit: limit) { row in
          cells += row.cells.map {
            Cell(row: row.number, column: $0.column, kind: $0.kind, text: $0.text, raw: String(decoding: $0.raw, as: UTF8.self))
          }
        }
      }
      return cells
    }
  }

  func cells() throws -> [Cell] { try Self.cells(of: bytes) }

  /// The problem that reading ends with, or nil when there is none.
  static func problem(of bytes: [UInt8]) throws -> SpreadsheetError.Problem? {
    do {
      _ = try cells(of: bytes)
      return nil
    } catch let error as SpreadsheetError {
      return error.problem
    }
  }
}
