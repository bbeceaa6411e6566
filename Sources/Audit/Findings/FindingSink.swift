import Records

/// Collects the findings of one block of work and notes in the verdicts what they break.
struct FindingSink {
  let context: AuditContext
  private(set) var findings: [Finding] = []
  /// What would be findings, but for the uncertainty of clocks.
  private(set) var undecidable: [Finding] = []

  init(_ context: AuditContext) { self.context = context }

  /// Hands over what was reported since the last time.
  mutating func takeFindings() -> [Finding] {
    defer { findings = [] }
    return findings
  }

  /// Hands over what could not be decided since the last time.
  mutating func takeUndecidable() -> [Finding] {
    defer { undecidable = [] }
    return undecidable
  }

  /// Reports that one event came too early by `gap` microseconds, unless the clocks that timed the two are not known well enough
  /// to say so: then it is no finding and breaks nothing (decision 13).
  mutating func report(_ finding: Finding, gap: Int64, uncertainty: Int64) {
    var finding = finding
    finding.measured = gap / 1_000_000
    guard gap <= uncertainty else { return report(finding) }
    finding.limit = (uncertainty + 999_999) / 1_000_000
    undecidable.append(finding)
  }

  mutating func report(_ finding: Finding) {
    var finding = finding
    finding.waiver = context.waivers.waiver(of: finding, context.staff)
    if finding.execution >= 0, let dimension = finding.rule.dimension {
      let verdict = context.verdicts.pointer(Int(finding.execution))
      verdict.pointee.brokenWithoutWaivers |= dimension.bit
      if !finding.isWaived { verdict.pointee.broken |= dimension.bit }
    }
    findings.append(finding)
  }
}

/// An execution under judgement.
struct Subject: BitwiseCopyable {
  let place: Int
  private let stepFacts: UnsafePointer<StepFacts>
  private let facts: UnsafePointer<CircumstanceFacts>
  let row: Execution

  init(_ place: Int, _ context: AuditContext) {
    self.place = place
    row = context.executions[place]
    stepFacts = UnsafePointer(context.steps.pointer + Int(row.step))
    facts = UnsafePointer(context.facts.pointer + Int(row.circumstances))
  }

  /// What the procedure asks of its step.
  @inline(__always)
  var step: StepFacts { stepFacts.pointee }

  /// Who, with what, and what came of it.
  @inline(__always)
  var circumstances: CircumstanceFacts { facts.pointee }

  var outcome: Vocabulary.Outcome { facts.pointee.outcome }

  /// gagal, batal, menolak, tidak_hadir.
  var isFailed: Bool { facts.pointee.isFailed }

  /// A finding about this execution.
  func finding(
    _ rule: RuleID, other: Position? = nil, measured: Int64 = Finding.none, limit: Int64 = Finding.none, detail: UInt64 = 0
  ) -> Finding {
    Finding(
      rule, at: row.position, other: other, session: row.session, step: Int(row.step), person: step.isStudent ? row.person : 0,
      officers: circumstances.officers, devices: circumstances.devices, execution: place, measured: measured, limit: limit,
      detail: detail)
  }
}
