/// Escaping for HTML, by scalar: a combining mark behind a sign never hides it.
package enum HTMLEscaping {
  /// Text for element content and for quoted attribute values.
  package static func escaped(_ text: String) -> String {
    var text = text
    return text.withUTF8 { source in
      guard source.contains(where: isSpecial) else { return String(decoding: source, as: UTF8.self) }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(source.count + 32)
      for byte in source {
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        case UInt8(ascii: "'"): bytes += "&#39;".utf8
        default: bytes.append(byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
