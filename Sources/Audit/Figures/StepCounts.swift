/// How many executions there are, and what was decided about them: plain numbers that add up.
struct StepCounts: BitwiseCopyable, Sendable {
  var executions: UInt32 = 0
  var assessed: UInt32 = 0
  var compliant: UInt32 = 0
  var compliantWithoutWaivers: UInt32 = 0
  var underLowerBound: UInt32 = 0
  /// Executions assessed and compliant in each dimension, by position of `Dimension.allCases`.
  var assessedIn = InlineArray<6, UInt32>(repeating: 0)
  var compliantIn = InlineArray<6, UInt32>(repeating: 0)

  /// - Parameter isShort: whether it took less than the lower bound of its limit.
  @inline(__always)
  mutating func add(_ verdict: Verdict, isShort: Bool) {
    executions &+= 1
    if isShort { underLowerBound &+= 1 }
    guard verdict.assessed != 0 else { return }
    assessed &+= 1
    if verdict.broken == 0 { compliant &+= 1 }
    if verdict.brokenWithoutWaivers == 0 { compliantWithoutWaivers &+= 1 }
    let kept = verdict.assessed & ~verdict.broken
    for dimension in 0..<6 {
      assessedIn[dimension] &+= UInt32(verdict.assessed >> UInt8(dimension) & 1)
      compliantIn[dimension] &+= UInt32(kept >> UInt8(dimension) & 1)
    }
  }

  static func += (a: inout StepCounts, b: StepCounts) {
    a.executions &+= b.executions
    a.assessed &+= b.assessed
    a.compliant &+= b.compliant
    a.compliantWithoutWaivers &+= b.compliantWithoutWaivers
    a.underLowerBound &+= b.underLowerBound
    for dimension in 0..<6 {
      a.assessedIn[dimension] &+= b.assessedIn[dimension]
      a.compliantIn[dimension] &+= b.compliantIn[dimension]
    }
  }
}
