/// A workbook of Excel 2007 and later (.xlsx, ISO/IEC 29500), read as a stream: no sheet is ever held in memory.
///
/// Not to be shared by threads; each thread opens its own. The bytes given to `open` must outlive the workbook.
package final class Workbook {
  package enum Visibility: String, Sendable {
    case visible
    case hidden
    /// Can be shown again only by a program.
    case veryHidden
  }

  package struct Sheet: Sendable, Hashable {
    package let name: String
    package let visibility: Visibility
    let path: String
  }

  /// The worksheets in the workbook's order; sheets that hold only a chart are left out.
  package let sheets: [Sheet]
  private let container: ZipPackage
  private let links: Relationships
  private let system: ExcelSerial.System
  private var shared: (strings: SharedStrings, styles: Styles)?

  /// Opens a workbook that stands in memory, usually mapped. A `SpreadsheetError` says what it is when it is none.
  package static func open(bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) -> Workbook {
    try FileSignature.check(bytes)
    return try Workbook(ZipPackage(bytes))
  }

  private init(_ container: ZipPackage) throws(SpreadsheetError) {
    let path = try Relationships.of("", in: container).path(ofKind: "officeDocument") ?? "xl/workbook.xml"
    try FileSignature.check(container, workbook: path)
    let part = WorkbookPart()
    try XMLReader.read(try container.open(path, limit: SpreadsheetLimits.smallPartBytes), with: part)
    let links = try Relationships.of(path, in: container)
    var sheets: [Sheet] = []
    var paths: Set<String> = []
    for entry in part.entries {
      guard let link = links.links[entry.link] else { throw SpreadsheetError(.missingPart, part: entry.name) }
      guard link.kind == "worksheet" else { continue }
      guard paths.insert(link.path.lowercased()).inserted else { throw SpreadsheetError(.sheetListedTwice, part: entry.name) }
      sheets.append(Sheet(name: entry.name, visibility: entry.visibility, path: link.path))
    }
    self.sheets = sheets
    self.container = container
    self.links = links
    system = part.system
  }

  /// Delivers the rows with content in the order of the file, at most `limit` of them.
  ///
  /// A row, its cells and their bytes are valid only during `body`. When an error is thrown, rows before the damage have been
  /// delivered already.
  package func forEachRow(
    in sheet: Sheet, limit: Int = .max, _ body: (SpreadsheetRow) -> Void
  ) throws(SpreadsheetError) {
    let (strings, styles) = try sharedParts()
    let assembler = CellAssembler(strings: strings, styles: styles, system: system)
    let failure: SpreadsheetError? = withoutActuallyEscaping(body) { body in
      let reader = SheetReader(assembler: assembler, limit: limit, deliver: body)
      do throws(SpreadsheetError) {
        try XMLReader.read(try container.open(sheet.path, limit: SpreadsheetLimits.sheetBytes), with: reader)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  /// Shared texts and styles, read when the first sheet is. A workbook may have neither.
  private func sharedParts() throws(SpreadsheetError) -> (strings: SharedStrings, styles: Styles) {
    if let shared { return shared }
    let parts = (strings: SharedStrings(), styles: Styles())
    if let path = links.path(ofKind: "sharedStrings") {
      try XMLReader.read(try container.open(path, limit: SpreadsheetLimits.sheetBytes), with: parts.strings)
    }
    if let path = links.path(ofKind: "styles") {
      try XMLReader.read(try container.open(path, limit: SpreadsheetLimits.smallPartBytes), with: parts.styles)
    }
    shared = parts
    return parts
  }
}
