/// What a number format makes of a number, as far as reading is concerned.
enum NumberFormat: Sendable, Hashable {
  case plain
  case date
  case time
  case dateAndTime
  /// A duration such as `[h]:mm`; a time of day only while it is less than a day.
  case elapsed

  /// The formats with a fixed number (ECMA-376 part 1, 18.8.30, those of East Asian languages included).
  init(builtIn id: Int) {
    self =
      switch id {
      case 14...17, 27...31, 36, 50...54, 57, 58: .date
      case 18...21, 32...35, 45, 47, 55, 56: .time
      case 22: .dateAndTime
      case 46: .elapsed
      default: .plain
      }
  }

  /// A format code such as `dd/mm/yyyy hh:mm`. Only its first section counts; quoted and escaped signs do not.
  init(code: String) {
    let letters = NumberFormat.significantLetters(of: code)
    guard let letters else {
      self = .elapsed
      return
    }
    guard letters != "general", letters != "standard" else {
      self = .plain
      return
    }
    let hasDate = letters.contains { "yd".contains($0) }
    let hasTime = letters.contains { "hs".contains($0) } || letters.contains("am/pm")
    switch (hasDate, hasTime) {
    case (true, true): self = .dateAndTime
    case (true, false): self = .date
    case (false, true): self = .time
    case (false, false): self = letters.contains("m") ? .date : .plain
    }
  }

  /// The lower-case signs of the first section outside quotes, escapes and brackets; nil for elapsed time.
  private static func significantLetters(of code: String) -> String? {
    var letters = ""
    var signs = code.lowercased()[...]
    while let sign = signs.popFirst() {
      switch sign {
      case ";": return letters
      case "\"": signs = signs.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": signs = signs.dropFirst()
      case "[":
        let inside = signs.prefix { $0 != "]" }
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) { return nil }
        signs = signs.dropFirst(inside.count + 1)
      default: letters.append(sign)
      }
    }
    return letters
  }
}
