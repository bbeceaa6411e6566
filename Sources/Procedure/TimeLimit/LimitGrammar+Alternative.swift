extension LimitGrammar {
  /// One bound with what belongs to it.
  struct Alternative {
    var lower: TimeLimit.Span?
    var upper: TimeLimit.Span
    var item: String?
  }

  /// What the words before an amount say about it.
  enum Bound {
    case atMost, atLeast, neutral
  }

  mutating func alternative() throws(Failure) -> Alternative {
    let (bound, interval, between) = bounds()
    let first = try quantity(unitOptional: true)
    var result: Alternative
    if accept(.range) || (between && accept("dan")) {
      _ = accept("dengan")
      _ = bounds()
      result = try range(from: first, to: quantity(unitOptional: false))
    } else if case (.atMost, _, _) = bounds() {
      if startsAmount {
        result = try range(from: first, to: quantity(unitOptional: false))
      } else {
        result = Alternative(upper: try first.span())
      }
    } else {
      result = Alternative(upper: try first.span())
    }
    result.item = try perItem()
    _ = bounds()
    try condition()
    if interval {
      // "At least every 2 × 24 hours" bounds the interval from above; any other "every" says only how often.
      guard bound == .atLeast else { throw Failure(obstacle: .recurring) }
    } else if bound == .atLeast, result.lower == nil {
      throw Failure(obstacle: .lowerBoundOnly)
    }
    return result
  }

  /// Words and signs of a bound, any number of them; whether "setiap" (every) or "antara" (between) stands among them.
  private mutating func bounds() -> (Bound, interval: Bool, between: Bool) {
    var bound = Bound.neutral
    var interval = false
    var between = false
    while true {
      if accept("paling", "cepat") || accept("paling", "sedikit") || accept("paling", "singkat") || accept("lebih", "dari")
        || accept("tidak", "kurang", "dari") || accept(anyOf: LimitWords.atLeast) || accept(.atLeast)
      {
        bound = .atLeast
      } else if accept("tidak", "lebih", "dari") || accept("kurang", "dari") || acceptPaling()
        || accept(anyOf: LimitWords.atMost) || accept(.atMost)
      {
        bound = .atMost
      } else if accept("kurang", "lebih") || accept("lebih", "kurang") || accept(.approximately)
        || accept(anyOf: LimitWords.approximately)
      {
        continue
      } else if position == 0, accept(.range) {
        _ = accept("dengan")
        bound = .atMost
      } else if let word = word(), LimitWords.fillers.contains(word) {
        if word == "antara" { between = true }
        position += 1
      } else if let word = word(), LimitWords.every.contains(word), word != "kali", followsAmount {
        interval = true
        position += 1
      } else {
        return (bound, interval, between)
      }
    }
  }

  /// "paling lama", "paling lambat", "paling lama-lambatnya", "paling banyak".
  private mutating func acceptPaling() -> Bool {
    guard word() == "paling", let next = word(1) else { return false }
    guard next.hasPrefix("lam") || next == "maksimal" || next == "banyak" || next == "telat" else { return false }
    position += 2
    return true
  }

  /// Whether an amount with a unit stands right after the current word.
  private var followsAmount: Bool {
    var ahead = self
    ahead.position += 1
    guard ahead.startsAmount, let amount = try? ahead.quantity(unitOptional: false) else { return false }
    return !amount.parts.isEmpty
  }

  private func range(from first: Quantity, to second: Quantity) throws(Failure) -> Alternative {
    let upper = try second.span()
    let lower: TimeLimit.Span
    if first.parts.isEmpty, let unit = second.parts.first?.unit, second.parts.count == 1, let amount = first.unitless {
      lower = try Quantity(unitless: nil, parts: [.init(amount: amount, unit: unit)]).span()
    } else {
      lower = try first.span()
    }
    guard lower.roughSeconds <= upper.roughSeconds else { throw Failure(obstacle: .unreadable) }
    return Alternative(lower: lower, upper: upper)
  }

  // MARK: Per item and conditions

  /// "/berkas", "per berkas", "untuk setiap dokumen"; "/hari" is a rate and no bound.
  private mutating func perItem() throws(Failure) -> String? {
    let start = position
    var explicit = false
    if accept(.slash) {
      explicit = true
    } else {
      while let word = word(), LimitWords.perItem.contains(word) {
        if word != "untuk" { explicit = true }
        position += 1
      }
    }
    guard position > start else { return nil }
    if accept(.number(millionths: 1_000_000, digits: 1)) || accept("satu") { explicit = true }
    // "/ 3 Hari" is an alternative, "untuk berkas" without "setiap" a condition.
    guard explicit, !startsAmount, let noun = word() else {
      position = start
      return nil
    }
    guard LimitWords.unit(noun) == nil else { throw Failure(obstacle: .rate) }
    var nouns: [String] = []
    while let next = word(), next != "atau", !LimitWords.conditions.contains(next), !LimitWords.atMost.contains(next) {
      nouns.append(next)
      position += 1
    }
    guard (1...4).contains(nouns.count) else { throw Failure(obstacle: .unreadable) }
    return nouns.joined(separator: " ")
  }

  /// What follows says when the bound holds, up to the next alternative: "sejak berkas lengkap".
  private mutating func condition() throws(Failure) {
    guard let word = word() else { return }
    if word == "sebelum" { throw Failure(obstacle: .deadline) }
    guard LimitWords.conditions.contains(word) || word == "untuk" else { return }
    position += 1
    while let token = current {
      if token == .slash || token == .word("atau") {
        var ahead = self
        ahead.position += 1
        if ahead.startsAmount { return }
      }
      if token.isNumber, LimitWords.unit(self.word(1) ?? "") != nil { throw Failure(obstacle: .unreadable) }
      position += 1
    }
  }
}
