/// A file that was read as a table, with its balance: `rows` = accepted + quarantined + blank, always.
public struct SourceFile: Sendable {
  /// Path relative to the archive; for a sheet of a workbook `file.xlsx#Sheet`.
  public var path: String
  public var table: Table
  /// Names of the known columns that the file has.
  public var columns: [String]
  public var rows = 0
  public var accepted = 0
  public var quarantined = 0
  public var blank = 0
  /// Accepted rows that repeat a row of an earlier file and are ignored (decision 17).
  public var repeated = 0
  /// Bytes of the file on disk.
  public var byteCount: Int

  public init(path: String, table: Table, columns: [String], byteCount: Int) {
    self.path = path
    self.table = table
    self.columns = columns
    self.byteCount = byteCount
  }
}

/// A row that could not be read: kept and shown, counted as not assessed.
public struct QuarantinedRow: Sendable {
  /// Index into `Records.files`.
  public var file: Int
  public var line: Int
  /// 1-based column of the offending cell in characters' bytes, or nil when the row as a whole is at fault.
  public var column: String?
  public var reason: Reason
  /// The row's own text, at most 400 bytes of it, with every NIK masked.
  public var text: String
  /// For `langkah`: 0-based position of the step when it could be read.
  public var step: Int?

  public init(file: Int, line: Int, column: String?, reason: Reason, text: String, step: Int?) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
    self.text = text
    self.step = step
  }

  public enum Reason: String, Sendable, CaseIterable {
    case nikBroken = "nik-broken"
    case nikMalformed = "nik-malformed"
    case columnCount = "column-count"
    case unreadableCell = "unreadable-cell"
    case nul = "nul"
    case unclosedQuote = "unclosed-quote"
    case cellTooLong = "cell-too-long"
    case repeatedHeader = "repeated-header"
    case unknownStep = "unknown-step"
    case stepMissing = "step-missing"
    case sessionDateMissing = "session-date-missing"
    case waiverIncomplete = "waiver-incomplete"
  }
}

/// A file that could not be read at all, and why; it stops nothing.
public struct UnreadFile: Sendable {
  public var path: String
  public var reason: Reason
  /// A detail for the reader, such as the system's own word, without personal data.
  public var detail: String

  public init(path: String, reason: Reason, detail: String = "") {
    self.path = path
    self.reason = reason
    self.detail = detail
  }

  public enum Reason: String, Sendable, CaseIterable {
    case empty
    case binary
    case unknownTable = "unknown-table"
    /// A file below `log/` whose format nothing tells.
    case unknownLog = "unknown-log"
    /// A compressed file that is cut off or damaged: what stands before that place was read.
    case truncated
    case notOpened = "not-opened"
    case changedWhileRead = "changed-while-read"
    case spreadsheet
    case tooLarge = "too-large"
    case eventLog = "event-log"
    /// Called like a sealed receipt or the office's keys, and none.
    case receipt
  }
}

/// A file whose bytes equal those of an earlier one; its rows are neither counted nor used.
public struct DuplicateFile: Sendable {
  public var path: String
  public var original: String

  public init(path: String, original: String) {
    self.path = path
    self.original = original
  }
}
