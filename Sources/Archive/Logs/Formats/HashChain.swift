import Crypto
import Records

/// Follows the hashes that captures of the Secure Biometric Interface carry from one to the next. The specification can be read
/// in two ways, and devices of both kinds are in use; `CaptureTrace.Chain` names them.
struct HashChain {
  /// The hash written last by each device, and last of all.
  private var lastOf: [Int32: [UInt8]] = [:]
  private var last: [UInt8]?

  /// What a chain begins with: the hash of nothing.
  private static let beginning = hex(SHA256.hash(data: [UInt8]()))

  /// Which rule the hash of a capture follows.
  /// - Parameters:
  ///   - hash: as written, in hexadecimal digits.
  ///   - payload: the signed JSON.
  ///   - sample: the record that was captured; empty when it is no longer there.
  ///   - isFirst: whether it is the first capture of its response, which may go on from an earlier one or begin anew.
  mutating func follow(
    _ hash: UnsafeRawBufferPointer, payload: [UInt8], sample: [UInt8], device: Int32, isFirst: Bool
  ) -> CaptureTrace.Chain {
    guard hash.count > 0 else { return .absent }
    let written = HashChain.upper(hash)
    var before: [[UInt8]] = []
    if isFirst {
      if let own = lastOf[device] { before.append(own) }
      if let last, before.first != last { before.append(last) }
      before.append(HashChain.beginning)
    } else {
      before.append(last ?? HashChain.beginning)
    }
    lastOf[device] = written
    last = written
    let ofPayload = HashChain.hex(SHA256.hash(data: payload))
    if before.contains(where: { HashChain.hex(SHA256.hash(data: $0 + ofPayload)) == written }) { return .ruleB }
    if sample.isEmpty { return .absent }
    let ofSample = Array(SHA256.hash(data: sample))
    let followsA = before.contains { previous in
      HashChain.bytes(previous).map { HashChain.hex(SHA256.hash(data: $0 + ofSample)) == written } ?? false
    }
    return followsA ? .ruleA : .broken
  }

  private static func upper(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    text.map { $0 >= 0x61 && $0 <= 0x66 ? $0 & 0xDF : $0 }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func hex(_ digest: SHA256.Digest) -> [UInt8] {
    digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  private static func bytes(_ hex: [UInt8]) -> [UInt8]? {
    let values = hex.compactMap { digits.firstIndex(of: $0) }
    guard values.count == hex.count, values.count % 2 == 0 else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
