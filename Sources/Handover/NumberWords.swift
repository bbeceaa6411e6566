package import Fundamentals

/// Whole numbers in words (terbilang), as official papers write them behind the figures.
package enum NumberWords {
  /// `dua ribu dua puluh lima`, `two thousand twenty-five`: any number, `nol` for 0 and `minus …` below it.
  ///
  /// Indonesian has `sebelas`, `seratus` and `seribu`, but `satu juta` in formal use; words stand apart, in small letters.
  package static func text(_ number: Int, in language: Language) -> String {
    guard number != 0 else { return language.pick("nol", "zero") }
    var groups: [Int] = []
    var rest = number.magnitude
    while rest > 0 {
      groups.append(Int(rest % 1000))
      rest /= 1000
    }
    let words = groups.indices.reversed().filter { groups[$0] > 0 }
      .map { language == .indonesian ? indonesian(groups[$0], power: $0) : english(groups[$0], power: $0) }
    return (number < 0 ? "minus " : "") + words.joined(separator: " ")
  }

  // MARK: Indonesian

  private static let ones = [
    "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
  ]
  /// Powers of a thousand; the last is the largest that a 64-bit number reaches.
  private static let powers = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"]

  private static func indonesian(_ group: Int, power: Int) -> String {
    if group == 1, power == 1 { return "seribu" }
    return power == 0 ? belowThousand(group) : belowThousand(group) + " " + powers[power]
  }

  private static func belowThousand(_ number: Int) -> String {
    switch number {
    case 0..<12: ones[number]
    case 12..<20: ones[number - 10] + " belas"
    case 20..<100: joined(ones[number / 10] + " puluh", number % 10)
    case 100..<200: joined("seratus", number - 100)
    default: joined(ones[number / 100] + " ratus", number % 100)
    }
  }

  private static func joined(_ head: String, _ rest: Int) -> String { rest == 0 ? head : head + " " + belowThousand(rest) }

  // MARK: English

  private static let small = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let englishPowers = ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"]

  private static func english(_ group: Int, power: Int) -> String {
    var words: [String] = []
    if group >= 100 { words.append(small[group / 100] + " hundred") }
    let rest = group % 100
    if rest >= 20 {
      words.append(tens[rest / 10] + (rest % 10 == 0 ? "" : "-" + small[rest % 10]))
    } else if rest > 0 {
      words.append(small[rest])
    }
    if power > 0 { words.append(englishPowers[power]) }
    return words.joined(separator: " ")
  }
}
