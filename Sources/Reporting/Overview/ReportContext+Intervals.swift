import Fundamentals

/// Shares and ratios with the range that their numbers allow.
extension ReportContext {
  /// `86,2–93,3 %`: the range of a share at 95 % confidence; nil when nothing was assessed.
  func interval(_ part: Int, of whole: Int) -> String? {
    guard let interval = ShareInterval(part, of: whole) else { return nil }
    func percent(_ share: Double) -> String { language.percent(Int((share * 1000).rounded()), of: 1000) }
    let lower = percent(interval.lower)
    return String(lower.dropLast(2)) + "–" + percent(interval.upper)
  }

  /// `3,9` or `12`: a ratio with one decimal below ten; `∞` when there is nothing to compare with.
  func ratio(_ value: Double) -> String {
    guard value.isFinite, value < 1_000_000 else { return "∞" }
    let tenths = Int((value * 10).rounded())
    return tenths >= 100
      ? language.number(Int(value.rounded())) : "\(tenths / 10)\(language.pick(",", "."))\(tenths % 10)"
  }

  /// `○ kecil`: the mark of a number that is too small to carry a sentence.
  var smallMark: Inline { .badge(.muted, words("small")) }
}
