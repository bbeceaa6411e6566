/// Base45 (RFC 9285): bytes in the alphanumeric signs of a QR code.
package enum Base45 {
  private static let signs = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
  private static let values: [UInt8: Int] = Dictionary(
    uniqueKeysWithValues: signs.enumerated().map { index, sign in (sign, index) })

  package static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 * 3 + 2)
    var index = 0
    while index + 1 < bytes.count {
      let number = Int(bytes[index]) << 8 | Int(bytes[index + 1])
      text += [signs[number % 45], signs[number / 45 % 45], signs[number / 2025]]
      index += 2
    }
    if index < bytes.count { text += [signs[Int(bytes[index]) % 45], signs[Int(bytes[index]) / 45]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text; nil when it is not Base45.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let signs = Array(text.utf8)
    guard signs.count % 3 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(signs.count / 3 * 2 + 1)
    var index = 0
    while index < signs.count {
      guard let first = values[signs[index]], let second = values[signs[index + 1]] else { return nil }
      if index + 2 < signs.count {
        guard let third = values[signs[index + 2]] else { return nil }
        let number = first + second * 45 + third * 2025
        guard number <= 0xFFFF else { return nil }
        bytes += [UInt8(number >> 8), UInt8(number & 0xFF)]
      } else {
        let number = first + second * 45
        guard number <= 0xFF else { return nil }
        bytes.append(UInt8(number))
      }
      index += 3
    }
    return bytes
  }
}
