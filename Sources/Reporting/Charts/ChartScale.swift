/// Places values of an axis on a drawing, and finds round values to write beside it.
struct ChartScale {
  let low: Double
  let high: Double
  /// Coordinates of `low` and `high`.
  let start: Double
  let end: Double

  /// - Parameter least: how far the axis reaches at least.
  init(_ values: some Sequence<Double>, least: Double, start: Double, end: Double) {
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    if low > high { (low, high) = (0, 0) }
    let margin = max((high - low) / 12, (least - (high - low)) / 2)
    self.low = low - margin
    self.high = high + margin
    self.start = start
    self.end = end
  }

  func place(_ value: Double) -> Double { start + (value - low) / (high - low) * (end - start) }

  /// Round seconds inside the axis: at most seven, in order.
  var secondTicks: [Int] {
    let steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200]
    var step = steps.first { (high - low) / Double($0) <= 6 } ?? 86_400
    while (high - low) / Double(step) > 6 { step *= 2 }
    let first = Int((low / Double(step)).rounded(.up))
    let last = Int((high / Double(step)).rounded(.down))
    return first > last ? [] : (first...last).map { $0 * step }
  }
}
