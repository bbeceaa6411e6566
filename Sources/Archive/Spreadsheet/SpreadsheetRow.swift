/// A cell of a sheet with something in it. Its bytes are valid only while the row is being delivered.
package struct SpreadsheetCell {
  package enum Kind: Sendable, Hashable {
    case empty
    case text
    /// A number. A NIK in such a cell has lost its last digit (decision 115).
    case number
    /// A number that its format shows as a day, a time of day, or both.
    case date(ExcelSerial)
    /// `TRUE` or `FALSE`.
    case boolean
    /// An error such as `#N/A`, or a formula whose value was never calculated, as `=A1+B1`.
    case error
    /// More than 1 MiB of text, of which the bytes hold the beginning (decision 74).
    case tooLong
  }

  /// Counted from 0.
  package let column: Int
  package let kind: Kind
  /// UTF-8, as a reader of tables wants it: whole numbers as `5`, dates as `2025-02-28`, times as `08:15:00`,
  /// both as `2025-02-28T08:15:00`.
  package let bytes: UnsafeRawBufferPointer
  /// What stands in the file; differs from `bytes` for numbers and dates.
  package let raw: UnsafeRawBufferPointer

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A row of a sheet with at least one cell that is not empty. Valid only while it is being delivered.
package struct SpreadsheetRow {
  /// Counted from 1, as spreadsheets show it. Rows without content are left out, so numbers may jump.
  package let number: Int
  /// The cells that are not empty, in order of column.
  package let cells: [SpreadsheetCell]

  /// Columns up to the last one with content.
  package var columnCount: Int { (cells.last?.column ?? -1) + 1 }

  /// The cell of a column; an empty one where there is nothing.
  package subscript(column: Int) -> SpreadsheetCell {
    // Most rows have no gaps, so that a cell stands at its own index.
    if column >= 0, column < cells.count, cells[column].column == column { return cells[column] }
    var range = cells.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if cells[middle].column == column { return cells[middle] }
      range = cells[middle].column < column ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    return SpreadsheetCell(column: column, kind: .empty, bytes: nothing, raw: nothing)
  }
}
