/// Turns the events of a worksheet part into rows.
final class SheetReader: XMLHandler {
  private let assembler: CellAssembler
  private let limit: Int
  private let deliver: (SpreadsheetRow) -> Void
  private var delivered = 0

  private enum Place { case elsewhere, rows, row, cell, value, formula, inline }
  private var place = Place.elsewhere
  /// How many elements deep we are in something that is not read.
  private var skipped = 0
  private var inline = RichText()
  private var rowNumber = 0

  /// Stops after `limit` rows with content.
  init(assembler: CellAssembler, limit: Int, deliver: @escaping (SpreadsheetRow) -> Void) {
    self.assembler = assembler
    self.limit = limit
    self.deliver = deliver
  }

  var isDone: Bool { delivered >= limit }

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    switch (place, element) {
    case (.elsewhere, "sheetData"): place = .rows
    case (.elsewhere, _): return
    case (.rows, "row"):
      place = .row
      try startRow(attributes)
    case (.row, "c"):
      place = .cell
      try assembler.start(attributes)
    case (.cell, "v"):
      place = .value
      try assembler.startValue()
    case (.cell, "f"): if assembler.startFormula() { place = .formula } else { skipped = 1 }
    case (.cell, "is"):
      place = .inline
      inline = RichText()
      try assembler.startValue()
    case (.inline, _): inline.start(element)
    default: skipped = 1
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    guard skipped == 0 else { return }
    switch place {
    case .value, .formula: try assembler.append(bytes)
    case .inline where inline.takesText: try assembler.append(bytes)
    default: break
    }
  }

  func end(_ element: XMLName) throws(SpreadsheetError) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch place {
    case .elsewhere: break
    case .rows: place = .elsewhere
    case .row:
      place = .rows
      finishRow()
    case .cell:
      place = .row
      try assembler.finish()
    case .value, .formula: place = .cell
    case .inline: if inline.end() { place = .cell }
    }
  }

  private func startRow(_ attributes: XMLAttributes) throws(SpreadsheetError) {
    if let text = attributes["r"] {
      guard let number = text.unsignedNumber else { throw SpreadsheetError(.rowOutOfRange) }
      rowNumber = number
    } else {
      rowNumber += 1
    }
    guard rowNumber >= 1, rowNumber <= SpreadsheetLimits.rows else { throw SpreadsheetError(.rowOutOfRange) }
    assembler.startRow()
  }

  private func finishRow() {
    let cells = assembler.cells()
    guard !cells.isEmpty else { return }
    delivered += 1
    deliver(SpreadsheetRow(number: rowNumber, cells: cells))
  }
}
