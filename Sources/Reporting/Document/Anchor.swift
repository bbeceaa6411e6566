/// Identifiers of headings and rows: small ASCII letters, digits and single hyphens.
package enum Anchor {
  /// The identifier for a text: `Langkah 6 – Perekaman` gives `langkah-6-perekaman`; `bagian` when nothing is left.
  package static func identifier(_ text: String) -> String {
    guard !isIdentifier(text) else { return text }
    var bytes: [UInt8] = []
    var gap = false
    for byte in text.utf8 {
      guard byte.isASCIIAlphanumeric else {
        gap = true
        continue
      }
      if gap, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      gap = false
      bytes.append(byte.isASCIILetter ? byte | 32 : byte)
    }
    return bytes.isEmpty ? "bagian" : String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text is an identifier as it stands: most are.
  private static func isIdentifier(_ text: String) -> Bool {
    var isHyphen = true
    for byte in text.utf8 {
      let wasHyphen = isHyphen
      isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen ? !wasHyphen : byte.isASCIIDigit || byte &- 97 < 26 else { return false }
    }
    return !isHyphen
  }
}

/// The identifiers given out on one page: the second `waktu` becomes `waktu-2`.
struct AnchorRegister {
  private var uses: [String: Int] = [:]

  mutating func unique(_ text: String) -> String {
    let identifier = Anchor.identifier(text)
    guard var number = uses[identifier] else {
      uses[identifier] = 1
      return identifier
    }
    var candidate: String
    repeat {
      number += 1
      candidate = "\(identifier)-\(number)"
    } while uses[candidate] != nil
    uses[identifier] = number
    uses[candidate] = 1
    return candidate
  }
}
