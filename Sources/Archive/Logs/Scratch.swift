/// Room for the texts of one line that do not stand in it as they are. What it hands out stays valid until the next line begins.
final class Scratch {
  private var memory: UnsafeMutableRawPointer
  private var capacity = 4096
  private var used = 0
  private var limit = 0

  init() { memory = .allocate(byteCount: capacity, alignment: 16) }

  deinit { memory.deallocate() }

  /// Forgets everything; the texts of the next line are not longer than `limit` bytes in all.
  @inline(__always)
  func begin(limit: Int) {
    used = 0
    self.limit = limit
  }

  /// The text of a JSON string that holds escapes (RFC 8259); a surrogate without its partner becomes U+FFFD.
  func unescaped(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    if used == 0, limit > capacity {
      memory.deallocate()
      capacity = limit
      memory = .allocate(byteCount: capacity, alignment: 16)
    }
    // An escape is never shorter than what it stands for.
    guard used + text.count <= capacity else { return text }
    let start = used
    var at = 0
    while at < text.count {
      let byte = text[at]
      at += 1
      guard byte == 0x5C, at < text.count else {
        put(byte)
        continue
      }
      let sign = text[at]
      at += 1
      switch sign {
      case 0x62: put(0x08)
      case 0x66: put(0x0C)
      case 0x6E: put(0x0A)
      case 0x72: put(0x0D)
      case 0x74: put(0x09)
      case 0x75: putUnit(text, &at)
      default: put(sign)
      }
    }
    return UnsafeRawBufferPointer(start: memory + start, count: used - start)
  }

  /// A copy of a short text, or nothing when there is no room, which a line of the text's length always leaves.
  func kept(_ text: [UInt8]) -> UnsafeRawBufferPointer {
    guard used + text.count <= capacity else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let start = used
    for byte in text { put(byte) }
    return UnsafeRawBufferPointer(start: memory + start, count: text.count)
  }

  private func put(_ byte: UInt8) {
    memory.storeBytes(of: byte, toByteOffset: used, as: UInt8.self)
    used += 1
  }

  /// The sign behind `\u`, whose second half may follow as another one.
  private func putUnit(_ text: UnsafeRawBufferPointer, _ at: inout Int) {
    guard let first = Scratch.unit(text, at) else { return }
    at += 4
    var units = [first]
    if first & 0xFC00 == 0xD800, at + 6 <= text.count, text[at] == 0x5C, text[at + 1] == 0x75,
      let second = Scratch.unit(text, at + 2), second & 0xFC00 == 0xDC00
    {
      units.append(second)
      at += 6
    }
    for byte in String(decoding: units, as: UTF16.self).utf8 { put(byte) }
  }

  private static func unit(_ text: UnsafeRawBufferPointer, _ start: Int) -> UInt16? {
    guard start + 4 <= text.count else { return nil }
    var unit: UInt16 = 0
    for byte in text[start..<(start + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
