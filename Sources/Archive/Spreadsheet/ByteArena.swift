/// Bytes of many texts one behind the other, in one growing block of memory.
final class ByteArena {
  private var memory: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 4096) {
    self.capacity = capacity
    memory = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { memory.deallocate() }

  /// The bytes of a range; valid until the arena grows.
  subscript(range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: memory + range.lowerBound, count: range.count)
  }

  func append(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    if count + bytes.count > capacity { grow(to: count + bytes.count) }
    (memory + count).copyMemory(from: base, byteCount: bytes.count)
    count += bytes.count
  }

  func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Forgets what stands behind `count`.
  func shorten(to count: Int) { self.count = min(self.count, count) }

  private func grow(to needed: Int) {
    let larger = UnsafeMutableRawPointer.allocate(byteCount: max(needed, capacity * 2), alignment: 16)
    larger.copyMemory(from: memory, byteCount: count)
    memory.deallocate()
    memory = larger
    capacity = max(needed, capacity * 2)
  }

  /// Replaces `_xHHHH_`, the way in which workbooks write signs that XML cannot hold, from `start` to the end.
  ///
  /// `_x005F_` stands for the underscore itself; a surrogate without its partner becomes U+FFFD (ECMA-376, ST_Xstring).
  func decodeEscapes(from start: Int) {
    guard start < count else { return }
    let bytes = UnsafeMutableRawBufferPointer(start: memory, count: count)
    guard bytes[start...].contains(UInt8(ascii: "_")) else { return }
    var (read, written) = (start, start)
    while read < count {
      guard let unit = ByteArena.escapedUnit(in: bytes, at: read) else {
        bytes[written] = bytes[read]
        read += 1
        written += 1
        continue
      }
      read += 7
      var units = [unit]
      if unit & 0xFC00 == 0xD800, let second = ByteArena.escapedUnit(in: bytes, at: read), second & 0xFC00 == 0xDC00 {
        units.append(second)
        read += 7
      }
      for byte in String(decoding: units, as: UTF16.self).utf8 {
        bytes[written] = byte
        written += 1
      }
    }
    count = written
  }

  private static func escapedUnit(in bytes: UnsafeMutableRawBufferPointer, at index: Int) -> UInt16? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
