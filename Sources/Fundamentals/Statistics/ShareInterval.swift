/// The range of true shares that an observed share is compatible with, at 95 % confidence, by Wilson's score method.
///
/// It stays inside 0…1 and holds for small numbers and for shares at the ends, where the usual ± interval fails.
/// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209–212.
public struct ShareInterval: Sendable, Hashable {
  /// Fractions of 1.
  public let lower: Double
  public let upper: Double

  /// The 97.5th percentile of the standard normal distribution.
  private static let z = 1.959_963_984_540_054

  /// - Parameters:
  ///   - part: how many had the property, 0…whole.
  ///   - whole: how many were looked at; nil is returned without any.
  public init?(_ part: Int, of whole: Int) {
    guard whole > 0, part >= 0, part <= whole else { return nil }
    let n = Double(whole)
    let share = Double(part) / n
    let square = ShareInterval.z * ShareInterval.z
    let centre = share + square / (2 * n)
    let half = ShareInterval.z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    lower = part == 0 ? 0 : max(0, (centre - half) / (1 + square / n))
    upper = part == whole ? 1 : min(1, (centre + half) / (1 + square / n))
  }
}
