/// All rules with their descriptions.
package enum RuleCatalogue {
  /// In the order of ids.
  package static let all: [RuleDescription] = [
    .clockDrift,
    .clockStep,
    .clockUnset,
    .clockWholeHour,
    .completenessMissing,
    .referenceUnknown,
    .timeReversed,
    .timestampMissing,
    .printedBeforeReady,
    .printedUnderAge,
    .recordedUnderAge,
    .captureMissing,
    .captureUnattributed,
    .flowPrecedence,
    .flowSkipped,
    .flowUnexpected,
    .handoverCountMismatch,
    .keyLapsed,
    .keyUnknown,
    .markReused,
    .handoverNumberRepeated,
    .handoverRepeated,
    .rowsDiffer,
    .sealBroken,
    .sealClock,
    .handoverWithoutPrint,
    .nikBirthdate,
    .nikConflict,
    .nikFormat,
    .nikRegion,
    .nikSex,
    .outputMissing,
    .paceImplausible,
    .paceOverlap,
    .blankReused,
    .printUnrecorded,
    .printUnwitnessed,
    .witnessesDisagree,
    .qualityBelowThreshold,
    .roleUnauthorised,
    .roleUnknown,
    .recordedAgain,
    .stockImbalance,
    .supplyMismatch,
    .timeOverLimit,
  ]

  package static func description(of rule: RuleID) -> RuleDescription { all[rule.ordinal] }

  /// How much a finding of a rule weighs.
  package static func severity(_ rule: RuleID) -> Severity { severities[rule.ordinal] }

  private static let severities = all.map(\.severity)
}
