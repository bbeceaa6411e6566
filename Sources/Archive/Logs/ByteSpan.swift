import Foundation

/// Looking for things in the bytes of a line, without an allocation.
extension UnsafeRawBufferPointer {
  @inline(__always)
  func slice(_ start: Int, _ end: Int) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: self[start..<end]) }

  /// Offset of the first such byte from `start` on.
  @inline(__always)
  func first(_ byte: UInt8, from start: Int = 0) -> Int? {
    guard let baseAddress, start < count, let found = memchr(baseAddress + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - baseAddress
  }

  /// Offset of the last such byte before `end`.
  @inline(__always)
  func last(_ byte: UInt8, before end: Int) -> Int? {
    var index = end
    while index > 0 {
      index &-= 1
      if self[index] == byte { return index }
    }
    return nil
  }

  /// Offset of the first such bytes from `start` on.
  func first(_ word: StaticString, from start: Int = 0) -> Int? {
    var from = start
    while let found = first(word.utf8Start[0], from: from) {
      if has(word, at: found) { return found }
      from = found + 1
    }
    return nil
  }

  @inline(__always)
  func has(_ word: StaticString, at start: Int) -> Bool {
    guard let baseAddress, start >= 0, start + word.utf8CodeUnitCount <= count else { return false }
    return memcmp(baseAddress + start, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  @inline(__always)
  func equals(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && has(word, at: 0) }

  /// One to eighteen digits and nothing else.
  @inline(__always)
  var wholeNumber: Int64? {
    guard count > 0, count <= 18 else { return nil }
    var value: Int64 = 0
    for byte in self {
      let digit = byte &- 0x30
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return value
  }

  /// Two digits at an offset, or nil.
  @inline(__always)
  func pair(_ offset: Int) -> Int? {
    let tens = self[offset] &- 0x30
    let ones = self[offset &+ 1] &- 0x30
    return tens <= 9 && ones <= 9 ? Int(tens) &* 10 &+ Int(ones) : nil
  }

  /// Without the blanks at both ends.
  @inline(__always)
  var cell: Cell {
    guard let baseAddress else { return .empty }
    return Cell.trimmed(baseAddress, baseAddress + count, kind: .text)
  }

  /// How many lines end in these bytes.
  var lineEnds: Int {
    var ends = 0
    var start = 0
    while let end = first(0x0A, from: start) {
      ends += 1
      start = end + 1
    }
    return ends
  }

  /// The beginning of the first line at or after `offset` that is not the text's first one; the end when there is none.
  func lineStart(atOrAfter offset: Int) -> Int {
    guard offset > 0, offset < count else { return count }
    return first(0x0A, from: offset - 1).map { $0 + 1 } ?? count
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` for a body that throws what readers of lines throw.
  func withBytes(_ body: (UnsafeRawBufferPointer) throws(LineProblem) -> Void) throws(LineProblem) {
    let problem: LineProblem? = withUnsafeBytes { bytes in
      do throws(LineProblem) {
        try body(bytes)
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw problem }
  }
}

extension Cell {
  /// A cell in which nothing was written.
  static var empty: Cell { Cell(start: ("" as StaticString).utf8Start, count: 0, kind: .text) }
}
