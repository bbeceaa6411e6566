/// Cuts a limit text into tokens; the text is in lower case and without notes in brackets.
struct LimitScanner {
  let characters: [Unicode.Scalar]
  var position = 0
  var tokens: [LimitToken] = []

  /// The tokens of a text, in order.
  static func tokens(of text: String) -> [LimitToken] {
    var scanner = LimitScanner(text)
    scanner.run()
    return scanner.tokens
  }

  private init(_ text: String) { characters = Array(text.unicodeScalars) }

  func peek(_ offset: Int = 0) -> Unicode.Scalar? {
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

  func isDigit(_ character: Unicode.Scalar?) -> Bool {
    guard let character else { return false }
    return character >= "0" && character <= "9"
  }

  private static let rangeForms: [[Unicode.Scalar]] = ["s.d.", "s/d.", "s.d", "s/d", "sd"].map { Array($0.unicodeScalars) }
  static let fractions: [Unicode.Scalar: Int64] = ["½": 500_000, "¼": 250_000, "¾": 750_000]
}
