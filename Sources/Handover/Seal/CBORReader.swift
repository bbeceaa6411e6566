/// Reads deterministic CBOR and refuses everything else, so that one value has one encoding and one digest.
package struct CBORReader {
  private let bytes: [UInt8]
  private var place = 0

  /// Nothing here nests deeper: strokes in a file are an array of arrays of arrays.
  private static let depth = 8

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the bytes are, all of them; nil when they are not one deterministic value of the kinds in ``CBOR``.
  package static func value(_ bytes: [UInt8]) -> CBOR? {
    var reader = CBORReader(bytes)
    guard let value = reader.value(depth: depth), reader.isAtEnd else { return nil }
    return value
  }

  package var isAtEnd: Bool { place == bytes.count }

  /// Skips a head that is exactly this byte; false when another stands there.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  mutating func value() -> CBOR? { value(depth: CBORReader.depth) }

  private mutating func value(depth: Int) -> CBOR? {
    guard depth > 0, place < bytes.count else { return nil }
    switch bytes[place] {
    case 0xF4, 0xF5:
      place += 1
      return .boolean(bytes[place - 1] == 0xF5)
    case 0xF6:
      place += 1
      return .null
    default: break
    }
    guard let (major, argument) = head() else { return nil }
    switch major {
    case 0: return Int(exactly: argument).map(CBOR.integer)
    case 1: return Int(exactly: argument).map { .integer(~$0) }
    case 2: return content(argument).map { .bytes(Array($0)) }
    case 3: return content(argument).flatMap { String(validating: $0, as: UTF8.self) }.map(CBOR.text)
    case 4: return array(argument, depth: depth)
    case 5: return map(argument, depth: depth)
    default: return nil
    }
  }

  /// Major type and argument of a head of the shortest form.
  private mutating func head() -> (major: UInt8, argument: UInt64)? {
    let first = bytes[place]
    place += 1
    let (major, short) = (first >> 5, first & 0x1F)
    guard short >= 24 else { return (major, UInt64(short)) }
    guard short <= 27 else { return nil }
    let count = 1 << (Int(short) - 24)
    guard bytes.count - place >= count else { return nil }
    var argument: UInt64 = 0
    for byte in bytes[place..<place + count] { argument = argument << 8 | UInt64(byte) }
    place += count
    let least: [UInt64] = [24, 0x100, 0x1_0000, 0x1_0000_0000]
    return argument >= least[Int(short) - 24] ? (major, argument) : nil
  }

  private mutating func content(_ count: UInt64) -> ArraySlice<UInt8>? {
    guard count <= UInt64(bytes.count - place) else { return nil }
    let start = place
    place += Int(count)
    return bytes[start..<place]
  }

  private mutating func array(_ count: UInt64, depth: Int) -> CBOR? {
    // A value takes at least a byte: a length beyond that is a lie.
    guard count <= UInt64(bytes.count - place) else { return nil }
    var values: [CBOR] = []
    values.reserveCapacity(Int(count))
    for _ in 0..<Int(count) {
      guard let value = value(depth: depth - 1) else { return nil }
      values.append(value)
    }
    return .array(values)
  }

  private mutating func map(_ count: UInt64, depth: Int) -> CBOR? {
    guard count <= UInt64(bytes.count - place) else { return nil }
    var entries: [Int: CBOR] = [:]
    var last: ArraySlice<UInt8>?
    for _ in 0..<Int(count) {
      let start = place
      guard case .integer(let key) = value(depth: 1) else { return nil }
      let written = bytes[start..<place]
      if let last, !last.lexicographicallyPrecedes(written) { return nil }
      last = written
      guard let value = value(depth: depth - 1) else { return nil }
      entries[key] = value
    }
    return .map(entries)
  }
}
