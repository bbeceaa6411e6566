import Foundation
import Records

/// Reads JSON (RFC 8259) from bytes in memory, in one pass and without copying: the members of an object one by one, and what is
/// nested in them only as far as finding its end.
struct JSONScanner {
  private let base: UnsafeRawPointer
  private let end: Int
  private(set) var offset = 0

  /// Arrays and objects inside one another.
  private static let deepest = 64

  init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress ?? Cell.empty.start
    end = bytes.count
  }

  @inline(__always)
  var atEnd: Bool { offset >= end }

  /// The byte at hand, 0 at the end.
  @inline(__always)
  var byte: UInt8 { offset < end ? base.load(fromByteOffset: offset, as: UInt8.self) : 0 }

  @inline(__always)
  mutating func skipBlanks() {
    while offset < end {
      let byte = base.load(fromByteOffset: offset, as: UInt8.self)
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return }
      offset &+= 1
    }
  }

  @inline(__always)
  mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    offset &+= 1
    return true
  }

  /// What is wrong at the byte at hand.
  func malformed() -> LineProblem { LineProblem(.malformed, column: min(offset, end) + 1) }

  /// Calls `body` with key and value of each member of the object that begins here.
  @inline(__always)
  mutating func members(
    _ body: (UnsafeRawBufferPointer, JSONValue) throws(LineProblem) -> Void
  ) throws(LineProblem) {
    guard take(0x7B) else { throw malformed() }
    skipBlanks()
    if take(0x7D) { return }
    while true {
      skipBlanks()
      let key = try string()
      skipBlanks()
      guard take(0x3A) else { throw malformed() }
      skipBlanks()
      try body(key.bytes, try value())
      skipBlanks()
      if take(0x2C) { continue }
      guard take(0x7D) else { throw malformed() }
      return
    }
  }

  /// Calls `body` at the beginning of each element of the array that begins here, or once when no array does; `body` reads the element.
  @inline(__always)
  mutating func elements(_ body: (inout JSONScanner) throws(LineProblem) -> Void) throws(LineProblem) {
    guard take(0x5B) else { return try body(&self) }
    skipBlanks()
    if take(0x5D) { return }
    while true {
      skipBlanks()
      try body(&self)
      skipBlanks()
      if take(0x2C) { continue }
      guard take(0x5D) else { throw malformed() }
      return
    }
  }

  /// The value that begins here.
  @inline(__always)
  mutating func value() throws(LineProblem) -> JSONValue {
    switch byte {
    case 0x22: return try string()
    case 0x7B: return try nested(.object)
    case 0x5B: return try nested(.array)
    case 0x74: return try word("true", .yes)
    case 0x66: return try word("false", .no)
    case 0x6E: return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONValue.Kind) throws(LineProblem) -> JSONValue {
    let count = word.utf8CodeUnitCount
    guard offset + count <= end, memcmp(base + offset, word.utf8Start, count) == 0 else { throw malformed() }
    defer { offset += count }
    return JSONValue(start: base + offset, count: count, kind: kind)
  }

  @inline(__always)
  private mutating func number() throws(LineProblem) -> JSONValue {
    let start = offset
    var hasDigit = false
    while offset < end {
      let byte = base.load(fromByteOffset: offset, as: UInt8.self)
      if byte &- 0x30 < 10 {
        hasDigit = true
      } else if byte != 0x2D, byte != 0x2B, byte != 0x2E, byte | 0x20 != 0x65 {
        break
      }
      offset &+= 1
    }
    guard hasDigit else { throw malformed() }
    return JSONValue(start: base + start, count: offset - start, kind: .number)
  }

  @inline(__always)
  private mutating func string() throws(LineProblem) -> JSONValue {
    guard take(0x22) else { throw malformed() }
    let start = offset
    var kind = JSONValue.Kind.string
    while true {
      skipPlain()
      guard offset < end else { throw malformed() }
      switch base.load(fromByteOffset: offset, as: UInt8.self) {
      case 0x22:
        offset &+= 1
        return JSONValue(start: base + start, count: offset &- 1 &- start, kind: kind)
      case 0x5C:
        kind = .escapedString
        offset &+= 2
      case let byte where byte < 0x20: throw malformed()
      default: offset &+= 1
      }
    }
  }

  /// Skips bytes that are neither a quote, a backslash nor a control sign, eight at a time; the last ones are left to the caller.
  @inline(__always)
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while offset &+ 8 <= end {
      let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
      let quotes = word ^ (ones &* 0x22)
      let escapes = word ^ (ones &* 0x5C)
      // The high bit of each byte that is zero, or below 0x20; a wrong one can only stand behind a right one.
      let found =
        (quotes &- ones) & ~quotes | (escapes &- ones) & ~escapes | (word &- ones &* 0x20) & ~word
      let hits = found & (ones &* 0x80)
      if hits == 0 {
        offset &+= 8
        continue
      }
      offset &+= hits.trailingZeroBitCount >> 3
      return
    }
  }

  /// The array or object that begins here; what it holds is checked for matching brackets and quotes only.
  private mutating func nested(_ kind: JSONValue.Kind) throws(LineProblem) -> JSONValue {
    let start = offset
    var depth = 0
    // One bit for each bracket that is open: 1 for an array.
    var open: UInt64 = 0
    while offset < end {
      let byte = base.load(fromByteOffset: offset, as: UInt8.self)
      switch byte {
      case 0x22:
        _ = try string()
        continue
      case 0x7B, 0x5B:
        depth += 1
        guard depth <= JSONScanner.deepest else { throw LineProblem(.tooDeep, column: offset + 1) }
        open = open << 1 | (byte == 0x5B ? 1 : 0)
      case 0x7D, 0x5D:
        guard open & 1 == (byte == 0x5D ? 1 : 0) else { throw malformed() }
        depth -= 1
        open >>= 1
        if depth == 0 {
          offset += 1
          return JSONValue(start: base + start, count: offset - start, kind: kind)
        }
      default: break
      }
      offset &+= 1
    }
    throw malformed()
  }
}
