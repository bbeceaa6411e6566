/// Bounds beyond which a workbook is refused: those of the format, and those that keep a hostile file from using up a machine.
enum SpreadsheetLimits {
  /// Rows and columns of a sheet (ECMA-376, and every spreadsheet program).
  static let rows = 1_048_576
  static let columns = 16_384
  /// Bytes of one cell's text (decision 74). Spreadsheet programs stop at 32,767 characters.
  static let cellBytes = 1 << 20
  /// Bytes of one row's texts that are not shared.
  static let rowBytes = 64 << 20
  /// Inflated bytes of a sheet or of the shared strings, and of a small part such as the styles.
  static let sheetBytes = 4 << 30
  static let smallPartBytes = 64 << 20
  /// Bytes and number of all shared strings together.
  static let sharedBytes = 512 << 20
  static let sharedStrings = 32_000_000
  /// Inflated bytes for one deflated byte; a part below `freeBytes` may exceed it.
  static let ratio = 500
  static let freeBytes = 64 << 20
  static let parts = 100_000
  static let sheets = 1_000
  /// Elements inside one another; workbooks use about ten.
  static let depth = 128
  /// Bytes of markup without a single event, as in one endless tag.
  static let markupBytes = 1 << 20
  /// Cells and bytes of one sheet that stand in memory as a table, empty cells between others included.
  static let keptCells = 64_000_000
  static let keptBytes = 2 << 30
}
