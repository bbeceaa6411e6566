/// The letters of a cell in capitals, the form in which words of the register are compared.
///
/// Exports write one word in many ways: underscores or blanks, either case, a line break in the middle.
/// Letters outside ASCII are kept as they are, so that they match no known word.
struct LetterKey: Hashable {
  let letters: [UInt8]

  init(_ bytes: some Collection<UInt8>) {
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      letters = bytes.compactMap(LetterKey.capital)
      return
    }
    var letters: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.isASCII, let letter = LetterKey.capital(UInt8(truncatingIfNeeded: scalar.value)) {
        letters.append(letter)
      } else {
        letters.append(contentsOf: String(scalar).utf8)
      }
    }
    self.letters = letters
  }

  private static func capital(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & 0xDF
    default: nil
    }
  }
}

extension LetterKey: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text.utf8) }
}
