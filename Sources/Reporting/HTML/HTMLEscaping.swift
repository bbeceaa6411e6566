/// Escaping for HTML, by scalar: a combining mark behind a sign never hides it.
package enum HTMLEscaping {
  /// Text for element content and for quoted attribute values.
  package static func escaped(_ text: String) -> String {
    var text = text
    return text.withUTF8 { source in
      guard source.contains(where: { reference($0) != nil }) else { return String(decoding: source, as: UTF8.self) }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(source.count + 32)
      append(source, to: &bytes, reference)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Appends text with what stands for its signs, the stretches between them in one piece.
  @inline(__always)
  static func append(
    _ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], _ reference: (UInt8) -> StaticString?
  ) {
    var start = 0
    for position in source.indices {
      guard let sign = reference(source[position]) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<position]))
      sign.withUTF8Buffer { bytes.append(contentsOf: $0) }
      start = position + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
  }

  @inline(__always)
  private static func reference(_ byte: UInt8) -> StaticString? {
    byte == UInt8(ascii: "'") ? "&#39;" : referenceInText(byte)
  }

  /// The signs that libcmark escapes: an apostrophe stays.
  @inline(__always)
  static func referenceInText(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
