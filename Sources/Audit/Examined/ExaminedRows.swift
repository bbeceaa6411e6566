import CivilRegistry
import Records

/// Units that are rows of tables: numbers of students, prints, supplies of sessions.
extension AuditResult {
  /// - Parameter open: findings of the rule that no waiver covers; also below.
  func examinedStudents(_ rule: RuleID, _ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { .init($0.person) }
    var hasBirth = [Bool](repeating: false, count: rule == .nikBirthdate ? records.persons.count : 0)
    var hasSex = [Bool](repeating: false, count: rule == .nikSex ? records.persons.count : 0)
    if !hasBirth.isEmpty { records.students.forEach { if $1.birth != nil { hasBirth[Int($1.person)] = true } } }
    if !hasSex.isEmpty {
      let sexes = (0..<Int32(records.cells.count)).map { Sex(reading: records.cells.bytes($0)) }
      records.students.forEach { if sexes[Int($1.sex)] != nil { hasSex[Int($1.person)] = true } }
    }
    for person in 1..<Int32(max(1, records.persons.count)) {
      guard let row = student(person), context.selection.includes(person: person, context.people) else { continue }
      let isStandard = StandardNIK(digits: records.persons.bytes(person)) != nil
      let isExamined =
        switch rule {
        case .nikRegion: isStandard
        case .nikBirthdate: isStandard && hasBirth[Int(person)]
        case .nikSex: isStandard && hasSex[Int(person)]
        default: true
        }
      if isExamined { builder.add(.init(person), session: 0, school: row.school) }
    }
    return Examined(unit: .student, cells: builder.cells)
  }

  func examinedPrints(_ rule: RuleID, _ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { [records] in
      .init(rule == .witnessesDisagree ? records.prints[Int($0.detail)].position : $0.position)
    }
    for (index, place) in prints.enumerated() {
      let row = records.prints[Int(place)]
      guard context.isReported(session: row.session, person: row.person) else { continue }
      let isExamined =
        switch rule {
        case .printUnwitnessed: witnesses?.coverage.job(covering: row, context) != nil
        case .witnessesDisagree: hasBothWitnesses(index)
        default: row.serial != 0
        }
      guard isExamined else { continue }
      builder.add(.init(row.position), session: row.session, officers: row.officer, devices: row.device)
    }
    return Examined(unit: .print, cells: builder.cells)
  }

  /// Whether spooler and printer both speak of a print: only then can they disagree.
  private func hasBothWitnesses(_ index: Int) -> Bool {
    guard let witnesses else { return false }
    var seen: (spooler: Bool, printer: Bool) = (false, false)
    witnesses.jobs.forEachJob(ofPrint: index) { place in
      if witnesses.all[Int(place)].witness == .spooler { seen.spooler = true } else { seen.printer = true }
    }
    return seen.spooler && seen.printer
  }

  func examinedStock(_ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { .init($0.session) }
    for stock in sessionStocks() where stock.blankBalance != nil {
      let row = session(stock.session)
      builder.add(.init(stock.session), session: stock.session, officers: row?.officers ?? 0, devices: row?.devices ?? 0)
    }
    return Examined(unit: .stock, cells: builder.cells)
  }

  func examinedSupplies(_ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { .init($0.session, Int32($0.detail)) }
    for stock in sessionStocks() {
      let row = session(stock.session)
      for (item, yield) in [(StockRow.Item.ribbon, options.ribbonYield), (.film, options.filmYield)]
      where stock.supplyUse(item, yield: yield) != nil {
        builder.add(
          .init(stock.session, Int32(item.rawValue)), stratum: Int32(item.rawValue), session: stock.session,
          officers: row?.officers ?? 0, devices: row?.devices ?? 0)
      }
    }
    return Examined(unit: .supply, cells: builder.cells)
  }
}
