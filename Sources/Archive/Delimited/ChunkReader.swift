import CMemory
import CivilRegistry
import Foundation
import Procedure
import Records

/// What reading a piece of a file yielded.
struct ChunkResult {
  /// Rows written, from the chunk's first place on.
  var accepted = 0
  var rows = 0
  var blank = 0
  var quarantine: [QuarantinedRow] = []
  /// Where the next record starts, which is where the next chunk must have started.
  var endPosition = 0
  /// Lines passed.
  var lines = 0
}

/// Reads the records of one chunk into rows.
struct ChunkReader<Reader: RowReader> {
  private let file: Int
  private let layout: Layout
  private var reader: Reader
  private let names: Names
  private let target: UnsafeMutablePointer<Reader.Row>
  private let check: RecordCheck
  private var result = ChunkResult()

  init(
    file: Int, layout: Layout, settings: ReadingSettings, names: Names, target: UnsafeMutablePointer<Reader.Row>
  ) {
    self.file = file
    self.layout = layout
    self.names = names
    self.target = target
    check = RecordCheck(layout)
    reader = Reader(settings, layout: layout)
  }

  /// Reads the records that start in `range`; lines count from 0 at its start.
  mutating func read(_ source: DelimitedText, _ range: Range<Int>) -> ChunkResult {
    let chunk = UnsafeRawBufferPointer(rebasing: source.text[range])
    let marks = chunk.baseAddress.map { memory_marks($0, chunk.count) } ?? 0
    let hasNULs = marks & Int32(memory_has_nul) != 0
    var scanner = RecordScanner(
      text: source.text, from: range.lowerBound, delimiter: source.delimiter, hasQuotes: marks & Int32(memory_has_quote) != 0)
    while scanner.position < range.upperBound, scanner.next() {
      let record = scanner.record(layout)
      if let problem = scanner.problem {
        result.rows += 1
        reject(CellProblem(problem), record, scanner.recordBytes, line: scanner.recordLine)
        continue
      }
      // A quoted cell may reach behind the chunk.
      let mayHaveNUL = hasNULs || scanner.position > range.upperBound
      take(record, raw: scanner.recordBytes, line: scanner.recordLine, hasNULs: mayHaveNUL)
    }
    result.endPosition = scanner.position
    result.lines = scanner.line
    return result
  }

  /// Reads all rows of a sheet; lines are row numbers.
  mutating func read(_ sheet: SheetRows) -> ChunkResult {
    sheet.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1) else { return }
      let fields = sheet.fields.map { RecordScanner.Field(start: base + $0.start, end: base + $0.end) }
      let kinds = sheet.fields.map(\.kind)
      fields.withUnsafeBufferPointer { fields in
        kinds.withUnsafeBufferPointer { kinds in
          guard let firstField = fields.baseAddress, let firstKind = kinds.baseAddress else { return }
          var start = 0
          for row in sheet.rows {
            let record = Record(
              fields: firstField + start, fieldCount: row.end - start, kinds: firstKind + start, columns: layout.columns,
              translations: layout.translations)
            let raw = start < row.end ? bytes[sheet.fields[start].start..<sheet.fields[row.end - 1].end] : bytes[0..<0]
            take(record, raw: UnsafeRawBufferPointer(rebasing: raw), line: row.number, hasNULs: true)
            start = row.end
          }
        }
      }
    }
    return result
  }

  @inline(__always)
  private mutating func take(_ record: Record, raw: UnsafeRawBufferPointer, line: Int, hasNULs: Bool) {
    result.rows += 1
    if isBlank(record) {
      result.blank += 1
      return
    }
    do throws(CellProblem) {
      try check.pass(record, raw: raw, hasNULs: hasNULs)
      let position = Position(file: UInt32(file), line: UInt32(truncatingIfNeeded: line))
      (target + result.accepted).initialize(to: try reader.row(of: record, at: position, names: names))
      result.accepted += 1
    } catch {
      reject(error, record, raw, line: line)
    }
  }

  @inline(__always)
  private func isBlank(_ record: Record) -> Bool {
    for index in 0..<record.fieldCount where record.fields[index].start < record.fields[index].end {
      if Cell.trimmed(record.fields[index].start, record.fields[index].end, kind: .text).count > 0 { return false }
    }
    return true
  }

  private mutating func reject(_ problem: CellProblem, _ record: Record, _ raw: UnsafeRawBufferPointer, line: Int) {
    // Masked before it is cut, since of a number cut in two nobody knows what it was.
    var shown = Array(raw.prefix(1024))
    masking(nikIn: &shown)
    let text = String(decoding: shown.prefix(400), as: UTF8.self)
    result.quarantine.append(
      QuarantinedRow(
        file: file, line: line, column: problem.column.map { layout.table.columns[$0] }, reason: problem.reason,
        text: text, step: reader.step(of: record)))
  }
}

extension RecordScanner {
  /// The current record in the columns of a table.
  @inline(__always)
  func record(_ layout: Layout) -> Record {
    Record(
      fields: fieldsPointer, fieldCount: fieldCount, kinds: nil, columns: layout.columns, translations: layout.translations)
  }
}
