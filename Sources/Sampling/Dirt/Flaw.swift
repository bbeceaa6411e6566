/// A way in which a row cannot be read, by the reason an audit gives.
enum Flaw: String {
  case nikBroken = "nik-broken"
  case nikMalformed = "nik-malformed"
  case columnCount = "column-count"
  case unreadableCell = "unreadable-cell"
  case nul
  case unclosedQuote = "unclosed-quote"
  case unknownStep = "unknown-step"

  /// The row's cells with the flaw, as a line of that file; nil when the table has no such cell.
  func line(_ cells: [[UInt8]], in writer: TableWriter) -> [UInt8]? {
    var cells = cells
    func replace(_ column: Int?, _ text: String) -> Bool {
      guard let column else { return false }
      cells[column] = Array(text.utf8)
      return true
    }
    switch self {
    case .nikBroken:
      guard replace(writer.shape.index(of: "nik"), "6.31E+15") else { return nil }
    case .nikMalformed:
      guard replace(writer.shape.index(of: "nik"), "63110A5503080001") else { return nil }
    case .unreadableCell:
      guard replace(writer.shape.firstTimeColumn, "31-02-2025") else { return nil }
    case .unknownStep:
      guard replace(writer.shape.index(of: "langkah"), "99") else { return nil }
    case .nul: cells[0].append(0)
    case .unclosedQuote:
      return [0x22] + writer.line(cells.map { ($0, false) }, surplus: 0)
    case .columnCount:
      return writer.line(cells.map { ($0, true) }, surplus: 1) + Array("lebih".utf8)
    }
    return writer.line(cells.map { ($0, true) }, surplus: 0)
  }
}
