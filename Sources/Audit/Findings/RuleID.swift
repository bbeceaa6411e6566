/// Every rule by its id, in the order of ids. What each means: `RuleCatalogue`.
package enum RuleID: String, Sendable, CaseIterable, Comparable, BitwiseCopyable {
  case clockDrift = "clock.drift"
  case clockStep = "clock.step"
  case clockUnset = "clock.unset"
  case clockWholeHour = "clock.whole-hour"
  case completenessMissing = "completeness.missing"
  case referenceUnknown = "data.reference-unknown"
  case timeReversed = "data.time-reversed"
  case timestampMissing = "data.timestamp-missing"
  case printedBeforeReady = "eligibility.printed-before-ready"
  case printedUnderAge = "eligibility.printed-under-age"
  case recordedUnderAge = "eligibility.recorded-under-age"
  case captureMissing = "evidence.capture-missing"
  case captureUnattributed = "evidence.unattributed"
  case flowPrecedence = "flow.precedence"
  case flowSkipped = "flow.skipped"
  case flowUnexpected = "flow.unexpected"
  case handoverCountMismatch = "handover.count-mismatch"
  case keyLapsed = "handover.key-lapsed"
  case keyUnknown = "handover.key-unknown"
  case markReused = "handover.mark-reused"
  case handoverNumberRepeated = "handover.number-repeated"
  case handoverRepeated = "handover.repeated"
  case rowsDiffer = "handover.rows-differ"
  case sealBroken = "handover.seal-broken"
  case sealClock = "handover.seal-clock"
  case handoverWithoutPrint = "handover.without-print"
  case nikBirthdate = "identity.nik-birthdate"
  case nikConflict = "identity.nik-conflict"
  case nikFormat = "identity.nik-format"
  case nikRegion = "identity.nik-region"
  case nikSex = "identity.nik-sex"
  case outputMissing = "output.missing"
  case paceImplausible = "pace.implausible"
  case paceOverlap = "pace.overlap"
  case blankReused = "print.blank-reused"
  case printUnrecorded = "print.unrecorded"
  case printUnwitnessed = "print.unwitnessed"
  case witnessesDisagree = "print.witnesses-disagree"
  case qualityBelowThreshold = "quality.below-threshold"
  case roleUnauthorised = "role.unauthorised"
  case roleUnknown = "role.unknown"
  case recordedAgain = "status.recorded-again"
  case stockImbalance = "stock.imbalance"
  case supplyMismatch = "stock.supply-mismatch"
  case timeOverLimit = "time.over-limit"

  /// Position in the order of ids.
  package var ordinal: Int { RuleID.ordinals[self] ?? 0 }

  private static let ordinals = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  package static func < (a: RuleID, b: RuleID) -> Bool { a.ordinal < b.ordinal }

  /// Whether the rule looks at device logs: without any it can find nothing.
  package var needsDeviceLog: Bool {
    ["clock.", "evidence.", "quality.", "print.unwitnessed", "print.unrecorded", "print.witnesses-disagree"]
      .contains { rawValue.hasPrefix($0) }
  }

  /// The dimension that a finding breaks, if it concerns an execution's compliance (decision 1).
  package var dimension: Dimension? {
    switch self {
    case .timeOverLimit: .time
    case .completenessMissing: .completeness
    case .outputMissing: .output
    case .roleUnauthorised: .role
    case .flowSkipped, .flowUnexpected, .flowPrecedence: .flow
    case .printedBeforeReady, .printedUnderAge, .recordedUnderAge, .recordedAgain: .eligibility
    default: nil
    }
  }
}

/// What an execution is judged by (decision 1).
package enum Dimension: String, Sendable, CaseIterable {
  case time, completeness, output, role, flow, eligibility

  /// Bit of the dimension in the masks of a `Verdict`.
  @inlinable
  package var bit: UInt8 {
    switch self {
    case .time: 1
    case .completeness: 2
    case .output: 4
    case .role: 8
    case .flow: 16
    case .eligibility: 32
    }
  }
}

/// How much a finding weighs.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case note
  case warning
  case violation

  package static func < (a: Severity, b: Severity) -> Bool { a.weight < b.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .violation: 2
    }
  }
}
