/// How one file spells what it says. The default is the tidy form; the others are found in offices' exports.
struct FileStyle {
  var delimiter: UInt8 = 0x2C
  var carriageReturns = false
  var encoding = Encoding.utf8
  /// Positions of the columns in the file, when they are not in their usual order.
  var order: [Int]?
  var header = Header.plain
  var times = Times.iso
  var dates = Dates.iso
  var numbers = Numbers.plain
  var decimalComma = false
  /// Empty cells at the end of each row beyond the header.
  var surplusCells = 0
  /// Words and remarks as another program writes them.
  var isForeign = false

  enum Encoding { case utf8, utf8WithMark, utf16, windows1252 }

  enum Header {
    case plain
    /// `ID Sesi`
    case words
    /// `id-sesi`
    case hyphens
  }

  enum Times {
    /// `2025-02-28T08:15:00`
    case iso
    /// `2025-02-28 08.15.00 WITA`
    case dotted
    /// `28/02/2025 08:15:00`
    case slashes
    /// `28-02-2025 08:15:00`
    case dashes
    /// `2025-02-28T08:15:00+08:00`
    case zoned
    /// `2025-02-28T00:15:00Z`
    case universal
    /// `08:15:00` where the day is that of the session
    case clockOnly
  }

  enum Dates {
    case iso, slashes, dashes
    /// `28 Pebruari 2025`
    case words
  }

  enum Numbers {
    case plain
    /// `="6311…"`, `'6311…` and plain NIKs in turn, as spreadsheets leave them.
    case spreadsheet
  }
}
