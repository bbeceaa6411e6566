/// How many times as often something happened in a group as in all others, with its exact range at 95 % confidence.
///
/// Given the total of cases, those of the group are binomial with the share p = ratio · e₁ / (ratio · e₁ + e₂) of the exposures
/// (Przyborowski and Wilenski, Biometrika 31 (1940), 313–323). The limits of p are those of Clopper and Pearson (Biometrika 26 (1934),
/// 404–413), carried over to the ratio; p-value and interval agree. Cases are counts of rare events; when they are a large part of the
/// exposure, the range is wider than it needs to be, never narrower.
public struct RateRatio: Sendable, Hashable {
  public let cases: Int
  public let otherCases: Int
  /// In the same unit: executions, or expected cases when steps are weighed.
  public let exposure: Double
  public let otherExposure: Double

  /// nil without a case, or when either side has no exposure: then there is nothing to compare.
  public init?(cases: Int, exposure: Double, otherCases: Int, otherExposure: Double) {
    guard cases >= 0, otherCases >= 0, cases + otherCases > 0 else { return nil }
    guard exposure > 0, otherExposure > 0, exposure.isFinite, otherExposure.isFinite else { return nil }
    self.cases = cases
    self.otherCases = otherCases
    self.exposure = exposure
    self.otherExposure = otherExposure
  }

  /// The observed ratio; infinite when all others have none.
  public var ratio: Double {
    otherCases == 0 ? .infinity : Double(cases) / exposure / (Double(otherCases) / otherExposure)
  }

  /// 0 when the group has no case.
  public var lower: Double {
    cases == 0 ? 0 : ratio(ofShare: IncompleteBeta.inverse(0.025, Double(cases), Double(otherCases) + 1))
  }

  /// Infinite when all others have no case.
  public var upper: Double {
    otherCases == 0 ? .infinity : ratio(ofShare: IncompleteBeta.inverse(0.975, Double(cases) + 1, Double(otherCases)))
  }

  /// How probable so large a difference, in either direction, would be if the group were like all others: twice the smaller tail.
  public var pValue: Double {
    let share = exposure / (exposure + otherExposure)
    let atLeast = cases == 0 ? 1 : IncompleteBeta.value(share, Double(cases), Double(otherCases) + 1)
    let atMost = otherCases == 0 ? 1 : 1 - IncompleteBeta.value(share, Double(cases) + 1, Double(otherCases))
    return min(1, 2 * min(atLeast, atMost))
  }

  private func ratio(ofShare share: Double) -> Double { share / (1 - share) * (otherExposure / exposure) }
}
