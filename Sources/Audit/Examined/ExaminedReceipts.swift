import Records

/// Units of handovers: cards, receipts, their numbers and their seals.
extension AuditResult {
  /// - Parameter open: findings of the rule that no waiver covers; also below.
  func examinedHandovers(_ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { [records] in
      .init($0.position, line: records.receipt(at: $0.position) == nil ? 0 : $0.detail >> 32)
    }
    for place in handovers {
      let row = records.handovers[Int(place)]
      guard row.serial != 0 || row.person != 0, context.isReported(session: row.session, person: row.person) else { continue }
      builder.add(
        .init(row.position), session: row.session, school: school(of: row), day: context.dayIfPresent(row.time))
    }
    for index in selectedReceipts {
      let source = records.receipts[index]
      for line in receipts[index].difference?.sealedOnly ?? [] where source.serials[line] != 0 {
        builder.add(
          .init(records.position(ofReceipt: index), line: UInt64(line)), session: 0, school: source.school, day: source.day)
      }
    }
    return Examined(unit: .handover, cells: builder.cells)
  }

  func examinedReceipts(_ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { .init($0.receipt) }
    var seen: Set<Int32> = []
    for place in handovers {
      let row = records.handovers[Int(place)]
      guard row.receipt != 0, row.signedCount >= 0, context.isReported(session: row.session, person: row.person),
        seen.insert(row.receipt).inserted
      else { continue }
      builder.add(
        .init(row.receipt), session: row.session, school: school(of: row), day: context.dayIfPresent(row.time))
    }
    return Examined(unit: .receipt, cells: builder.cells)
  }

  /// Every number counts once at each school that uses it, whether rows or seals say so.
  func examinedNumbers(_ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { [records] finding in
      let sealed = records.receipt(at: finding.position)
      return .init(finding.receipt, sealed.map { records.receipts[$0].school } ?? Int32(truncatingIfNeeded: finding.detail))
    }
    var seen: Set<ExaminedBuilder.Key> = []
    func add(_ number: Int32, _ school: Int32) {
      let key = ExaminedBuilder.Key(number, school)
      if number != 0, school != 0, seen.insert(key).inserted { builder.add(key, session: 0, school: school) }
    }
    for place in handovers {
      let row = records.handovers[Int(place)]
      guard context.isReported(session: row.session, person: row.person) else { continue }
      add(row.receipt, row.school != 0 ? row.school : context.sessions.school(row.session))
    }
    for index in selectedReceipts where receipts[index].isIntact {
      add(records.receipts[index].number, records.receipts[index].school)
    }
    return Examined(unit: .number, cells: builder.cells)
  }

  func examinedSeals(_ rule: RuleID, _ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { .init($0.position) }
    for index in selectedReceipts {
      let receipt = receipts[index]
      let isExamined =
        switch rule {
        case .sealBroken: true
        case .keyUnknown, .keyLapsed: receipt.isIntact && receipt.original == nil
        case .rowsDiffer: receipt.difference != nil
        default: receipt.isIntact
        }
      guard isExamined else { continue }
      let source = records.receipts[index]
      builder.add(.init(records.position(ofReceipt: index)), session: 0, school: source.school, day: source.day)
    }
    return Examined(unit: .seal, cells: builder.cells)
  }

  /// The school of a row of `penyerahan`: its own, else that of its session, else that of the student.
  private func school(of row: HandoverRow) -> Int32 {
    if row.school != 0 { return row.school }
    let school = context.sessions.school(row.session)
    return school != 0 || row.person == 0 ? school : student(row.person)?.school ?? 0
  }
}
