extension LimitScanner {
  /// `10`, `1,5`, `1.5`, `1.500` (thousands), `1½`, `1 1/2`, `½`.
  mutating func scanNumber() {
    var digits: [Int64] = []
    var decimals: [Int64]?
    while let next = peek() {
      if isDigit(next) {
        let digit = Int64(next.value - 0x30)
        if decimals == nil { digits.append(digit) } else { decimals?.append(digit) }
        position += 1
      } else if next == ".", groupOfThree(), decimals == nil, digits.count <= 3 || digits.count % 3 == 0, digits != [0] {
        position += 1
      } else if next == "." || next == ",", decimals == nil, isDigit(peek(1)) {
        decimals = []
        position += 1
      } else {
        break
      }
    }
    var millionths = value(digits, decimals ?? [])
    if let next = peek(), let part = LimitScanner.fractions[next], decimals == nil {
      position += 1
      millionths = millionths.map { $0 + part }
    } else if decimals == nil, let (part, length, whole) = writtenFraction(numerator: digits) {
      position += length
      millionths = whole ? part : millionths.map { $0 + part }
    }
    if let millionths {
      tokens.append(.number(millionths: millionths, digits: decimals == nil ? digits.count : digits.count + 2))
    } else {
      tokens.append(.other)
    }
  }

  /// Exactly three digits after the full stop: a group of thousands.
  private func groupOfThree() -> Bool {
    isDigit(peek(1)) && isDigit(peek(2)) && isDigit(peek(3)) && !isDigit(peek(4))
  }

  /// `/2` after a 1 (a half), or ` 1/2` after a whole number: millionths, length, and whether it is the whole amount.
  private func writtenFraction(numerator: [Int64]) -> (Int64, Int, Bool)? {
    func millionths(_ numerator: Int64, _ denominator: Unicode.Scalar?) -> Int64? {
      switch (numerator, denominator) {
      case (1, "2"): 500_000
      case (1, "4"): 250_000
      case (3, "4"): 750_000
      default: nil
      }
    }
    if peek() == "/", numerator.count == 1, !isDigit(peek(2)), let part = millionths(numerator[0], peek(1)) {
      return (part, 2, true)
    }
    if peek() == " ", let top = peek(1), isDigit(top), peek(2) == "/", !isDigit(peek(4)),
      let part = millionths(Int64(top.value - 0x30), peek(3))
    {
      return (part, 4, false)
    }
    return nil
  }

  /// Millionths of a decimal number; nil above 999,999,999 or beyond six decimals.
  private func value(_ digits: [Int64], _ decimals: [Int64]) -> Int64? {
    guard digits.count <= 9, decimals.count <= 6 else { return nil }
    let whole = digits.reduce(0) { $0 * 10 + $1 }
    let part = (decimals + Array(repeating: 0, count: 6 - decimals.count)).reduce(0) { $0 * 10 + $1 }
    return whole * 1_000_000 + part
  }
}
