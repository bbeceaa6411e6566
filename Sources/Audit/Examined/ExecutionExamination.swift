import Fundamentals
import Records

/// How many executions each rule about executions looked at, counted once for all these rules.
package struct ExecutionExamination: Sendable {
  /// Executions that share session, officers, devices and step.
  struct Cell: Sendable {
    /// Without units and cases.
    let groups: ExaminedCell
    /// By raw value of `ExecutionQuestion`.
    var asked = InlineArray<16, UInt32>(repeating: 0)
  }

  /// Session by session.
  let cells: [Cell]

  init(_ context: AuditContext, _ bySession: Grouping) {
    let days = Set(context.records.traces.captures.lazy.compactMap { context.dayIfPresent($0.time) })
    cells = inBlocks(bySession.count, size: 16, threads: context.options.threads) { sessions in
      sessions.flatMap { session in
        guard context.selection.includes(session: Int32(session)) else { return [Cell]() }
        return ExecutionExamination.cells(bySession[session], context, days)
      }
    }.flatMap { $0 }
  }

  private struct Key: Hashable {
    var officers: Int32
    var devices: Int32
    var step: UInt8
  }

  private static func cells(_ places: Grouping.Places, _ context: AuditContext, _ days: Set<LocalDate>) -> [Cell] {
    let counted = places.filter { context.verdicts[Int($0)].counts }
    let isPrepared = counted.contains { place in
      let row = context.executions[Int(place)]
      return context.steps[Int(row.step)].isPreparation && row.end.isPresent && !(row.start.isPresent && row.end < row.start)
    }
    let session = counted.first.flatMap { context.sessions.row(context.executions[Int($0)].session) }
    let surroundings = ExecutionSurroundings(isPrepared: isPrepared, captureDays: days)
    var cells: [Cell] = []
    var known: [Key: Int] = [:]
    for place in counted {
      let subject = Subject(Int(place), context)
      let facts = subject.circumstances
      let key = Key(officers: facts.officers, devices: facts.devices, step: subject.row.step)
      let index = known[key] ?? cells.count
      if index == cells.count {
        known[key] = index
        cells.append(Cell(groups: ExaminedCell(subject.row, facts, session)))
      }
      var mask = subject.questions(context, surroundings)
      while mask != 0 {
        cells[index].asked[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
      }
    }
    return cells
  }
}

extension AuditResult {
  /// How many executions each rule looked at, in one pass over all of them; made when asked for.
  package func executionExamination() -> ExecutionExamination { ExecutionExamination(context, bySession) }
}
