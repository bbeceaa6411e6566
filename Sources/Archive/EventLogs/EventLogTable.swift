import Records

/// Rows of one of our tables that come out of an event log, in its customary columns.
///
/// A column that no event had is not in the header, as if a file lacked it.
final class EventLogTable {
  let table: Table
  let rows = SheetRows()
  private var isPresent: [Bool]
  private var column = 0

  init(_ table: Table) {
    self.table = table
    isPresent = Array(repeating: false, count: table.columns.count)
  }

  /// The next cell of the row; nil when the event has no such attribute.
  func append(_ cell: UnsafeRawBufferPointer?) {
    if let cell {
      rows.append(cell, kind: .text)
      isPresent[column] = true
    } else {
      rows.append(EmptyCollection(), kind: .text)
    }
    column += 1
  }

  /// Ends a row; one without cells is blank.
  /// - Parameter number: line or ordinal of the event.
  func endRow(number: Int) {
    rows.endRow(number: number)
    column = 0
  }

  /// Whether the rows begin to fill the memory.
  var isTooLarge: Bool { rows.fields.count > SpreadsheetLimits.keptCells || rows.bytes.count > SpreadsheetLimits.keptBytes }

  /// The rows with their header.
  func finished() -> SheetRows {
    rows.name(columns: zip(table.columns, isPresent).map { $1 ? $0 : "" })
    return rows
  }
}
