import Fundamentals
import Records

/// Adds cells up to the figures of every group.
struct FigureBuilder {
  let context: AuditContext
  let cells: [FigureCell]

  func figures() -> Figures {
    let records = context.records
    let staff = context.staff
    let sessions = context.sessions
    let whole = groups { _ in [0] }
    return Figures(
      whole: whole.first ?? GroupFigures(id: 0, steps: emptySteps),
      schools: sorted(groups { [sessions.school($0.session)] }) { records.cells.text($0) },
      sessions: sorted(groups { [$0.session] }) { records.sessions.text($0) },
      officers: sorted(groups { staff.members[Int($0.officers)] }) { staff.name($0, records) },
      devices: sorted(groups { staff.members[Int($0.devices)] }) { staff.name($0, records) },
      months: groups { $0.month == 0 ? [] : [$0.month] }.sorted { $0.id < $1.id })
  }

  private var emptySteps: [StepFigures] { context.steps.all.map { _ in StepFigures() } }

  private func sorted(_ groups: [GroupFigures], name: (Int32) -> String) -> [GroupFigures] {
    groups.map { (Array(name($0.id).utf8), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  /// One group for each id; an execution counts once under each (decision 112).
  private func groups(_ ids: (FigureCell) -> [Int32]) -> [GroupFigures] {
    var members: [Int32: [Int]] = [:]
    for (index, cell) in cells.enumerated() {
      for id in ids(cell) { members[id, default: []].append(index) }
    }
    let order = members.keys.sorted()
    let lists = order.map { members[$0] ?? [] }
    let results = Slots(count: order.count, GroupFigures(id: 0, steps: []))
    let empty = emptySteps
    parallel(order.count, threads: context.options.threads) { group in
      var steps = empty
      var pieces = [[[UInt32]]](repeating: [], count: steps.count)
      for index in lists[group] {
        let step = Int(cells[index].step)
        steps[step].merge(counts: cells[index].counts)
        if !cells[index].durations.isEmpty { pieces[step].append(cells[index].durations) }
      }
      for step in steps.indices { steps[step].durations = DurationFigures(pieces[step]) }
      results[group] = GroupFigures(id: order[group], steps: steps)
    }
    return results.values
  }
}
