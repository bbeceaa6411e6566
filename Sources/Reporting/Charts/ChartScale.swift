/// Places values of an axis on a drawing.
struct ChartScale {
  let low: Double
  let high: Double
  /// Coordinates of `low` and `high`.
  let start: Double
  let end: Double

  func place(_ value: Double) -> Double { start + (value - low) / max(high - low, 1e-300) * (end - start) }
}
