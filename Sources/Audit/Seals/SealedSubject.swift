import Records

/// A sealed receipt under judgement.
struct SealedSubject {
  let index: Int
  let receipt: AuditedReceipt
  let source: SealedReceipt
  /// Of the first row of `penyerahan` that it is compared with, 0 without one.
  private let session: Int32
  private let step: Int?
  let position: Position
  /// Where it may be named beside another receipt; nil when it is outside the selection, so that an edition for one school names
  /// no other.
  let shownPosition: Position?

  init(_ index: Int, _ receipt: AuditedReceipt, _ context: AuditContext, step: Int?) {
    self.index = index
    self.receipt = receipt
    self.step = step
    source = context.records.receipts[index]
    session = receipt.rows.first.map { context.handovers[Int($0)].session } ?? 0
    position = context.records.position(ofReceipt: index)
    shownPosition = context.selection.includes(receipt: index) ? position : nil
  }

  /// A finding about this receipt.
  func finding(
    _ rule: RuleID, other: Position? = nil, person: Int32 = 0, measured: Int64 = Finding.none, limit: Int64 = Finding.none,
    detail: UInt64 = 0
  ) -> Finding {
    Finding(
      rule, at: position, other: other, session: session, step: step, person: person, receipt: source.number,
      measured: measured, limit: limit, detail: detail)
  }
}
