package import Records

/// One deviation (temuan), in ids; its text is made only where it is shown. What it carries: decision 119.
package struct Finding: BitwiseCopyable, Sendable {
  package var rule: RuleID
  /// 0-based position of the step in the procedure, or `noStep`.
  package var step: UInt8
  /// Index into `AuditResult.waivers`, or -1.
  package var waiver: Int32
  /// Ids as in `Records`; 0: none.
  package var session: Int32
  package var person: Int32
  /// Cells: officers and devices of the execution or row.
  package var officers: Int32
  package var devices: Int32
  /// Text: number of the receipt.
  package var receipt: Int32
  /// Place in `Records.executions` of the execution whose compliance it breaks, or -1.
  package var execution: Int32
  /// The measured value and its limit in the rule's unit (seconds, years, pieces, millionths); `none` when there is no number.
  package var measured: Int64
  package var limit: Int64
  /// What else the rule has to say, packed by the rule and unpacked by its text: steps around a gap, missing items, a name's id.
  package var detail: UInt64
  /// The row that shows it, and a second one where two rows are compared (else equal).
  package var position: Position
  package var other: Position

  package static let noStep = UInt8.max
  package static let none = Int64.min

  package init(
    _ rule: RuleID, at position: Position, other: Position? = nil, session: Int32 = 0, step: Int? = nil, person: Int32 = 0,
    officers: Int32 = 0, devices: Int32 = 0, receipt: Int32 = 0, execution: Int = -1, measured: Int64 = Finding.none,
    limit: Int64 = Finding.none, detail: UInt64 = 0
  ) {
    self.rule = rule
    self.step = step.map { UInt8($0) } ?? Finding.noStep
    self.waiver = -1
    self.session = session
    self.person = person
    self.officers = officers
    self.devices = devices
    self.receipt = receipt
    self.execution = Int32(execution)
    self.measured = measured
    self.limit = limit
    self.detail = detail
    self.position = position
    self.other = other ?? position
  }

  package var isWaived: Bool { waiver >= 0 }

  package var stepIndex: Int? { step == Finding.noStep ? nil : Int(step) }
}
