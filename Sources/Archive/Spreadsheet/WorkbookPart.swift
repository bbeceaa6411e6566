/// The part that lists the sheets of a workbook.
final class WorkbookPart: XMLHandler {
  struct Entry {
    let name: String
    let visibility: Workbook.Visibility
    let link: String
  }

  private(set) var entries: [Entry] = []
  private(set) var system = ExcelSerial.System.from1900
  private var isInSheets = false

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    switch element {
    case "workbookPr":
      if let flag = attributes["date1904"], flag.equals("1") || flag.equals("true") { system = .from1904 }
    case "sheets": isInSheets = true
    case "sheet" where isInSheets:
      guard entries.count < SpreadsheetLimits.sheets else { throw SpreadsheetError(.tooManySheets) }
      entries.append(
        Entry(
          name: attributes.text("name") ?? "",
          visibility: attributes.text("state").flatMap(Workbook.Visibility.init(rawValue:)) ?? .visible,
          link: attributes[prefixed: "id"].map { String(cString: $0) } ?? ""))
    default: break
    }
  }

  func end(_ element: XMLName) throws(SpreadsheetError) {
    if element == "sheets" { isInSheets = false }
  }
}
