#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The regularised incomplete beta function I_x(a, b): the tails of the binomial distribution.
///
/// Evaluated by its continued fraction (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.8) with Lentz's method, to
/// about twelve digits.
enum IncompleteBeta {
  /// - Parameters: a and b positive, x in 0…1.
  static func value(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    // The fraction converges fast on the side of the mean; the other side is its complement.
    return x <= (a + 1) / (a + b + 2) ? tail(x, a, b) : 1 - tail(1 - x, b, a)
  }

  /// The x with I_x(a, b) = `probability`, by halving: as good as doubles are, and never without an end.
  static func inverse(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if value(middle, a, b) < probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private static func tail(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x)) / a
    return front * fraction(x, a, b)
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func held(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / held(1 - (a + b) * x / (a + 1))
    var result = d
    // Converges in about the square root of the larger parameter.
    for step in 1...20_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / held(1 + even * d)
      c = held(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / held(1 + odd * d)
      c = held(1 + odd / c)
      let factor = d * c
      result *= factor
      if abs(factor - 1) < 1e-15 { break }
    }
    return result
  }

  /// The logarithm of the gamma function of a positive number: Stirling's series (Abramowitz and Stegun 6.1.41) above 15, reached by
  /// the recurrence. The C library's own writes a global variable.
  private static func logGamma(_ value: Double) -> Double {
    var x = value
    var product = 1.0
    while x < 15 {
      product *= x
      x += 1
    }
    let inverse = 1 / (x * x)
    let series = (1 / 12.0 - inverse * (1 / 360.0 - inverse * (1 / 1260.0 - inverse * (1 / 1680.0 - inverse / 1188.0)))) / x
    return (x - 0.5) * log(x) - x + 0.918_938_533_204_672_7 + series - log(product)
  }
}
