/// What an audit of the sample has to find.
struct Truth {
  struct Finding {
    var rule: Rule
    /// Ordinal of the session.
    var session: Int?
    var step: Int?
    var nik: SampleNik?
    var isWaived = false
  }

  struct Quarantined: Hashable {
    var file: String
    var reason: String
  }

  enum Stage: String, CaseIterable {
    case absent
    case printedNotHandedOver = "printed-not-handed-over"
    case refused
    case waiting17 = "waiting-17"
    case waitingPrint = "waiting-print"
    case waitingPrintReady = "waiting-print-ready"
  }

  var findings: [Finding] = []
  var quarantined: [Quarantined] = []
  private(set) var openWork: [Stage: Int] = [:]

  mutating func add(_ rule: Rule, session: Int? = nil, step: Int? = nil, nik: SampleNik? = nil, isWaived: Bool = false) {
    findings.append(Finding(rule: rule, session: session, step: step, nik: nik, isWaived: isWaived))
  }

  mutating func count(_ stage: Stage, _ number: Int = 1) { openWork[stage, default: 0] += number }
}
