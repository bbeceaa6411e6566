extension LimitGrammar {
  /// Amounts with their units, or one amount whose unit stands behind the other end of a range.
  struct Quantity {
    struct Part {
      /// Millionths of the unit as written.
      var amount: Int64
      var unit: LimitWords.WrittenUnit
    }

    var unitless: Int64?
    var parts: [Part]

    /// The parts as one span; units must get smaller, and nothing may be zero or longer than two hundred years.
    func span() throws(Failure) -> TimeLimit.Span {
      var spans: [TimeLimit.Span] = []
      for part in parts {
        let (millionths, overflow) = part.amount.multipliedReportingOverflow(by: part.unit.count)
        let span = TimeLimit.Span(millionths: millionths, unit: part.unit.unit)
        guard !overflow, millionths > 0, span.roughSeconds <= TimeLimit.Span.longestSeconds else {
          throw Failure(obstacle: .unreadable)
        }
        if let last = spans.last, last.unit.rank <= span.unit.rank { throw Failure(obstacle: .unreadable) }
        if span.unit.needsCalendar, millionths % 1_000_000 != 0 { throw Failure(obstacle: .fraction) }
        spans.append(span)
      }
      guard var first = spans.first else { throw Failure(obstacle: .unreadable) }
      first.rest = Array(spans.dropFirst())
      return first
    }
  }

  mutating func quantity(unitOptional: Bool) throws(Failure) -> Quantity {
    var quantity = Quantity(unitless: nil, parts: [])
    repeat {
      if let unit = word().flatMap(LimitWords.singular) {
        position += 1
        quantity.parts.append(.init(amount: 1_000_000, unit: try qualified(unit)))
        continue
      }
      let start = position
      let amount = try amount()
      guard let unit = word().flatMap(LimitWords.unit) else {
        guard unitOptional, quantity.parts.isEmpty, current == .range || word() == "dan" else {
          if quantity.parts.isEmpty { throw Failure(obstacle: .unreadable) }
          position = start
          return quantity
        }
        quantity.unitless = amount
        return quantity
      }
      position += 1
      quantity.parts.append(.init(amount: amount, unit: try qualified(unit)))
    } while continuesSum()
    return quantity
  }

  /// Whether the next token can begin an amount.
  var startsAmount: Bool {
    if current?.isNumber == true { return true }
    guard let word = word() else { return false }
    return LimitWords.number([word]) != nil || word == "setengah" || word == "seperempat" || LimitWords.singular(word) != nil
  }

  private mutating func continuesSum() -> Bool {
    if startsAmount { return true }
    guard current == .plus || word() == "dan" || word() == "lebih" else { return false }
    position += 1
    if startsAmount { return true }
    position -= 1
    return false
  }

  /// "kerja", "efektif" and "kalender" behind a unit.
  private mutating func qualified(_ unit: LimitWords.WrittenUnit) throws(Failure) -> LimitWords.WrittenUnit {
    if accept("kalender") || accept("kalendar") { return unit }
    guard let word = word(), LimitWords.workingDaySuffixes.contains(word) else { return unit }
    position += 1
    switch unit.unit {
    case .day: return .init(count: unit.count, unit: .workingDay)
    case .second, .minute, .hour: throw Failure(obstacle: .officeHours)
    default: throw Failure(obstacle: .unreadable)
    }
  }

  /// A number in digits or words, perhaps times another, in millionths.
  private mutating func amount() throws(Failure) -> Int64 {
    var amount = try factor()
    let times = accept(.times) || (word() == "kali" && tokens.indices.contains(position + 1) && tokens[position + 1].isNumber)
    guard times else { return amount }
    _ = accept("kali")
    let (product, overflow) = amount.multipliedReportingOverflow(by: try factor())
    // Both are millionths: the product of two whole numbers or of one whole and one broken one stays exact.
    guard !overflow, product % 1_000_000 == 0 else { throw Failure(obstacle: .unreadable) }
    amount = product / 1_000_000
    return amount
  }

  private mutating func factor() throws(Failure) -> Int64 {
    if accept("setengah") { return 500_000 }
    if accept("seperempat") { return 250_000 }
    if case .number(var millionths, _) = current {
      position += 1
      // "1 0": a number torn apart; no amount begins with a zero of its own.
      while case .number(0, 1) = current, millionths <= 100_000_000_000 {
        millionths *= 10
        position += 1
      }
      return millionths
    }
    let words = tokens[position...].prefix(6).map { token in
      if case .word(let word) = token { word } else { "" }
    }
    guard let (value, length) = LimitWords.number(words) else { throw Failure(obstacle: .unreadable) }
    position += length
    return value * 1_000_000 + (accept("setengah") ? 500_000 : 0)
  }
}
