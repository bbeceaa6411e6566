package import Fundamentals

extension TimeLimit {
  /// The limit as understood, for reports: "paling lama 10 menit", "1 sampai 2 jam", "tidak terukur: waktu tidak diisi".
  package func text(in language: Language) -> String {
    guard case .measurable(let lower, _, _) = meaning else {
      let reason = (obstacle ?? .unreadable).explanation(in: language)
      return language.pick("tidak terukur: ", "not measurable: ") + reason
    }
    return (lower == nil ? language.pick("paling lama ", "at most ") : "") + amount(in: language)
  }

  /// The limit without words around it: "10 menit", "1 sampai 2 jam"; the raw text of one that is not measurable.
  package func amount(in language: Language) -> String {
    guard case .measurable(let lower, let upper, let item) = meaning else { return raw }
    let ends = upper.map { $0.text(in: language) }.joined(separator: language.pick(" atau ", " or "))
    var text: String
    if let lower {
      let start = lower.text(in: language, withUnit: lower.unit != upper.first?.unit || !lower.rest.isEmpty || upper.count > 1)
      text = start + language.pick(" sampai ", " to ") + ends
    } else {
      text = ends
    }
    if let item { text += " per " + item }
    return text
  }
}

extension TimeLimit.Span {
  /// "1 jam 30 menit", "1,5 jam", "3 hari kerja".
  func text(in language: Language, withUnit: Bool = true) -> String {
    let whole = language.number(Int(millionths / 1_000_000))
    var decimals = padded(Int(millionths % 1_000_000), 6)
    while decimals.hasSuffix("0") { decimals.removeLast() }
    let amount = decimals.isEmpty ? whole : whole + language.pick(",", ".") + decimals
    guard withUnit else { return amount }
    let name = unit.name(in: language, plural: millionths != 1_000_000)
    return ([amount + " " + name] + rest.map { $0.text(in: language) }).joined(separator: " ")
  }
}

extension TimeLimit.Span.Unit {
  fileprivate func name(in language: Language, plural: Bool) -> String {
    let (indonesian, english) =
      switch self {
      case .second: ("detik", "second")
      case .minute: ("menit", "minute")
      case .hour: ("jam", "hour")
      case .day: ("hari", "day")
      case .week: ("minggu", "week")
      case .month: ("bulan", "month")
      case .workingDay: ("hari kerja", "working day")
      }
    return language.pick(indonesian, plural ? english + "s" : english)
  }
}
