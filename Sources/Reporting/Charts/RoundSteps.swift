/// Distances between the marks of an axis that people count in: 1, 2, 5, 10, 20, 50 and so on.
enum RoundSteps {
  /// The smallest of them that divides a span into at most so many parts.
  static func step(_ span: Double, parts: Int) -> Int {
    var power = 1
    while power < 1_000_000_000_000 {
      for digit in [1, 2, 5] where span <= Double(digit * power * parts) { return digit * power }
      power *= 10
    }
    return power
  }

  /// Multiples of a step from the last one below the values, or at the lowest of them, to the first one above.
  static func marks(_ values: some Collection<Double>, step: Int) -> [Int] {
    let width = Double(step)
    let low = Int(((values.min() ?? 0) / width).rounded(.down))
    let high = max(Int(((values.max() ?? 0) / width).rounded(.up)), low + 1)
    return (low...high).map { $0 * step }
  }
}
