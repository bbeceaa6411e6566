import Foundation
import Fundamentals
import Records

/// Reads the lines of one log format. One reader serves one chunk, so it may keep what it last saw.
protocol LineReader {
  /// Adds what the line says to `batch`; a problem sends the whole line to quarantine.
  mutating func read(_ line: UnsafeRawBufferPointer, at position: Position, into batch: TraceBatch) throws(LineProblem)
  /// Longest line in bytes.
  static var longestLine: Int { get }
}

extension LineReader {
  static var longestLine: Int { 1 << 20 }

  /// Reads all lines of a chunk that begins and ends at line starts. `file` is what positions say.
  mutating func readLines(_ chunk: UnsafeRawBufferPointer, file: UInt32, into batch: TraceBatch) {
    let hasNULs = chunk.first(0) != nil
    let isText = UTF8Check.firstInvalid(in: chunk) == nil
    var start = 0
    var number = 0
    while start < chunk.count {
      let next = chunk.first(0x0A, from: start) ?? chunk.count
      number += 1
      var end = next
      if end > start, chunk[end - 1] == 0x0D { end -= 1 }
      let line = chunk.slice(start, end)
      start = next + 1
      if isBlank(line) {
        batch.addBlank()
        continue
      }
      let position = Position(file: file, line: UInt32(truncatingIfNeeded: number))
      batch.add(line, line: number) { () throws(LineProblem) in
        if hasNULs, let place = line.first(0) { throw LineProblem(.nul, column: place + 1) }
        if line.count > Self.longestLine { throw LineProblem(.tooLong) }
        if !isText, let place = UTF8Check.firstInvalid(in: line) { throw LineProblem(.encoding, column: place + 1) }
        try read(line, at: position, into: batch)
      }
    }
    batch.lineEnds = number
  }

  @inline(__always)
  private func isBlank(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let first = line.first, first <= 0x20 else { return line.count == 0 }
    return line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
