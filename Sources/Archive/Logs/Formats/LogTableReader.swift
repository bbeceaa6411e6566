import Foundation
import Records

/// A log that is a delimited table with a header: the columns of a capture log (decision 59) or of a printer's job log (52), which
/// `kolom` of the log in `arsip.yaml` may translate.
struct LogTableReader<Reader: FieldReader> {
  private var reader: Reader
  private let columns: [Int?]

  /// - Parameter columns: place among the reader's keys of each column of the file.
  init(_ context: LogContext, columns: [Int?]) {
    reader = Reader(context)
    self.columns = columns
  }

  mutating func read(_ table: DelimitedText, file: UInt32, into batch: TraceBatch) {
    let fields = FieldSet(Reader.keys, scratch: batch.scratch)
    let rows = UnsafeRawBufferPointer(rebasing: table.text[table.dataStart...])
    var scanner = RecordScanner(
      text: table.text, from: table.dataStart, delimiter: table.delimiter, hasQuotes: rows.first(0x22) != nil)
    while scanner.next() {
      let bytes = scanner.recordBytes
      if (0..<scanner.fieldCount).allSatisfy({ scanner.isEmpty($0) }) {
        batch.addBlank()
        continue
      }
      let line = scanner.recordLine + table.dataLine
      let position = Position(file: file, line: UInt32(truncatingIfNeeded: line))
      let problem = scanner.problem
      fields.clear()
      for (index, column) in columns.enumerated() where index < scanner.fieldCount {
        guard let column else { continue }
        let cell = scanner.cell(index)
        fields[column] = JSONValue(start: cell.start, count: cell.count, kind: .string)
      }
      let isWhole = scanner.fieldCount >= columns.count
      batch.add(bytes, line: line) { () throws(LineProblem) in
        if let place = bytes.first(0) { throw LineProblem(.nul, column: place + 1) }
        if bytes.count > 1 << 20 { throw LineProblem(.tooLong) }
        guard problem == nil, isWhole else { throw LineProblem(.malformed) }
        try reader.read(fields, at: position, into: batch)
      }
    }
  }
}

/// What kind of log the header of a table belongs to.
enum LogTableKind {
  case captures([Int?])
  case jobs([Int?])

  /// Nil when the header has neither a modality nor the name of a job, or no time.
  static func of(_ header: [String], translated names: [String: String]) -> LogTableKind? {
    let keys = header.map { cell in
      let key = String(decoding: Layout.key(cell), as: UTF8.self)
      return names[key].map { Layout.key($0) } ?? Array(key.utf8)
    }
    func columns(_ wanted: FieldKeys) -> [Int?] {
      let names = wanted.names.map { Layout.key($0) }
      return keys.map { names.firstIndex(of: $0) }
    }
    let captures = columns(CaptureLogReader.keys)
    if captures.contains(0), captures.contains(2) { return .captures(captures) }
    let jobs = columns(PrinterJobReader.keys)
    if jobs.contains(2), jobs.contains(7) || jobs.contains(6) { return .jobs(jobs) }
    return nil
  }
}
