import Records

/// One record of a file in the columns of its table; valid while the scanner stands on it.
struct Record {
  let fields: UnsafePointer<RecordScanner.Field>
  let fieldCount: Int
  /// Cell types when the source is a spreadsheet.
  let kinds: UnsafePointer<Cell.Kind>?
  /// Field of each table column, -1 when the file has no such column.
  let columns: UnsafePointer<Int32>
  let translations: Translations?

  /// The cell of a table column; empty when the file has no such column.
  @inline(__always)
  subscript(_ column: Int) -> Cell {
    let index = Int(columns[column])
    guard index >= 0, index < fieldCount else { return Cell(start: UnsafeRawPointer(columns), count: 0, kind: .text) }
    let field = fields[index]
    if isPlain {
      let count = field.end - field.start
      if count == 0 { return Cell(start: field.start, count: 0, kind: .text) }
      // Nothing to trim when a letter, digit or sign of ASCII stands at both ends.
      if field.start.load(as: Int8.self) > 0x20, field.end.load(fromByteOffset: -1, as: Int8.self) > 0x20 {
        return Cell(start: field.start, count: count, kind: .text)
      }
    }
    return trimmed(field, index, column)
  }

  /// The text of neighbouring columns with the delimiters between them; nil where they do not stand side by side as they are.
  @inline(__always)
  func plainText(of range: ClosedRange<Int>) -> UnsafeRawBufferPointer? {
    let first = Int(columns[range.lowerBound])
    let last = first + range.count - 1
    guard isPlain, first >= 0, last < fieldCount else { return nil }
    var length = range.count - 1
    for (column, field) in zip(range, first...last) {
      guard columns[column] == Int32(truncatingIfNeeded: field) else { return nil }
      length += fields[field].end - fields[field].start
    }
    // A quoted field has its quotes outside, or its text elsewhere.
    guard fields[last].end - fields[first].start == length else { return nil }
    return UnsafeRawBufferPointer(start: fields[first].start, count: length)
  }

  private func trimmed(_ field: RecordScanner.Field, _ index: Int, _ column: Int) -> Cell {
    let cell = Cell.trimmed(field.start, field.end, kind: kinds.map { $0[index] } ?? .text)
    guard let translations else { return cell }
    return translations.apply(to: cell, column: column)
  }

  /// Whether cells are text and mean what they say.
  @inline(__always)
  private var isPlain: Bool { kinds == nil && translations == nil }

  /// Whether the file has the column at all.
  @inline(__always)
  func has(_ column: Int) -> Bool { columns[column] >= 0 }
}

/// Values of a foreign export and what they are called here (`nilai` of a mapping), exact after trimming.
final class Translations: @unchecked Sendable {
  private let words: [Int: [[UInt8]: UnsafeRawBufferPointer]]
  private let storage: [UnsafeMutableRawPointer]

  /// `words[column][foreign] = own`, columns by position in the table.
  init(_ words: [Int: [String: String]]) {
    var storage: [UnsafeMutableRawPointer] = []
    self.words = words.mapValues { column in
      var table: [[UInt8]: UnsafeRawBufferPointer] = [:]
      for (foreign, own) in column {
        let bytes = Array(own.utf8)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
        memory.copyMemory(from: bytes, byteCount: bytes.count)
        storage.append(memory)
        table[Array(foreign.utf8)] = UnsafeRawBufferPointer(start: memory, count: bytes.count)
      }
      return table
    }
    self.storage = storage
  }

  deinit {
    for memory in storage { memory.deallocate() }
  }

  func apply(to cell: Cell, column: Int) -> Cell {
    guard let table = words[column], let own = table[Array(cell.bytes)], let start = own.baseAddress else { return cell }
    return Cell(start: start, count: own.count, kind: .text)
  }
}
