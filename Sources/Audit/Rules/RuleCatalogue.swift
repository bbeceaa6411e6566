/// All rules with their descriptions, in the order of ids.
package enum RuleCatalogue {
  /// How much a finding of a rule weighs.
  package static func severity(_ rule: RuleID) -> Severity {
    switch rule {
    case .referenceUnknown, .timestampMissing: .note
    case .timeReversed, .nikBirthdate, .nikRegion, .nikSex, .paceImplausible, .paceOverlap, .roleUnknown, .supplyMismatch:
      .warning
    case .completenessMissing, .printedBeforeReady, .printedUnderAge, .recordedUnderAge, .flowPrecedence, .flowSkipped,
      .flowUnexpected, .handoverCountMismatch, .handoverRepeated, .handoverWithoutPrint, .nikConflict, .nikFormat,
      .outputMissing, .blankReused, .roleUnauthorised, .recordedAgain, .stockImbalance, .timeOverLimit:
      .violation
    }
  }
}
