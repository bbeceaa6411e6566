/// Strict validation of UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
package enum UTF8Check {
  /// The offset of the first byte that does not belong to a well-formed sequence, or nil when all bytes are UTF-8.
  ///
  /// ASCII is skipped 64 bytes at a time, so that ordinary tables are checked at the speed of memory.
  package static func firstInvalid(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let count = bytes.count
    var index = 0
    while true {
      index = skipASCII(base, from: index, to: count)
      guard index < count else { return nil }
      let length = sequenceLength(base + index, available: count - index)
      guard length > 0 else { return index }
      index += length
    }
  }

  private static func skipASCII(_ base: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 64 <= end {
      let block = (base + index).loadUnaligned(as: SIMD8<UInt64>.self)
      guard (block & 0x8080_8080_8080_8080) == SIMD8<UInt64>(repeating: 0) else { break }
      index &+= 64
    }
    while index < end, (base + index).load(as: UInt8.self) < 0x80 { index &+= 1 }
    return index
  }

  /// The length of the well-formed sequence of two to four bytes that starts here, or 0.
  private static func sequenceLength(_ start: UnsafeRawPointer, available: Int) -> Int {
    let lead = start.load(as: UInt8.self)
    /// The bounds of the second byte exclude overlong forms, surrogates and values above U+10FFFF (table 3-7 of Unicode).
    let (length, low, high): (Int, UInt8, UInt8) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, available >= length else { return 0 }
    let second = (start + 1).load(as: UInt8.self)
    guard second >= low, second <= high else { return 0 }
    for offset in 2..<max(2, length) where (start + offset).load(as: UInt8.self) & 0xC0 != 0x80 { return 0 }
    return length
  }
}
