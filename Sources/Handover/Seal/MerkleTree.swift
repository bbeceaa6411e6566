import Crypto

/// The root over the salted lines of a receipt (RFC 9162, section 2.1.1).
package enum MerkleTree {
  /// - Parameters:
  ///   - lines: each as deterministic CBOR.
  ///   - salt: of the receipt; each line gets one of its own from it.
  package static func root(_ lines: [[UInt8]], salt: [UInt8]) -> [UInt8] {
    root(lines.enumerated().map { leaf($1, salt: lineSalt(salt, index: $0)) }[...])
  }

  /// The first 16 bytes of HMAC-SHA256 of the line's number from 0.
  package static func lineSalt(_ salt: [UInt8], index: Int) -> [UInt8] {
    let number = UInt32(truncatingIfNeeded: index).bigEndian
    return withUnsafeBytes(of: number) {
      Array(HMAC<SHA256>.authenticationCode(for: $0, using: SymmetricKey(data: salt)).prefix(16))
    }
  }

  static func leaf(_ line: [UInt8], salt: [UInt8]) -> [UInt8] { sha256([0] + salt + line) }

  static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
    switch leaves.count {
    case 0: return sha256([])
    case 1: return leaves[leaves.startIndex]
    default:
      var half = 1
      while half * 2 < leaves.count { half *= 2 }
      let middle = leaves.startIndex + half
      return sha256([1] + root(leaves[..<middle]) + root(leaves[middle...]))
    }
  }
}
