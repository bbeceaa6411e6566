/// Decimal numbers and literals straight into bytes.
extension [UInt8] {
  /// At least `width` digits, with leading zeros.
  mutating func append(number: UInt64, width: Int) {
    var scale: UInt64 = 1
    var digits = 1
    while number / scale >= 10 {
      scale *= 10
      digits += 1
    }
    for _ in 0..<Swift.max(0, width - digits) { append(0x30) }
    var rest = number
    while scale > 0 {
      append(0x30 + UInt8(truncatingIfNeeded: rest / scale))
      rest %= scale
      scale /= 10
    }
  }

  /// A number without leading zeros, or with them up to `width`; negative ones with a minus sign.
  mutating func append(number: Int, width: Int = 1) {
    if number < 0 { append(0x2D) }
    append(number: UInt64(number.magnitude), width: width)
  }

  /// Exactly two digits.
  mutating func appendPair(_ number: Int) {
    append(0x30 + UInt8(truncatingIfNeeded: number / 10))
    append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  mutating func append(_ literal: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}
