import Fundamentals
package import Procedure
package import Records

/// The audit: records and procedure in, findings and figures out. A pure function of its arguments.
package enum Audit {
  /// - Throws: only when the machine has no memory for it.
  package static func run(_ records: Records, _ procedure: Procedure, _ options: AuditOptions) throws(OutOfMemory) -> AuditResult
  {
    let context = try AuditContext(records, procedure, options)
    let isStudent = context.steps.map(\.isStudent)
    let byPerson = Grouping(records.executions, groups: records.persons.count, threads: options.threads) { row in
      row.person != 0 && isStudent[Int(row.step)] ? row.person : -1
    }
    let bySession = Grouping(records.executions, groups: records.sessions.count, threads: options.threads) { $0.session }
    let prints = UsedRows.places(records.prints)
    let handovers = UsedRows.places(records.handovers)

    var findings: [Finding] = []
    let producers = SessionProducers(context)
    var studentFlow = FlowFigures()
    for block in blocks(
      records.persons.count, size: 4096, options.threads,
      { range in
        var pass = StudentPass(context, byPerson, producers)
        for person in range { pass.judge(person: person) }
        return (pass.takeFindings(), pass.flow)
      })
    {
      findings.append(contentsOf: block.0)
      studentFlow.merge(block.1)
    }

    let index = HandoverIndex(records, rows: handovers, prints: prints)
    var sessionFlow = FlowFigures()
    var cells: [FigureCell] = []
    for block in blocks(
      records.sessions.count, size: 8, options.threads,
      { range in
        var pass = SessionPass(context, bySession, index)
        for session in range { pass.judge(session: session) }
        return (pass.takeFindings(), pass.flow, pass.cells)
      })
    {
      findings.append(contentsOf: block.0)
      sessionFlow.merge(block.1)
      cells.append(contentsOf: block.2)
    }
    let figures = FigureBuilder(context: context, cells: cells).figures()
    findings = FindingOrder(context).sorted(findings.filter { context.selection.includes($0, context.people) })
    return AuditResult(
      records: records, procedure: procedure, options: options, asOf: context.asOf, findings: findings,
      waivers: context.waivers.waivers, openWork: [], figures: figures, studentFlow: studentFlow, sessionFlow: sessionFlow,
      context: context)
  }

  /// Runs `body` over blocks of an index range on all threads; the answers are in order.
  private static func blocks<Answer: Sendable>(
    _ count: Int, size: Int, _ threads: Int, _ body: @escaping @Sendable (Range<Int>) -> Answer
  ) -> [Answer] {
    let blockCount = (count + size - 1) / size
    let results = Results<Answer>(count: blockCount)
    parallel(blockCount, threads: threads) { block in
      results[block] = body(block * size..<min(count, (block + 1) * size))
    }
    return results.values
  }
}
