import Fundamentals
package import Procedure
package import Records

/// The audit: records and procedure in, findings and figures out. A pure function of its arguments.
package enum Audit {
  /// - Throws: only when the machine has no memory for it.
  package static func run(_ records: Records, _ procedure: Procedure, _ options: AuditOptions) throws(OutOfMemory) -> AuditResult
  {
    let context = try AuditContext(records, procedure, options)
    let isStudent = context.steps.all.map(\.isStudent)
    let byPerson = Grouping(records.executions, groups: records.persons.count, threads: options.threads) { row in
      row.person != 0 && isStudent[Int(row.step)] ? row.person : -1
    }
    let bySession = Grouping(records.executions, groups: records.sessions.count, threads: options.threads) { $0.session }
    let prints = UsedRows.places(of: records.prints, in: records, table: .prints, threads: options.threads)
    let handovers = UsedRows.places(of: records.handovers, in: records, table: .handovers, threads: options.threads)
    let stock = UsedRows.places(of: records.stock, in: records, table: .stock, threads: options.threads)

    var findings: [Finding] = []
    let producers = SessionProducers(context)
    var studentFlow = FlowFigures()
    let students = inBlocks(records.persons.count, size: 4096, threads: options.threads) { range in
      var pass = StudentPass(context, byPerson, producers)
      for person in range { pass.judge(person: person) }
      return (findings: pass.findings, flow: pass.flow)
    }
    for block in students {
      findings.append(contentsOf: block.findings)
      studentFlow.merge(block.flow)
    }

    let cards = CardIndex(records, prints: prints)
    let index = HandoverIndex(records, rows: handovers, cards: cards)
    var sessionFlow = FlowFigures()
    var figureCells: [FigureCell] = []
    let sessions = inBlocks(records.sessions.count, size: 8, threads: options.threads) { range in
      var pass = SessionPass(context, bySession, index)
      for session in range { pass.judge(session: session) }
      return (findings: pass.findings, flow: pass.flow, cells: pass.cells)
    }
    for block in sessions {
      findings.append(contentsOf: block.findings)
      sessionFlow.merge(block.flow)
      figureCells.append(contentsOf: block.cells)
    }
    findings += RegisterPass.run(context)
    findings += CardPass.run(context, cards: cards, prints: prints, handovers: handovers, stock: stock)
    findings = FindingOrder(context).sorted(findings.filter { context.selection.includes($0, context.people) })
    for (file, count) in UsedRows.repeatedCounts(context).enumerated() { records.files[file].repeated = count }
    return AuditResult(
      records: records, procedure: procedure, options: options, asOf: context.asOf, findings: findings,
      waivers: context.waivers.waivers,
      openWork: OpenWork.list(context, executionsByPerson: byPerson, cards: cards, handovers: handovers),
      centralWait: CentralWait.list(context), figures: FigureBuilder(context: context, cells: figureCells).figures(),
      studentFlow: studentFlow, sessionFlow: sessionFlow, context: context,
      bySession: bySession, prints: prints, handovers: handovers)
  }
}
