/// A value of CBOR (RFC 8949) as far as seals need it: no floats, no tags, maps by integers.
package enum CBOR: Sendable, Hashable {
  case integer(Int)
  case bytes([UInt8])
  case text(String)
  case array([CBOR])
  /// In any order; writing puts the keys in theirs.
  case map([Int: CBOR])
  case boolean(Bool)
  case null

  /// The one deterministic encoding (RFC 8949, section 4.2.1).
  package var encoded: [UInt8] {
    var writer = CBORWriter()
    writer.append(self)
    return writer.bytes
  }
}

/// Writes deterministic CBOR: shortest heads, definite lengths, keys in order of their bytes.
package struct CBORWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func append(_ value: CBOR) {
    switch value {
    case .integer(let number): append(integer: number)
    case .bytes(let content):
      head(2, UInt64(content.count))
      bytes += content
    case .text(let text):
      head(3, UInt64(text.utf8.count))
      bytes += text.utf8
    case .array(let values):
      head(4, UInt64(values.count))
      for value in values { append(value) }
    case .map(let entries):
      head(5, UInt64(entries.count))
      // By the bytes of the keys: 0, 1, … before -1, -2, …
      for key in entries.keys.sorted(by: CBORWriter.isBefore) {
        append(integer: key)
        if let value = entries[key] { append(value) }
      }
    case .boolean(let flag): bytes.append(flag ? 0xF5 : 0xF4)
    case .null: bytes.append(0xF6)
    }
  }

  /// Tag 18, which says that a COSE_Sign1 follows.
  mutating func appendSign1Tag() { bytes.append(0xD2) }

  private mutating func append(integer number: Int) {
    number >= 0 ? head(0, UInt64(number)) : head(1, UInt64(bitPattern: Int64(~number)))
  }

  private mutating func head(_ major: UInt8, _ argument: UInt64) {
    let kind = major << 5
    switch argument {
    case 0..<24: bytes.append(kind | UInt8(argument))
    case 0..<0x100: bytes += [kind | 24, UInt8(argument)]
    case 0..<0x1_0000: append(kind | 25, argument, count: 2)
    case 0..<0x1_0000_0000: append(kind | 26, argument, count: 4)
    default: append(kind | 27, argument, count: 8)
    }
  }

  private mutating func append(_ first: UInt8, _ argument: UInt64, count: Int) {
    bytes.append(first)
    for index in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: argument >> (8 * UInt64(index)))) }
  }

  private static func isBefore(_ a: Int, _ b: Int) -> Bool {
    (a < 0) == (b < 0) ? a.magnitude < b.magnitude : a >= 0
  }
}
