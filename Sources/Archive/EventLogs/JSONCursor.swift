/// Reads a JSON text (RFC 8259) piece by piece, without a tree. Errors name line and column, in bytes.
package struct JSONCursor {
  private let bytes: UnsafeRawBufferPointer
  /// Of the byte to be read next.
  package private(set) var offset = 0
  /// From 1.
  package private(set) var line = 1
  private var lineStart = 0
  private var depth = 0

  package init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// A list or an object while its elements are read.
  package struct Container {
    fileprivate let close: UInt8
    fileprivate var isFirst = true
  }

  package mutating func enterObject() throws(EventLogError) -> Container { try enter(0x7B, close: 0x7D) }
  package mutating func enterArray() throws(EventLogError) -> Container { try enter(0x5B, close: 0x5D) }

  private mutating func enter(_ open: UInt8, close: UInt8) throws(EventLogError) -> Container {
    guard peek() == open else { throw unexpected(open == 0x7B ? "{" : "[") }
    offset += 1
    depth += 1
    guard depth <= EventLogFile.depth else { throw EventLogError(.tooDeep, line: line, column: column) }
    return Container(close: close)
  }

  /// Whether another element follows; leaves the container when none does.
  package mutating func hasMore(_ container: inout Container) throws(EventLogError) -> Bool {
    let next = peek()
    if next == container.close {
      offset += 1
      depth -= 1
      return false
    }
    if !container.isFirst {
      guard next == 0x2C else { throw unexpected(",") }
      offset += 1
    }
    container.isFirst = false
    return true
  }

  /// The name of a member of an object.
  package mutating func key() throws(EventLogError) -> [UInt8] {
    let key = try string()
    guard peek() == 0x3A else { throw unexpected(":") }
    offset += 1
    return key
  }

  /// A string, number or truth value as text; nil for `null`. Of a list or an object nothing remains.
  package mutating func scalar() throws(EventLogError) -> [UInt8]? {
    switch peek() {
    case 0x22: return try string()
    case 0x7B, 0x5B:
      try skip()
      return nil
    default:
      let start = offset
      while offset < bytes.count, JSONCursor.isWord(bytes[offset]) { offset += 1 }
      guard offset > start else { throw unexpected("nilai / value") }
      let word = Array(bytes[start..<offset])
      return word == Array("null".utf8) ? nil : word
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  /// Throws unless nothing but white space is left.
  package mutating func finish() throws(EventLogError) {
    if peek() != nil { throw unexpected("akhir berkas / end of file") }
  }

  /// Passes over a value.
  package mutating func skip() throws(EventLogError) {
    switch peek() {
    case 0x7B:
      var object = try enterObject()
      while try hasMore(&object) {
        _ = try key()
        try skip()
      }
    case 0x5B:
      var array = try enterArray()
      while try hasMore(&array) { try skip() }
    default: _ = try scalar()
    }
  }

  /// The next byte that is no white space.
  private mutating func peek() -> UInt8? {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x0A:
        line += 1
        lineStart = offset + 1
      case 0x20, 0x09, 0x0D: break
      case let byte: return byte
      }
      offset += 1
    }
    return nil
  }

  /// The line of the next value.
  package mutating func nextLine() -> Int {
    _ = peek()
    return line
  }

  private mutating func string() throws(EventLogError) -> [UInt8] {
    guard peek() == 0x22 else { throw unexpected("\"") }
    offset += 1
    var start = offset
    var text: [UInt8] = []
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22:
        text.append(contentsOf: bytes[start..<offset])
        offset += 1
        return text
      case 0x5C:
        text.append(contentsOf: bytes[start..<offset])
        offset += 1
        try escape(into: &text)
        start = offset
      case 0..<0x20: throw EventLogError(.malformed("JSON"), line: line, column: column)
      default: offset += 1
      }
    }
    throw unexpected("\"")
  }

  private mutating func escape(into text: inout [UInt8]) throws(EventLogError) {
    guard offset < bytes.count else { throw unexpected("\\") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      var units = [try unit()]
      if units[0] & 0xFC00 == 0xD800, offset + 1 < bytes.count, bytes[offset] == 0x5C, bytes[offset + 1] == 0x75 {
        offset += 2
        units.append(try unit())
      }
      text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    default: throw unexpected("\\")
    }
  }

  private mutating func unit() throws(EventLogError) -> UInt16 {
    guard offset + 4 <= bytes.count else { throw unexpected("\\u") }
    var unit: UInt16 = 0
    for byte in bytes[offset..<(offset + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw unexpected("\\u") }
      unit = unit << 4 | UInt16(digit)
    }
    offset += 4
    return unit
  }

  private var column: Int { offset - lineStart + 1 }

  private func unexpected(_ wanted: String) -> EventLogError {
    EventLogError(.malformed("JSON: \(wanted)"), line: line, column: column)
  }
}
