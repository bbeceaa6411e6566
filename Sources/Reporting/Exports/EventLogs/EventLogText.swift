import Fundamentals

/// How event logs write times and XML texts.
extension ByteWriter {
  /// An XML attribute value or text: markup is escaped; control characters, which XML cannot hold, and bytes that are no UTF-8
  /// become U+FFFD. Line breaks and tabs are kept as character references.
  mutating func append(xml text: [UInt8]) {
    if text.allSatisfy(ByteWriter.isPlain) {
      append(raw: text)
      return
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "\t", "\n", "\r":
        append("&#")
        append(Int(scalar.value))
        append(";")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": append(text: "\u{FFFD}")
      default: append(raw: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  mutating func append(xml text: String) { append(xml: Array(text.utf8)) }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
  }

  /// A JSON string of bytes that need not be UTF-8.
  mutating func append(jsonText text: [UInt8]) {
    if text.allSatisfy({ $0 < 0x80 }) { append(json: text) } else { append(json: String(decoding: text, as: UTF8.self)) }
  }

  /// `2025-02-28T08:15:00+08:00` as in RFC 3339 and XML Schema, with six decimals of the second unless they are zero.
  mutating func append(time: Instant, in zone: Zone) {
    let parts = time.date(in: zone).parts
    let second = time.secondsOfDay(in: zone)
    append(digits: parts.year, 4)
    append("-")
    append(digits: parts.month, 2)
    append("-")
    append(digits: parts.day, 2)
    append("T")
    append(digits: second / 3600, 2)
    append(":")
    append(digits: second / 60 % 60, 2)
    append(":")
    append(digits: second % 60, 2)
    let fraction = Int(time.microseconds - time.seconds * 1_000_000)
    if fraction != 0 {
      append(".")
      append(digits: fraction, 6)
    }
    let offset = zone.offset(atUTC: time.seconds)
    append(offset < 0 ? "-" : "+")
    append(digits: abs(offset) / 3600, 2)
    append(":")
    append(digits: abs(offset) / 60 % 60, 2)
  }

  private mutating func append(digits value: Int, _ width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      append(byte: UInt8(0x30 + value / divisor % 10))
      divisor /= 10
    }
  }
}
