extension MarkdownWriter {
  /// Text in which every sign that could be markup is escaped. Takes text that ``SafeText`` has gone over.
  mutating func writeText(_ text: String) {
    var text = text
    text.withUTF8 { source in
      guard !source.isEmpty else { return }
      beginInline()
      if line.neighbour == .ordinary, line.place == .cell, Self.isInert(source) {
        bytes.append(contentsOf: source)
        if line.start != .other { line.start = source.allSatisfy(\.isASCIIDigit) ? .digits : .other }
        return
      }
      var position = writeFirst(source)
      var plainStart = position
      while position < source.count {
        let byte = source[position]
        if line.start != .other ? needsEscapeAtStart(byte) : isMarkup(source, position) {
          bytes += source[plainStart..<position]
          plainStart = position
          append("\\")
        }
        if line.start != .other { line.start = byte.isASCIIDigit ? .digits : .other }
        position += 1
      }
      bytes += source[plainStart..<position]
      line.neighbour = .ordinary
    }
  }

  /// Writes the first scalar as a character reference where it must not stand raw. Returns how many bytes that took.
  private mutating func writeFirst(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    let first = source[0]
    let isBlank = first == UInt8(ascii: " ")
    let mustHide =
      switch line.neighbour {
      case .opener: isBlank || first >= 0x80
      case .closer: first.isASCIIAlphanumeric || first >= 0x80
      case .ordinary, .code: isBlank && line.start == .empty
      }
    guard mustHide else { return 0 }
    var decoder = UTF8()
    var iterator = source.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return 0 }
    if line.neighbour == .opener, !Self.isWhitespace(scalar) { return 0 }
    appendReference(scalar)
    line.start = .other
    return UTF8.width(scalar)
  }

  /// Whether a byte could begin a block where nothing or only digits stand before it; inside a line of its own only.
  private func needsEscapeAtStart(_ byte: UInt8) -> Bool {
    if Self.isAlwaysMarkup(byte) { return true }
    guard line.place == .paragraph else { return byte == UInt8(ascii: "!") }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): return line.start == .empty
    case UInt8(ascii: "."), UInt8(ascii: ")"): return line.start == .digits
    case UInt8(ascii: "!"): return true
    default: return false
    }
  }

  private func isMarkup(_ source: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let byte = source[position]
    if Self.isAlwaysMarkup(byte) { return true }
    switch byte {
    case UInt8(ascii: "!"):
      return position + 1 == source.count
    case UInt8(ascii: ":"):
      return position + 2 < source.count && source[position + 1] == UInt8(ascii: "/") && source[position + 2] == UInt8(ascii: "/")
    case UInt8(ascii: "."):
      return position >= 3 && source[position - 3..<position].allSatisfy { $0 | 32 == UInt8(ascii: "w") }
    default:
      return false
    }
  }

  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value == 0x20 || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
  }

  /// Whether a cell's text holds letters, digits and signs only that are never markup, and begins with no blank.
  private static func isInert(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    source[0] != UInt8(ascii: " ") && source.allSatisfy(isInert)
  }

  private static func isInert(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "%"),
      UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "?"), 0x80...:
      true
    default: false
    }
  }

  private static func isAlwaysMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"),
      UInt8(ascii: "@"):
      true
    default: false
    }
  }

  /// A code span behind as many backticks as it takes. A blank parts two spans that touch.
  mutating func writeCode(_ text: String) {
    beginInline()
    if line.neighbour == .code { append(" ") }
    let content = Array(text.utf8)
    let tick = UInt8(ascii: "`")
    let blank = UInt8(ascii: " ")
    let runs = content.split { $0 != tick }.map(\.count)
    let fence = [UInt8](repeating: tick, count: (1...).first { !runs.contains($0) } ?? 1)
    let touches = content.first == tick || content.last == tick || (content.first == blank && content.last == blank)
    let padding = touches && !content.allSatisfy { $0 == blank } ? [blank] : []
    bytes += fence + padding
    for byte in content {
      if byte == UInt8(ascii: "|"), line.place == .cell { append("\\") }
      bytes.append(byte)
    }
    bytes += padding + fence
    line.start = .other
    line.neighbour = .code
  }

  // MARK: Character references

  private mutating func appendReference(_ scalar: Unicode.Scalar) {
    bytes += "&#\(scalar.value);".utf8
  }

  mutating func replaceLastBlankByReference() {
    guard let last = bytes.last else { return }
    if last == UInt8(ascii: " ") || (last >= 0x80 && lastScalar()?.properties.isWhitespace == true) {
      replaceLastScalarByReference()
    }
  }

  mutating func replaceLastScalarByReference() {
    guard let scalar = lastScalar() else { return }
    bytes.removeLast(UTF8.width(scalar))
    appendReference(scalar)
  }

  private func lastScalar() -> Unicode.Scalar? {
    String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last
  }
}
