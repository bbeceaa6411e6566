import Records

/// Reads the JSON objects of one log format.
protocol JSONReader {
  /// Reads the object at which the scanner stands, to its end.
  mutating func read(_ scanner: inout JSONScanner, at position: Position, into batch: TraceBatch) throws(LineProblem)
  static var longestLine: Int { get }
}

extension JSONReader {
  static var longestLine: Int { 1 << 20 }
}

/// Reads records that consist of named fields, whether a JSON object or a row of a table holds them.
protocol FieldReader {
  static var keys: FieldKeys { get }
  init(_ context: LogContext)
  mutating func read(_ fields: FieldSet, at position: Position, into batch: TraceBatch) throws(LineProblem)
}

/// Reads objects whose members are the fields of a record.
struct JSONFieldReader<Reader: FieldReader>: JSONReader {
  private var reader: Reader
  private let fields: FieldSet

  init(_ context: LogContext, scratch: Scratch) {
    reader = Reader(context)
    fields = FieldSet(Reader.keys, scratch: scratch)
  }

  @inline(__always)
  mutating func read(_ scanner: inout JSONScanner, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    try fields.read(&scanner)
    try reader.read(fields, at: position, into: batch)
  }
}

/// Reads JSON lines: one object a line, or an array of them.
struct JSONLineReader<Reader: JSONReader>: LineReader {
  private var reader: Reader

  static var longestLine: Int { Reader.longestLine }

  init(_ reader: Reader) { self.reader = reader }

  mutating func read(_ line: UnsafeRawBufferPointer, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    var scanner = JSONScanner(line)
    scanner.skipBlanks()
    if scanner.byte == 0x7B {
      try reader.read(&scanner, at: position, into: batch)
    } else {
      guard scanner.byte == 0x5B else { throw scanner.malformed() }
      try scanner.elements { (scanner) throws(LineProblem) in try reader.read(&scanner, at: position, into: batch) }
    }
    scanner.skipBlanks()
    guard scanner.atEnd else { throw scanner.malformed() }
  }
}

/// Reads a file that is one JSON value over several lines, or several such values: each object, alone or in an array, is a record.
struct JSONDocument<Reader: JSONReader> {
  private var reader: Reader

  init(_ reader: Reader) { self.reader = reader }

  /// `JSONShape` has seen that the brackets of the text match.
  mutating func read(_ text: UnsafeRawBufferPointer, file: UInt32, into batch: TraceBatch) {
    var scanner = JSONScanner(text)
    var line = 1
    var counted = 0
    do throws(LineProblem) {
      while true {
        scanner.skipBlanks()
        if scanner.atEnd { break }
        try scanner.elements { (scanner) throws(LineProblem) in
          let start = scanner.offset
          let value = try scanner.value()
          line += text.slice(counted, start).lineEnds
          counted = start
          record(value.bytes, line: line, file: file, batch)
        }
      }
    } catch {
      batch.add(text.slice(min(scanner.offset, text.count), text.count), line: line) { () throws(LineProblem) in throw error }
    }
    batch.lineEnds = line
  }

  private mutating func record(_ bytes: UnsafeRawBufferPointer, line: Int, file: UInt32, _ batch: TraceBatch) {
    let position = Position(file: file, line: UInt32(truncatingIfNeeded: line))
    batch.add(bytes, line: line) { () throws(LineProblem) in
      if let place = bytes.first(0) { throw LineProblem(.nul, column: place + 1) }
      if let place = UTF8Check.firstInvalid(in: bytes) { throw LineProblem(.encoding, column: place + 1) }
      var scanner = JSONScanner(bytes)
      try reader.read(&scanner, at: position, into: batch)
    }
  }
}

/// How a JSON log is laid out.
enum JSONShape {
  /// Whether the text is a document and not JSON lines: its first value ends on another line than it begins, and what follows it
  /// to the end is JSON too.
  static func isDocument(_ text: UnsafeRawBufferPointer) -> Bool {
    var scanner = JSONScanner(text)
    scanner.skipBlanks()
    guard scanner.byte == 0x7B || scanner.byte == 0x5B else { return false }
    let start = scanner.offset
    guard let first = try? scanner.value(), text.first(0x0A, from: start).map({ $0 < start + first.count }) == true else {
      return false
    }
    while true {
      scanner.skipBlanks()
      if scanner.atEnd { return true }
      guard (try? scanner.value()) != nil else { return false }
    }
  }
}
