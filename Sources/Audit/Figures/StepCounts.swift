/// How many executions there are, and what was decided about them: plain numbers that add up.
struct StepCounts: BitwiseCopyable, Hashable, Sendable {
  var executions: UInt32 = 0
  var assessed: UInt32 = 0
  var compliant: UInt32 = 0
  var compliantWithoutWaivers: UInt32 = 0
  var underLowerBound: UInt32 = 0
  /// Executions assessed and compliant in each dimension, by position of `Dimension.allCases`.
  var assessedIn = SIMD8<UInt32>()
  var compliantIn = SIMD8<UInt32>()

  private static let bits = SIMD8<UInt8>(1, 2, 4, 8, 16, 32, 0, 0)

  /// - Parameter isShort: whether it took less than the lower bound of its limit.
  @inline(__always)
  mutating func add(_ verdict: Verdict, isShort: Bool) {
    executions &+= 1
    if isShort { underLowerBound &+= 1 }
    guard verdict.assessed != 0 else { return }
    assessed &+= 1
    if verdict.broken == 0 { compliant &+= 1 }
    if verdict.brokenWithoutWaivers == 0 { compliantWithoutWaivers &+= 1 }
    assessedIn &+= StepCounts.ones(verdict.assessed)
    compliantIn &+= StepCounts.ones(verdict.assessed & ~verdict.broken)
  }

  /// One for each bit that is set.
  @inline(__always)
  private static func ones(_ mask: UInt8) -> SIMD8<UInt32> {
    SIMD8<UInt32>(repeating: 0).replacing(with: 1, where: SIMD8<UInt32>(truncatingIfNeeded: bits & mask) .!= 0)
  }

  static func += (a: inout StepCounts, b: StepCounts) {
    a.executions &+= b.executions
    a.assessed &+= b.assessed
    a.compliant &+= b.compliant
    a.compliantWithoutWaivers &+= b.compliantWithoutWaivers
    a.underLowerBound &+= b.underLowerBound
    a.assessedIn &+= b.assessedIn
    a.compliantIn &+= b.compliantIn
  }
}
