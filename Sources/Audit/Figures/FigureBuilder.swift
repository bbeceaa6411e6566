import Fundamentals
import Records

/// Adds cells up to the figures of every group.
struct FigureBuilder {
  let context: AuditContext
  /// Whose cells stand in which has no influence on the figures.
  let slabs: [FigureSlab]

  func figures() -> Figures {
    let kinds = Slots<[GroupFigures]>(count: Kind.allCases.count, [])
    FigureSlab.withViews(slabs[...]) { views in
      // One kind of group a thread; the groups of one are counted one after the other.
      parallel(kinds.count, threads: context.options.threads) { kinds[$0] = groups(of: Kind.allCases[$0], views) }
    }
    func figures(_ kind: Kind) -> [GroupFigures] { kinds[kind.rawValue] }
    return Figures(
      whole: figures(.whole).first ?? GroupFigures(id: 0, steps: context.steps.all.map { _ in StepFigures() }),
      schools: figures(.schools), sessions: figures(.sessions), officers: figures(.officers), devices: figures(.devices),
      months: figures(.months))
  }

  private enum Kind: Int, CaseIterable { case whole, sessions, officers, schools, devices, months }

  private func groups(of kind: Kind, _ slabs: [FigureSlab.View]) -> [GroupFigures] {
    let records = context.records
    let staff = context.staff
    let sessions = context.sessions
    switch kind {
    case .whole: return groups(1, slabs) { _, add in add(0) }
    case .months:
      let latest = slabs.flatMap { $0.cells.lazy.map(\.month) }.max() ?? 0
      return groups(Int(latest) + 1, slabs) { cell, add in if cell.month != 0 { add(cell.month) } }
    case .sessions:
      return sorted(groups(records.sessions.count, slabs) { cell, add in add(cell.session) }) {
        Array(records.sessions.bytes($0))
      }
    case .schools:
      return sorted(groups(records.cells.count, slabs) { cell, add in add(sessions.school(cell.session)) }) {
        Array(records.cells.bytes($0))
      }
    case .officers:
      return sorted(groups(staff.memberCount, slabs) { cell, add in for id in staff.members[Int(cell.officers)] { add(id) } }) {
        Array(staff.name($0, records).utf8)
      }
    case .devices:
      return sorted(groups(staff.memberCount, slabs) { cell, add in for id in staff.members[Int(cell.devices)] { add(id) } }) {
        Array(staff.name($0, records).utf8)
      }
    }
  }

  private func sorted(_ groups: [GroupFigures], name: (Int32) -> [UInt8]) -> [GroupFigures] {
    groups.map { (name($0.id), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  /// Figures of every group that has a cell, in order of id.
  /// - Parameters:
  ///   - count: ids are below it.
  ///   - ids: calls its second argument with each group of a cell; an execution counts once under each (decision 112).
  private func groups(
    _ count: Int, _ slabs: [FigureSlab.View], _ ids: (FigureCell, (Int32) -> Void) -> Void
  ) -> [GroupFigures] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for slab in slabs {
      for cell in slab.cells { ids(cell) { starts[Int($0) + 1] += 1 } }
    }
    for id in 0..<count { starts[id + 1] += starts[id] }
    var next = starts
    var order = [CellAdder.Member](repeating: CellAdder.Member(slab: 0, cell: 0), count: Int(starts[count]))
    for (number, slab) in slabs.enumerated() {
      for (index, cell) in slab.cells.enumerated() {
        ids(cell) { id in
          order[Int(next[Int(id)])] = CellAdder.Member(slab: Int32(number), cell: Int32(truncatingIfNeeded: index))
          next[Int(id)] += 1
        }
      }
    }
    var adder = CellAdder(slabs, stepCount: context.steps.count)
    return (0..<count).filter { starts[$0] < starts[$0 + 1] }.map { id in
      GroupFigures(id: Int32(id), steps: adder.steps(of: order[Int(starts[id])..<Int(starts[id + 1])]))
    }
  }
}

/// Adds up the cells of one group after the other, keeping its memory.
private struct CellAdder {
  private let slabs: [FigureSlab.View]
  private var counts: [StepCounts]
  private var durationCounts: [Int]
  private var durations: [UInt32] = []

  /// Where a cell stands.
  struct Member: BitwiseCopyable {
    var slab: Int32
    var cell: Int32
  }

  init(_ slabs: [FigureSlab.View], stepCount: Int) {
    self.slabs = slabs
    counts = Array(repeating: StepCounts(), count: stepCount)
    durationCounts = Array(repeating: 0, count: stepCount)
  }

  /// By position of the step.
  mutating func steps(of members: ArraySlice<Member>) -> [StepFigures] {
    for step in counts.indices {
      counts[step] = StepCounts()
      durationCounts[step] = 0
    }
    for member in members {
      let cell = slabs[Int(member.slab)].cells[Int(member.cell)]
      counts[Int(cell.step)] += cell.counts
      durationCounts[Int(cell.step)] += Int(cell.durationCount)
    }
    // The durations of each step, one step after the other.
    let total = durationCounts.reduce(0, +)
    if durations.count < total { durations = Array(repeating: 0, count: total) }
    var place = 0
    var ranges: [Range<Int>] = []
    for count in durationCounts {
      ranges.append(place..<place)
      place += count
    }
    return durations.withUnsafeMutableBufferPointer { all in
      for member in members {
        let cell = slabs[Int(member.slab)].cells[Int(member.cell)]
        let target = ranges[Int(cell.step)].upperBound
        let count = Int(cell.durationCount)
        let own = slabs[Int(member.slab)].durations[Int(cell.firstDuration)..<Int(cell.firstDuration) + count]
        _ = UnsafeMutableBufferPointer(rebasing: all[target..<target + count]).update(
          fromContentsOf: UnsafeBufferPointer(rebasing: own))
        ranges[Int(cell.step)] = ranges[Int(cell.step)].lowerBound..<target + count
      }
      return counts.indices.map {
        StepFigures(counts[$0], DurationFigures(UnsafeBufferPointer(rebasing: all[ranges[$0]])))
      }
    }
  }
}
