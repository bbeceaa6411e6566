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

  /// A clock that was set wrong on purpose.
  ///
  /// reference = raw + offset + rate · (raw − anchor), in seconds of the local wall clock. A step has the offset that holds before
  /// it and the raw time at which it happened; what an unset clock showed cannot be told from it, and has neither.
  struct Clock {
    var device: LogDevice
    var rule: Rule
    var offset: Int?
    /// Microseconds to add for every second of raw time.
    var partsPerMillion = 0
    var anchor: Int?
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
  /// nil without device logs.
  private(set) var clocks: [Clock]?
  private(set) var openWork: [Stage: Int] = [:]

  mutating func add(_ rule: Rule, session: Int? = nil, step: Int? = nil, nik: SampleNik? = nil, isWaived: Bool = false) {
    findings.append(Finding(rule: rule, session: session, step: step, nik: nik, isWaived: isWaived))
  }

  /// There are device logs, whether or not a clock in them is wrong.
  mutating func beginClocks() { clocks = [] }

  mutating func add(_ clock: Clock) {
    clocks?.append(clock)
    add(clock.rule)
  }

  mutating func count(_ stage: Stage, _ number: Int = 1) { openWork[stage, default: 0] += number }
}
