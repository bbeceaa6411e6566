/// The smallest parts of a limit text.
enum LimitToken: Equatable {
  /// An amount in millionths; `digit` when it is a lone "0" to "9", as left by a split number.
  case number(millionths: Int64, digits: Int)
  /// A word of letters in lower case.
  case word(String)
  /// `-`, `s.d.`, `s/d`, `sampai`, `hingga`.
  case range
  case slash
  /// `;` and a comma between words.
  case separator
  /// `x` between numbers.
  case times
  case plus
  case atMost
  case atLeast
  case approximately
  /// Any other sign.
  case other

  var isNumber: Bool {
    if case .number = self { return true }
    return false
  }
}

/// Cuts a limit text into tokens; the text is in lower case and without notes in brackets.
struct LimitScanner {
  private let characters: [Unicode.Scalar]
  private var position = 0
  private var tokens: [LimitToken] = []

  /// The tokens of a text, in order.
  static func tokens(of text: String) -> [LimitToken] {
    var scanner = LimitScanner(text)
    scanner.run()
    return scanner.tokens
  }

  private init(_ text: String) { characters = Array(text.unicodeScalars) }

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    characters.indices.contains(position + offset) ? characters[position + offset] : nil
  }

  private mutating func run() {
    while let character = peek() {
      if isDigit(character) || LimitScanner.fractions[character] != nil {
        scanNumber()
      } else if let length = rangeLength() {
        tokens.append(.range)
        position += length
      } else if character.properties.isAlphabetic {
        scanWord()
      } else {
        scanSign(character)
      }
    }
  }

  /// Length of `s.d.`, `s.d`, `s/d` or `sd` when it stands as a word of its own.
  private func rangeLength() -> Int? {
    guard peek() == "s", position == 0 || !characters[position - 1].properties.isAlphabetic else { return nil }
    for form in LimitScanner.rangeForms where position + form.count <= characters.count {
      guard characters[position..<position + form.count].elementsEqual(form) else { continue }
      let next = peek(form.count)
      if next.map({ !$0.properties.isAlphabetic }) ?? true { return form.count }
    }
    return nil
  }

  private mutating func scanWord() {
    var word = String.UnicodeScalarView()
    while let next = peek(), next.properties.isAlphabetic || (next == "-" && joinsWords()) {
      word.append(next)
      position += 1
    }
    // An abbreviation's full stop belongs to the word: "maks."
    if peek() == "." { position += 1 }
    let text = String(word)
    switch text {
    case "x" where tokens.last?.isNumber == true: tokens.append(.times)
    case "sampai", "hingga": tokens.append(.range)
    default: tokens.append(.word(text))
    }
  }

  /// A hyphen inside a repeated word: "selambat-lambatnya", "rata-rata".
  private func joinsWords() -> Bool {
    guard let before = peek(-1), let after = peek(1) else { return false }
    return before.properties.isAlphabetic && after.properties.isAlphabetic
  }

  private mutating func scanSign(_ sign: Unicode.Scalar) {
    position += 1
    if sign.properties.isWhitespace || sign == "." { return }
    switch sign {
    case "-": tokens.append(.range)
    case "~" where tokens.last?.isNumber == true: tokens.append(.range)
    case "/": tokens.append(.slash)
    case ";", ",": tokens.append(.separator)
    case "×": tokens.append(.times)
    case "*" where tokens.last?.isNumber == true && nextIsNumber(): tokens.append(.times)
    case "*", "†", "‡", "'", "\"", ":": break
    case "+": scanPlus()
    case "±", "~", "≈": tokens.append(.approximately)
    case "<", "≤": scanComparison(.atMost)
    case ">", "≥": scanComparison(.atLeast)
    default: tokens.append(.other)
    }
  }

  /// `+/-` and `+` before the first amount mean "about"; elsewhere `+` adds.
  private mutating func scanPlus() {
    if peek() == "/", peek(1) == "-" {
      position += 2
      tokens.append(.approximately)
    } else {
      tokens.append(tokens.contains { $0.isNumber } ? .plus : .approximately)
    }
  }

  private mutating func scanComparison(_ token: LimitToken) {
    if peek() == "=" { position += 1 }
    tokens.append(token)
  }

  private func nextIsNumber() -> Bool {
    var offset = 0
    while let next = peek(offset), next == " " { offset += 1 }
    return peek(offset).map(isDigit) ?? false
  }

  private func isDigit(_ character: Unicode.Scalar?) -> Bool {
    guard let character else { return false }
    return character >= "0" && character <= "9"
  }

  /// `10`, `1,5`, `1.5`, `1.500` (thousands), `1½`, `1 1/2`, `½`.
  private mutating func scanNumber() {
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

  private static let rangeForms: [[Unicode.Scalar]] = ["s.d.", "s/d.", "s.d", "s/d", "sd"].map { Array($0.unicodeScalars) }
  private static let fractions: [Unicode.Scalar: Int64] = ["½": 500_000, "¼": 250_000, "¾": 750_000]
}
