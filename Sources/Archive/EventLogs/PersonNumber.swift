import Crypto

/// A number of twenty digits in the place of a NIK, for persons whom a log names by something else.
///
/// Longer than any NIK, so that nobody takes it for one. A person key of our own exports (sixteen hexadecimal digits) keeps its
/// value; of any other text the number is made of its SHA-256.
enum PersonNumber {
  static func digits(of id: UnsafeRawBufferPointer) -> [UInt8] {
    let value = key(id) ?? SHA256.hash(data: id).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    let digits = Array(String(value).utf8)
    return Array(repeating: 0x30, count: 20 - digits.count) + digits
  }

  private static func key(_ id: UnsafeRawBufferPointer) -> UInt64? {
    guard id.count == 16 else { return nil }
    var value: UInt64 = 0
    for byte in id {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(byte - 0x57)
      default: return nil
      }
    }
    return value
  }
}
