import Crypto

/// The ten characters that two people compare over the telephone: 50 bits of a digest in Crockford's Base32.
package struct CheckCode: Sendable, Hashable {
  /// `XXXXX-XXXXX`.
  package let text: String

  private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// - Parameter digest: of the batch record, at least 7 bytes.
  package init(digest: [UInt8]) {
    var bits: UInt64 = 0
    for byte in digest.prefix(7) { bits = bits << 8 | UInt64(byte) }
    bits >>= 6
    let characters = (0..<10).map { CheckCode.signs[Int(bits >> UInt64(45 - 5 * $0)) & 31] }
    text = String(characters[..<5]) + "-" + String(characters[5...])
  }

  /// As someone typed or heard it: small letters, blanks and hyphens do not matter, O is 0, I and L are 1.
  /// Nil when it is not ten characters of a code.
  package init?(typed: String) {
    var characters: [Character] = []
    for character in typed.uppercased() {
      switch character {
      case " ", "-": continue
      case "O": characters.append("0")
      case "I", "L": characters.append("1")
      default:
        guard CheckCode.signs.contains(character) else { return nil }
        characters.append(character)
      }
    }
    guard characters.count == 10 else { return nil }
    text = String(characters[..<5]) + "-" + String(characters[5...])
  }
}

/// SHA-256 as bytes.
func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
