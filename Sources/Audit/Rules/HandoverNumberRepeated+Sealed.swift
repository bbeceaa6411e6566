import Records

/// `handover.number-repeated` for sealed receipts.
extension HandoverNumberRepeated {
  /// Two seals of one number and school of which neither is a revision of the other. Other: the other receipt.
  static func check(_ subject: SealedSubject, _ other: SealedSubject, _ sink: inout FindingSink) {
    sink.report(subject.finding(.handoverNumberRepeated, other: other.shownPosition))
  }

  /// One number sealed for several schools, unless the rows of `penyerahan` show it already. Detail: cell of the school.
  static func checkSchools(_ receipts: [AuditedReceipt], _ context: AuditContext, step: Int?, _ sink: inout FindingSink) {
    /// The first receipt of a number, and the schools that were named.
    var firsts: [Int32: (index: Int, isListed: Bool, schools: Set<Int32>)] = [:]
    for index in receipts.indices where receipts[index].counts {
      let subject = SealedSubject(index, receipts[index], context, step: step)
      let isListed = !receipts[index].rows.isEmpty
      guard let first = firsts[subject.source.number] else {
        firsts[subject.source.number] = (index, isListed, [subject.source.school])
        continue
      }
      guard !first.schools.contains(subject.source.school) else { continue }
      firsts[subject.source.number]?.schools.insert(subject.source.school)
      guard !(isListed && first.isListed) else { continue }
      let other = SealedSubject(first.index, receipts[first.index], context, step: step)
      sink.report(
        subject.finding(
          .handoverNumberRepeated, other: other.shownPosition,
          detail: UInt64(subject.source.school)))
    }
  }
}
