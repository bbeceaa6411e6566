/// Hides every number in free text that may be a NIK, for rows that are shown as they stand in a file.
///
/// Asterisks replace all but the last four digits of every run of 13 digits or more (spreadsheets cut a NIK down to 15 or
/// fewer), and of 16 digits or more that are grouped by single blanks, dots or hyphens. What holds a NIK although it is none is
/// hidden as well: numbers with letters in the place of some digits, and those of civil documents (``MisreadNumber``). The text keeps
/// its length in bytes.
package func masking(nikIn text: String) -> String {
  guard text.utf8.count(where: isDigit) >= MisreadNumber.leastDigits else { return text }
  var bytes = Array(text.utf8)
  masking(nikIn: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Digits in a row that may be a NIK.
private let least = 13

/// The same on bytes of any encoding that extends ASCII.
package func masking(nikIn bytes: inout [UInt8]) {
  // First, since a row of digits that is hidden would leave the letters after it alone.
  MisreadNumber.mask(in: &bytes)
  maskRuns(in: &bytes)
}

private func maskRuns(in bytes: inout [UInt8]) {
  var groups: [Range<Int>] = []
  func close() {
    if groups.reduce(0, { $0 + $1.count }) >= 16 { hide(groups, in: &bytes) }
    groups.removeAll(keepingCapacity: true)
  }
  var index = 0
  while index < bytes.count {
    guard isDigit(bytes[index]) else {
      index += 1
      continue
    }
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    if index - start >= least {
      close()
      hide([start..<index], in: &bytes)
      continue
    }
    groups.append(start..<index)
    let continues = index + 1 < bytes.count && isGroupSeparator(bytes[index]) && isDigit(bytes[index + 1])
    if !continues { close() }
  }
}

/// Asterisks over all digits of the groups but the last four.
private func hide(_ groups: [Range<Int>], in bytes: inout [UInt8]) {
  var left = groups.reduce(0) { $0 + $1.count } - 4
  for index in groups.joined() where left > 0 {
    bytes[index] = UInt8(ascii: "*")
    left -= 1
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

private func isGroupSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}
