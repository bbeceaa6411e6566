/// Numbers that a reader could complete to a NIK or look a person up by, although they are not digits alone: a NIK with letters in the
/// place of some digits (`63110A5512010012`), and the number of a civil document (birth certificate `6311-LT-05032012-0012`).
enum MisreadNumber {
  /// Fewer digits, with letters that look like digits counted, leave a NIK unknown.
  static let leastDigits = 10
  /// Signs of a NIK, one more or less by a slip of the hand.
  private static let length = 15...17
  /// Digits of a document's number: region, day and serial number.
  private static let documentDigits = 14...18
  private static let mostLetters = 3

  /// Asterisks over all letters and digits of such numbers but the last four.
  static func mask(in bytes: inout [UInt8]) {
    var start = 0
    while start < bytes.count {
      guard isWord(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      var hasHyphen = false
      while end < bytes.count, isWord(bytes[end]) || isHyphen(bytes, end) {
        if !isWord(bytes[end]) { hasHyphen = true }
        end += 1
      }
      if hasHyphen ? isDocument(bytes[start..<end]) : isNIK(bytes[start..<end]) { hide(start..<end, in: &bytes) }
      start = end
    }
  }

  private static func isNIK(_ token: ArraySlice<UInt8>) -> Bool {
    guard length.contains(token.count), token.contains(where: { !isDigit($0) }) else { return false }
    return !isTimestamp(token) && token.count { isDigit($0) || isLookalike($0) } >= length.lowerBound - mostLetters
  }

  private static func isDocument(_ token: ArraySlice<UInt8>) -> Bool {
    let letters = token.count { isWord($0) && !isDigit($0) }
    return token.first.map(isDigit) == true && (1...mostLetters).contains(letters)
      && documentDigits.contains(token.count(where: isDigit)) && !isDate(token)
  }

  /// `20250312T101500`, `20250312T101500Z`: eight digits before a T.
  private static func isTimestamp(_ token: ArraySlice<UInt8>) -> Bool {
    let sign = token[token.startIndex + 8]
    return (sign == UInt8(ascii: "T") || sign == UInt8(ascii: "t")) && token.prefix(8).allSatisfy(isDigit)
  }

  /// `2025-03-12T...`: a year and a month before the second hyphen.
  private static func isDate(_ token: ArraySlice<UInt8>) -> Bool {
    let parts = token.split(separator: UInt8(ascii: "-"), maxSplits: 2)
    return parts.count == 3 && parts[0].count == 4 && parts[1].count == 2 && parts[1].allSatisfy(isDigit)
  }

  private static func hide(_ range: Range<Int>, in bytes: inout [UInt8]) {
    var left = bytes[range].count(where: isWord) - 4
    for index in range where left > 0 && isWord(bytes[index]) {
      bytes[index] = UInt8(ascii: "*")
      left -= 1
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 }

  private static func isHyphen(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "-") && index + 1 < bytes.count && isWord(bytes[index + 1])
  }

  /// Letters that scanners and hands take for 0, 1, 2, 5 and 8.
  private static func isLookalike(_ byte: UInt8) -> Bool { "OoQDIlZzSsB".utf8.contains(byte) }
}
