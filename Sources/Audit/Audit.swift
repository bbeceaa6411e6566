import Fundamentals
package import Procedure
package import Records

/// The audit: records and procedure in, findings and figures out. A pure function of its arguments.
package enum Audit {
  /// - Throws: only when the machine has no memory for it.
  package static func run(_ records: Records, _ procedure: Procedure, _ options: AuditOptions) throws(OutOfMemory) -> AuditResult
  {
    ClockCorrection.undo(records)
    let clocks = ClockBook.estimate(records, procedure, options.clocks, threads: options.threads)
    ClockCorrection.apply(clocks, to: records, threads: options.threads)
    let context = try AuditContext(records, procedure, options, clocks: clocks)
    let isStudent = context.steps.all.map(\.isStudent)
    let groupings = Slots(count: 2, Grouping(places: [], groups: 0) { _ in -1 })
    let used = Slots<[Int32]>(count: 3, [])
    parallel(5, threads: options.threads) { task in
      switch task {
      case 0:
        groupings[0] = Grouping(records.executions, groups: records.persons.count, threads: 1) { row in
          row.person != 0 && isStudent[Int(row.step)] ? row.person : -1
        }
      case 1: groupings[1] = Grouping(records.executions, groups: records.sessions.count, threads: 1) { $0.session }
      case 2: used[0] = UsedRows.places(of: records.prints, in: records, table: .prints, threads: 1)
      case 3: used[1] = UsedRows.places(of: records.handovers, in: records, table: .handovers, threads: 1)
      default: used[2] = UsedRows.places(of: records.stock, in: records, table: .stock, threads: 1)
      }
    }
    let (byPerson, bySession) = (groupings[0], groupings[1])
    let (prints, handovers, stock) = (used[0], used[1], used[2])

    var findings: [Finding] = []
    let producers = SessionProducers(context)
    var studentFlow = FlowFigures()
    let students = inBlocks(records.persons.count, size: 4096, threads: options.threads) {
      StudentPass(context, byPerson, producers)
    } _: { pass, range in
      for person in range { pass.judge(person: person) }
      return pass.takeFindings()
    }
    for pass in students.workers { studentFlow.merge(pass.flow) }
    findings.append(contentsOf: students.answers.joined())

    let cards = CardIndex(records, prints: prints)
    let index = HandoverIndex(records, rows: handovers, cards: cards)
    var sessionFlow = FlowFigures()
    let sessions = inBlocks(records.sessions.count, size: 16, threads: options.threads) {
      SessionPass(context, bySession, index)
    } _: { pass, range in
      for session in range { pass.judge(session: session) }
      return (pass.takeFindings(), pass.takeUndecidable())
    }
    for pass in sessions.workers { sessionFlow.merge(pass.flow) }
    findings.append(contentsOf: sessions.answers.lazy.map(\.0).joined())
    let slabs = sessions.workers.map(\.slab)

    var seals = SealPass(context)
    let sealed = seals.run(cards: cards, handovers: handovers)

    // What is left looks at different things: it is done at the same time, the longest first.
    let rest = Rest()
    parallel(8, threads: options.threads) { task in
      switch task {
      case 0: rest.openWork = OpenWork.list(context, executionsByPerson: byPerson, cards: cards, handovers: handovers)
      case 1: rest.figures = FigureBuilder(context: context, slabs: slabs).figures()
      case 2: rest.numbers = RegisterPass.numbers(context)
      case 3: rest.references = RegisterPass.references(context)
      case 4: rest.cards = CardPass.run(context, cards: cards, prints: prints, handovers: handovers, stock: stock)
      case 5:
        rest.witnesses = PrintWitnesses(context, prints: prints)
        rest.jobs = PrintPass.run(context, rest.witnesses, prints: prints)
      case 6: rest.evidence = EvidencePass.run(context)
      default: rest.centralWait = CentralWait.list(context)
      }
    }
    findings += rest.numbers + rest.references + rest.cards + rest.jobs + rest.evidence.findings + sealed + ClockPass.run(context)
    let order = FindingOrder(context)
    func listed(_ findings: [Finding]) -> [Finding] {
      order.sorted(findings.filter { context.selection.includes($0, context) })
    }
    findings = listed(findings)
    for (file, count) in UsedRows.repeatedCounts(context).enumerated() { records.files[file].repeated = count }
    return AuditResult(
      records: records, procedure: procedure, options: options, asOf: context.asOf, findings: findings,
      undecidable: listed(sessions.answers.flatMap(\.1)), clocks: clocks, waivers: context.waivers.waivers,
      openWork: rest.openWork, centralWait: rest.centralWait,
      figures: rest.figures ?? FigureBuilder(context: context, slabs: []).figures(), studentFlow: studentFlow,
      sessionFlow: sessionFlow, evidence: rest.evidence.figures, attribution: rest.evidence.attribution,
      witnesses: rest.witnesses, context: context, bySession: bySession, prints: prints, handovers: handovers,
      receipts: seals.receipts)
  }

  /// Answers that are found at the same time, each written by one thread.
  private final class Rest: @unchecked Sendable {
    var openWork: [OpenItem] = []
    var figures: Figures?
    var numbers: [Finding] = []
    var references: [Finding] = []
    var cards: [Finding] = []
    var witnesses: PrintWitnesses?
    var jobs: [Finding] = []
    var evidence = EvidencePass.Answer()
    var centralWait = CentralWaitFigures()
  }
}
