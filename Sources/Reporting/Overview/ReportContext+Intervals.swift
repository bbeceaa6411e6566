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

  /// `7 dari 23.007 (< 0,1 %)`: a share of something rare, which is never called nothing.
  func rareShare(_ part: Int, of whole: Int) -> String {
    words("share", ["n": language.number(part), "total": language.number(whole), "percent": rarePercent(part, of: whole)])
  }

  /// The percentage alone.
  func rarePercent(_ part: Int, of whole: Int) -> String {
    part > 0 && part * 2000 < whole ? "< " + language.percent(1, of: 1000) : language.percent(part, of: whole)
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
