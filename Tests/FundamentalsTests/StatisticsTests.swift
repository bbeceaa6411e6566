import Fundamentals
import Testing

struct StatisticsTests {
  /// Against Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81/263, 15/148, 0/20, 1/29.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718), (20, 20, 0.8389, 1),
  ])
  func `a share has Wilson's interval`(part: Int, whole: Int, lower: Double, upper: Double) throws {
    let interval = try #require(ShareInterval(part, of: whole))
    #expect(abs(interval.lower - lower) < 5e-5)
    #expect(abs(interval.upper - upper) < 5e-5)
  }

  @Test(arguments: [(0, 0), (3, 2), (-1, 5)])
  func `what is no share has no interval`(part: Int, whole: Int) { #expect(ShareInterval(part, of: whole) == nil) }

  /// Computed apart in Python: binomial sums in exact fractions (`fractions.Fraction`, `math.comb`), limits by bisection.
  @Test(arguments: RateRatioExample.all)
  func `a rate ratio has its exact interval`(example: RateRatioExample) throws {
    let ratio = try #require(
      RateRatio(
        cases: example.cases, exposure: example.exposure, otherCases: example.others, otherExposure: example.otherExposure))
    #expect(abs(ratio.ratio / example.ratio - 1) < 1e-6)
    #expect(abs(ratio.lower - example.lower) < 1e-6 * max(1, example.lower))
    #expect(abs(ratio.upper / example.upper - 1) < 1e-6)
    #expect(abs(ratio.pValue - example.p) < 1e-6)
  }

  @Test func `without others' cases the ratio has no upper end`() throws {
    let ratio = try #require(RateRatio(cases: 4, exposure: 10, otherCases: 0, otherExposure: 30))
    #expect(ratio.ratio == .infinity && ratio.upper == .infinity && ratio.lower > 1)
    #expect(RateRatio(cases: 0, exposure: 10, otherCases: 0, otherExposure: 30) == nil)
    #expect(RateRatio(cases: 1, exposure: 10, otherCases: 2, otherExposure: 0) == nil)
  }

  @Test func `a million cases are compared without an error or an endless loop`() throws {
    let ratio = try #require(RateRatio(cases: 500_000, exposure: 1e6, otherCases: 500_000, otherExposure: 1e6))
    #expect(ratio.lower > 0.99 && ratio.lower < 1 && ratio.upper > 1 && ratio.upper < 1.01)
    #expect(ratio.pValue > 0.99)
  }

  @Test(arguments: [
    // Holm by hand: the smallest times 4, the next times 3, and never below the one before.
    ([0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]), ([0.5, 0.9], [1, 1]), ([], []),
  ])
  func `p-values are corrected for the number of comparisons`(values: [Double], corrected: [Double]) {
    let found = HolmCorrection.corrected(values)
    #expect(zip(found, corrected).allSatisfy { abs($0 - $1) < 1e-12 } && found.count == corrected.count)
  }

  @Test(arguments: [(5, 20, true), (4, 200, false), (5, 19, false)])
  func `small numbers carry no sentence`(cases: Int, total: Int, carries: Bool) {
    #expect(SmallNumbers.carrySentence(cases: cases, among: total) == carries)
  }
}

/// Cases and exposures of a group and of all others, with the values computed apart.
struct RateRatioExample: Sendable {
  var cases: Int
  var exposure: Double
  var others: Int
  var otherExposure: Double
  var ratio: Double
  var lower: Double
  var upper: Double
  var p: Double

  static let all = [
    RateRatioExample(
      cases: 15, exposure: 60, others: 8, otherExposure: 124, ratio: 3.875, lower: 1.542_247_818, upper: 10.553_150_479,
      p: 0.002_716_113_38),
    RateRatioExample(
      cases: 3, exposure: 50, others: 20, otherExposure: 100, ratio: 0.3, lower: 0.057_087_273, upper: 1.011_545_381,
      p: 0.052_950_520_3),
    RateRatioExample(
      cases: 1, exposure: 10, others: 9, otherExposure: 90, ratio: 1, lower: 0.022_814_896, upper: 7.216_687_144, p: 1),
  ]
}
