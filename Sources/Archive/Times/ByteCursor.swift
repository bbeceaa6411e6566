/// A reading place in a few bytes of text.
struct ByteCursor {
  private let bytes: UnsafeRawBufferPointer
  var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var atEnd: Bool { offset >= bytes.count }

  /// Skips blanks and tabs, says how many.
  @discardableResult
  mutating func skipBlanks() -> Int {
    let start = offset
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    return offset - start
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  mutating func takeAny(_ choices: [UInt8]) -> UInt8? {
    guard offset < bytes.count, choices.contains(bytes[offset]) else { return nil }
    offset += 1
    return bytes[offset - 1]
  }

  /// A run of one to `maxDigits` digits that no further digit follows.
  mutating func number(maxDigits: Int) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while offset < bytes.count, bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
      guard digits < maxDigits else { return nil }
      value = value * 10 + Int(bytes[offset] - 0x30)
      digits += 1
      offset += 1
    }
    return digits > 0 ? (value, digits) : nil
  }

  /// Digits after a decimal separator, in millionths; those beyond the sixth are dropped.
  mutating func fraction() -> Int64? {
    var value: Int64 = 0
    var digits = 0
    while offset < bytes.count, bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
      if digits < 6 { value = value * 10 + Int64(bytes[offset] - 0x30) }
      digits += 1
      offset += 1
    }
    guard digits > 0 else { return nil }
    for _ in min(digits, 6)..<6 { value *= 10 }
    return value
  }

  /// A run of letters, in lower case.
  mutating func word() -> String? {
    var letters: [UInt8] = []
    while offset < bytes.count, isLetter(bytes[offset]) {
      letters.append(bytes[offset] | 0x20)
      offset += 1
    }
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
  }

  /// Skips a word and the blanks behind it when it stands here.
  mutating func skipWord(_ expected: String) {
    let start = offset
    if word() == expected {
      skipBlanks()
    } else {
      offset = start
    }
  }

  /// An Indonesian or English month name, whole or its first three letters, with the spellings seen in real papers.
  mutating func monthName() -> Int? {
    guard let name = word(), name.utf8.count >= 3 else { return nil }
    _ = take(0x2E)
    return ByteCursor.months[name] ?? ByteCursor.months[String(name.prefix(3))].flatMap { name.utf8.count == 3 ? $0 : nil }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private static let months: [String: Int] = {
    let spellings: [[String]] = [
      ["januari", "january", "jan"], ["februari", "pebruari", "february", "feb", "peb"], ["maret", "march", "mar", "mrt"],
      ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
      ["agustus", "august", "agu", "aug", "agt", "ags"], ["september", "sep", "sept"],
      ["oktober", "october", "okt", "oct"], ["november", "nopember", "nov", "nop"], ["desember", "december", "des", "dec"],
    ]
    var table: [String: Int] = [:]
    for (index, words) in spellings.enumerated() {
      for word in words { table[word] = index + 1 }
    }
    return table
  }()
}
