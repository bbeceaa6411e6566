import Foundation

/// The start tag at hand, as the terminated texts that handlers take.
final class PlainXMLElement {
  private static let capacity = 1 << 16
  private static let mostAttributes = 16

  private let text = UnsafeMutablePointer<UInt8>.allocate(capacity: PlainXMLElement.capacity)
  private let list = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: 2 * PlainXMLElement.mostAttributes + 1)
  private(set) var nameLength = 0
  private(set) var isEmpty = false

  deinit {
    text.deallocate()
    list.deallocate()
  }

  var name: XMLName { XMLName(UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self)) }
  var attributes: XMLAttributes { XMLAttributes(list) }

  /// Takes the name of an end tag.
  func setName(_ name: UnsafePointer<UInt8>, count: Int) {
    text.update(from: name, count: count)
    text[count] = 0
  }

  /// Reads what stands behind `<`; the offset behind `>`, or nil when it is not plain.
  func read(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var next = start
    var written = 0
    guard copyName(bytes, &next, end, &written) else { return nil }
    nameLength = next - start
    var attributes = 0
    while true {
      let blanks = next
      while next < end, PlainXMLElement.isBlank(bytes[next]) { next += 1 }
      guard next + 1 < end else { return nil }
      if bytes[next] == UInt8(ascii: ">") {
        isEmpty = false
        list[2 * attributes] = nil
        return next + 1
      }
      if bytes[next] == UInt8(ascii: "/") {
        isEmpty = true
        list[2 * attributes] = nil
        return bytes[next + 1] == UInt8(ascii: ">") ? next + 2 : nil
      }
      guard next > blanks, attributes < PlainXMLElement.mostAttributes else { return nil }
      list[2 * attributes] = pointer(written)
      guard copyName(bytes, &next, end, &written) else { return nil }
      list[2 * attributes + 1] = pointer(written)
      guard copyValue(bytes, &next, end, &written), isNew(attributes) else { return nil }
      attributes += 1
    }
  }

  private func pointer(_ offset: Int) -> UnsafePointer<CChar> {
    UnsafeRawPointer(text + offset).assumingMemoryBound(to: CChar.self)
  }

  /// No attribute stands twice in an element.
  private func isNew(_ index: Int) -> Bool {
    guard let name = list[2 * index] else { return false }
    for earlier in 0..<index {
      if let other = list[2 * earlier], strcmp(other, name) == 0 { return false }
    }
    return true
  }

  private func copyName(_ bytes: UnsafePointer<UInt8>, _ next: inout Int, _ end: Int, _ written: inout Int) -> Bool {
    let start = next
    while next < end, PlainXMLElement.isName(bytes[next]) { next += 1 }
    let length = next - start
    guard length > 0, written + length < PlainXMLElement.capacity, !(0x2D...0x39).contains(bytes[start]) else { return false }
    (text + written).update(from: bytes + start, count: length)
    written += length
    text[written] = 0
    written += 1
    return true
  }

  /// `="…"`, with white space as blanks and the five entities of XML replaced.
  private func copyValue(_ bytes: UnsafePointer<UInt8>, _ next: inout Int, _ end: Int, _ written: inout Int) -> Bool {
    guard next + 1 < end, bytes[next] == UInt8(ascii: "=") else { return false }
    let quote = bytes[next + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    next += 2
    while next < end {
      let run = next
      while next < end, !PlainXMLElement.isSpecial(bytes[next]) { next += 1 }
      guard written + (next - run) + 1 < PlainXMLElement.capacity, next < end else { return false }
      (text + written).update(from: bytes + run, count: next - run)
      written += next - run
      let byte = bytes[next]
      next += 1
      switch byte {
      case quote:
        text[written] = 0
        written += 1
        return true
      case UInt8(ascii: "&"):
        guard let length = appendReference(bytes + next, end - next, &written) else { return false }
        next += length
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        text[written] = byte
        written += 1
      case 0x09, 0x0A:
        text[written] = 0x20
        written += 1
      default: return false
      }
    }
    return false
  }

  /// What cannot simply be copied: control characters, quotes, `&`, `<`, and the lead of U+FFFE and U+FFFF.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x27 || byte == 0x3C || byte == 0xEF
  }

  /// Writes what a reference stands for, one of the five entities or a character by its number.
  /// - Returns: length of the reference behind `&`; nil when it is none of these.
  private func appendReference(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ written: inout Int) -> Int? {
    if count > 0, bytes[0] == UInt8(ascii: "#") { return appendCharacter(bytes, count, &written) }
    for (name, sign) in PlainXMLElement.entities where name.utf8CodeUnitCount <= count {
      guard memcmp(bytes, name.utf8Start, name.utf8CodeUnitCount) == 0 else { continue }
      text[written] = sign
      written += 1
      return name.utf8CodeUnitCount
    }
    return nil
  }

  /// `#10;` or `#xA;`: the characters that XML allows, no other, and as they are: a line break stays one.
  private func appendCharacter(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ written: inout Int) -> Int? {
    let isHexadecimal = count > 1 && bytes[1] == UInt8(ascii: "x")
    let first = isHexadecimal ? 2 : 1
    guard let last = (first..<min(count, 12)).first(where: { bytes[$0] == UInt8(ascii: ";") }), last > first else { return nil }
    let digits = UnsafeBufferPointer(start: bytes + first, count: last - first)
    guard digits.allSatisfy({ PlainXMLElement.isDigit($0, hexadecimal: isHexadecimal) }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D, value != 0xFFFE, value != 0xFFFF,
      let character = Unicode.Scalar(value), written + 4 < PlainXMLElement.capacity
    else { return nil }
    for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter {
      text[written] = byte
      written += 1
    }
    return last + 1
  }

  private static func isDigit(_ byte: UInt8, hexadecimal: Bool) -> Bool {
    byte &- 0x30 < 10 || hexadecimal && (byte | 0x20) &- 0x61 < 6
  }

  private static let entities: [(StaticString, UInt8)] = [
    ("amp;", 0x26), ("lt;", 0x3C), ("gt;", 0x3E), ("quot;", 0x22), ("apos;", 0x27),
  ]

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// Letters, digits, `_`, `:`, `.` and `-` of ASCII.
  private static func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 11 || byte == 0x5F || byte == 0x2D || byte == 0x2E
  }
}
