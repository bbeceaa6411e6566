/// The number format of every cell style of a workbook.
final class Styles: XMLHandler {
  private var custom: [Int: NumberFormat] = [:]
  private var formatIds: [Int] = []
  private enum Place { case elsewhere, formats, cells }
  private var place = Place.elsewhere

  /// The format of a style by its number; plain for one that is not there.
  func format(ofStyle index: Int) -> NumberFormat {
    guard index >= 0, index < formatIds.count else { return .plain }
    return custom[formatIds[index]] ?? NumberFormat(builtIn: formatIds[index])
  }

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    switch (place, element) {
    case (.elsewhere, "numFmts"): place = .formats
    case (.elsewhere, "cellXfs"): place = .cells
    case (.formats, "numFmt"):
      guard let id = attributes["numFmtId"]?.unsignedNumber, let code = attributes.text("formatCode") else { return }
      custom[id] = NumberFormat(code: code)
    case (.cells, "xf"): formatIds.append(attributes["numFmtId"]?.unsignedNumber ?? 0)
    default: break
    }
  }

  func end(_ element: XMLName) throws(SpreadsheetError) {
    if element == "numFmts" || element == "cellXfs" { place = .elsewhere }
  }
}
