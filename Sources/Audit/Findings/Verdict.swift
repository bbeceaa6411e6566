/// What was decided about one execution: which dimensions were assessed and which are broken.
package struct Verdict: BitwiseCopyable, Sendable {
  /// Masks of `Dimension.bit`.
  package var assessed: UInt8 = 0
  /// Violations that no waiver covers.
  package var broken: UInt8 = 0
  /// All violations, waived ones included.
  package var brokenWithoutWaivers: UInt8 = 0
  package var flags: UInt8 = 0

  /// The row repeats one of another file and is not used (decision 17).
  package static let repeated: UInt8 = 1
  /// The row is a note about a person who did not come, no execution (decision 91).
  package static let absence: UInt8 = 2
  /// The execution stands in a case that was aligned.
  package static let aligned: UInt8 = 4
  /// The handover was compared with the end of a print (`flow.precedence`).
  static let comparedWithPrints: UInt8 = 8
  /// The age, or the right to a card before 17, was known when printing started (`eligibility.printed-under-age`).
  static let ageKnown: UInt8 = 16
  /// A status of the record was known when printing started (`eligibility.printed-before-ready`).
  static let readinessKnown: UInt8 = 32

  package init() {}

  /// Whether the row counts as an execution.
  @inlinable
  package var counts: Bool { flags & (Verdict.repeated | Verdict.absence) == 0 }

  /// Assessed in at least one dimension, and no violation in any.
  @inlinable
  package var isCompliant: Bool { assessed != 0 && broken == 0 }
}
