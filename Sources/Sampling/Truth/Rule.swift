/// The rules a sample breaks on purpose; without device logs all that need none.
enum Rule: String, CaseIterable {
  case timeOverLimit = "time.over-limit"
  case timestampMissing = "data.timestamp-missing"
  case timeReversed = "data.time-reversed"
  case paceImplausible = "pace.implausible"
  case paceOverlap = "pace.overlap"
  case completenessMissing = "completeness.missing"
  case outputMissing = "output.missing"
  case roleUnauthorised = "role.unauthorised"
  case roleUnknown = "role.unknown"
  case flowSkipped = "flow.skipped"
  case flowUnexpected = "flow.unexpected"
  case flowPrecedence = "flow.precedence"
  case recordedUnderAge = "eligibility.recorded-under-age"
  case printedUnderAge = "eligibility.printed-under-age"
  case printedBeforeReady = "eligibility.printed-before-ready"
  case recordedAgain = "status.recorded-again"
  case nikFormat = "identity.nik-format"
  case nikBirthdate = "identity.nik-birthdate"
  case nikSex = "identity.nik-sex"
  case nikRegion = "identity.nik-region"
  case nikConflict = "identity.nik-conflict"
  case blankReused = "print.blank-reused"
  case stockImbalance = "stock.imbalance"
  case supplyMismatch = "stock.supply-mismatch"
  case handoverWithoutPrint = "handover.without-print"
  case handoverRepeated = "handover.repeated"
  case handoverCountMismatch = "handover.count-mismatch"
  case referenceUnknown = "data.reference-unknown"
  // Only with sealed receipts
  case sealBroken = "handover.seal-broken"
  case keyUnknown = "handover.key-unknown"
  case keyLapsed = "handover.key-lapsed"
  case rowsDiffer = "handover.rows-differ"
  case sealClock = "handover.seal-clock"
  case markReused = "handover.mark-reused"
  // Only with device logs
  case printUnwitnessed = "print.unwitnessed"
  case printUnrecorded = "print.unrecorded"
  case witnessesDisagree = "print.witnesses-disagree"
  case captureMissing = "evidence.capture-missing"
  case captureUnattributed = "evidence.unattributed"
  case qualityBelowThreshold = "quality.below-threshold"
  case clockWholeHour = "clock.whole-hour"
  case clockStep = "clock.step"
  case clockUnset = "clock.unset"
  case clockDrift = "clock.drift"

  /// `violation`, `warning` or `note`.
  var severity: String {
    switch self {
    case .timestampMissing, .referenceUnknown, .captureUnattributed: "note"
    case .keyUnknown, .sealClock, .timeReversed, .paceImplausible, .paceOverlap, .roleUnknown, .nikBirthdate, .nikSex, .nikRegion,
      .supplyMismatch,
      .printUnwitnessed, .witnessesDisagree, .captureMissing, .qualityBelowThreshold, .clockWholeHour, .clockStep,
      .clockUnset, .clockDrift:
      "warning"
    default: "violation"
    }
  }
}
