/// Numbers as workbooks write them: the shortest binary form, as in `5.0000000000000001E+1` or `0.10000000000000001`.
enum NumberText {
  /// The value of a decimal number with a point and an optional exponent; nil for anything else, infinity included.
  static func value(_ raw: UnsafeRawBufferPointer) -> Double? {
    guard !raw.isEmpty, raw.count <= 64, raw.allSatisfy(isPartOfNumber),
      let value = Double(String(decoding: raw, as: UTF8.self)), value.isFinite
    else { return nil }
    return value
  }

  /// Digits without a leading 0, which need no normalising, however many they are.
  static func isPlainInteger(_ raw: UnsafeRawBufferPointer) -> Bool {
    guard let first = raw.first else { return false }
    return (raw.count == 1 || first != UInt8(ascii: "0")) && raw.allSatisfy { $0 &- 0x30 <= 9 }
  }

  /// A number of one to nine digits and nothing else.
  static func index(_ raw: UnsafeRawBufferPointer) -> Int? {
    guard !raw.isEmpty, raw.count <= 9, raw.allSatisfy({ $0 &- 0x30 <= 9 }) else { return nil }
    return raw.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// A whole number without point or exponent, any other as the shortest decimal of the same value.
  static func normalised(_ value: Double) -> String {
    guard abs(value) < 1e18, let whole = Int(exactly: value) else { return value.description }
    return String(whole)
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }
}
