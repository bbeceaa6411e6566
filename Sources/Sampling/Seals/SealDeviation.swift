/// Every way in which the sealed receipts of a sample are wrong on purpose.
enum SealDeviation: CaseIterable {
  /// A name was changed after sealing.
  case broken
  /// Sealed with the team's key of the year before.
  case lapsed
  /// The last card of the table is not under the seal.
  case differing
  /// Sealed with a key that the office never certified.
  case stranger
  /// Sealed with a clock that shows an earlier time than at the seal before.
  case clockBack
  /// Signed with strokes copied from another receipt.
  case reusedStrokes

  var rule: Rule {
    switch self {
    case .broken: .sealBroken
    case .lapsed: .keyLapsed
    case .differing: .rowsDiffer
    case .stranger: .keyUnknown
    case .clockBack: .sealClock
    case .reusedStrokes: .markReused
    }
  }
}
