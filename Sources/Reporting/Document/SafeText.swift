package import Fundamentals

/// What text from data becomes before it is shown anywhere.
package enum SafeText {
  /// The longest user text that is shown, in UTF-8 bytes.
  package static let limit = 65_536

  /// The text as one line without hidden signs.
  ///
  /// Line breaks and tabs become blanks; other control characters become their visible pictures (`␀`); signs that change
  /// the direction of writing, or are invisible and tell nothing, become `⟨U+202E⟩` and the like. Text over ``limit`` is
  /// cut, and says so.
  package static func shown(_ text: String, language: Language = .indonesian) -> String {
    var text = text
    if text.utf8.count > limit { text = shortened(text, language: language) }
    return isPlain(text) ? text : String(String.UnicodeScalarView(replaced(text)))
  }

  /// The text's beginning, at most ``limit`` bytes of whole characters, and a note that says how long it was.
  static func shortened(_ text: String, language: Language) -> String {
    let count = text.utf8.count
    guard count > limit else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: limit)
    while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    let note = language.pick("dipotong, panjang asli \(count) bita", "cut, originally \(count) bytes")
    return text[..<end] + " … [\(note)]"
  }

  /// Whether nothing has to be replaced: judged by the first bytes of a scalar, so now and then false for text that is fine.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for position in bytes.indices {
        let byte = bytes[position]
        if byte >= 0x20, byte < 0x7F { continue }
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        switch byte {
        case 0x00...0x1F, 0x7F: return false
        case 0xC2 where next < 0xA0, 0xD8 where next == 0x9C: return false
        case 0xE2 where next == 0x80 && !isDash(bytes[position + 2]), 0xE2 where next == 0x81: return false
        case 0xEF where next >= 0xBB, 0xF3: return false
        default: continue
        }
      }
      return true
    }
  }

  /// The last byte of U+2010 to U+2027, dashes, quotes and the ellipsis: the harmless ones of their neighbourhood.
  private static func isDash(_ byte: UInt8) -> Bool { (0x90...0xA7).contains(byte) }

  private static func replaced(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.unicodeScalars.count)
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": continue
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
        result += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩".unicodeScalars
      default: result.append(scalar)
      }
    }
    return result
  }
}
