import Crypto
import Foundation

/// Which key it was: the first 8 bytes of SHA-256 of its public half.
package struct KeyID: Sendable, Hashable, Comparable {
  package let bytes: [UInt8]

  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 8 else { return nil }
    self.bytes = bytes
  }

  init(of publicKey: [UInt8]) { bytes = Array(sha256(publicKey).prefix(8)) }

  /// As people read it: `A1B2 C3D4 E5F6 0718`.
  package var text: String { HexGroups.text(bytes) }

  /// Reads ``text`` with or without blanks and hyphens, in any case; nil for anything else.
  package init?(typed: String) {
    guard let bytes = HexGroups.bytes(typed) else { return nil }
    self.init(bytes)
  }

  package static func < (a: KeyID, b: KeyID) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}

/// The public half of an Ed25519 key.
package struct SealPublicKey: Sendable, Hashable {
  /// 32 bytes.
  package let bytes: [UInt8]
  package let id: KeyID

  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
    id = KeyID(of: bytes)
  }

  /// What people compare of an office's key: 16 bytes of its digest in groups.
  package var fingerprint: String { HexGroups.text(Array(sha256(bytes).prefix(16))) }

  func hasSigned(_ signature: [UInt8], _ message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(signature, for: message)
  }
}

/// An Ed25519 key that seals. Its private half is never described.
package struct SealSigningKey: Sendable, CustomStringConvertible {
  private let key: Curve25519.Signing.PrivateKey
  package let publicKey: SealPublicKey

  /// A new key.
  package init() { self.init(Curve25519.Signing.PrivateKey()) }

  /// - Parameter seed: the 32 bytes that ``seed`` gave; nil for any other number.
  package init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.init(key)
  }

  private init(_ key: Curve25519.Signing.PrivateKey) {
    self.key = key
    let bytes = Array(key.publicKey.rawRepresentation)
    publicKey = SealPublicKey(unchecked: bytes)
  }

  /// The secret itself: only for a file that is encrypted.
  package var seed: [UInt8] { Array(key.rawRepresentation) }

  package var description: String { "key \(publicKey.id.text)" }

  func signature(for message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}

extension SealPublicKey {
  /// - Parameter unchecked: known to be 32 bytes.
  fileprivate init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
    id = KeyID(of: bytes)
  }
}

/// Bytes as capital hexadecimal digits in groups of four.
package enum HexGroups {
  package static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if index > 0, index % 2 == 0 { text += " " }
      let digits = String(byte, radix: 16, uppercase: true)
      text += digits.count == 1 ? "0" + digits : digits
    }
    return text
  }

  package static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.filter { $0 != " " && $0 != "-" }.map(\.hexDigitValue)
    guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
    let values = digits.compactMap { $0 }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] * 16 + values[$0 + 1]) }
  }
}
