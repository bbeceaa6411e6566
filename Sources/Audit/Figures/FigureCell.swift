import Fundamentals
import Records

/// Executions that share session, officers, devices, month and step: the smallest group, of which every other is a sum.
struct FigureCell: BitwiseCopyable, Sendable {
  var session: Int32
  var officers: Int32
  var devices: Int32
  var month: Int32
  var counts = StepCounts()
  /// Where the durations of the cell stand in those of its slab.
  var firstDuration: Int32 = 0
  var durationCount: Int32 = 0
  var step: UInt8
}

/// The cells of some sessions, with the durations behind them.
struct FigureSlab: Sendable {
  private(set) var cells: [FigureCell] = []
  /// Whole seconds, cell after cell.
  private(set) var durations: [UInt32] = []

  /// Cells and durations of a slab, as long as `withViews` lasts: what is read millions of times counts no references.
  struct View: BitwiseCopyable, @unchecked Sendable {
    let cells: UnsafeBufferPointer<FigureCell>
    let durations: UnsafeBufferPointer<UInt32>
  }

  /// Calls `body` with a view of each slab.
  static func withViews<Result>(_ slabs: ArraySlice<FigureSlab>, _ views: [View] = [], _ body: ([View]) -> Result) -> Result {
    guard let slab = slabs.first else { return body(views) }
    return slab.cells.withUnsafeBufferPointer { cells in
      slab.durations.withUnsafeBufferPointer { durations in
        withViews(slabs.dropFirst(), views + [View(cells: cells, durations: durations)], body)
      }
    }
  }

  /// Adds the cells of one session.
  /// - Parameters:
  ///   - members: cell and duration of every execution; nil when it has no measurable one.
  mutating func append(_ session: [FigureCell], _ members: [(cell: Int32, duration: UInt32?)]) {
    let first = cells.count
    cells.append(contentsOf: session)
    for member in members where member.duration != nil { cells[first + Int(member.cell)].durationCount += 1 }
    var place = Int32(durations.count)
    for index in first..<cells.count {
      cells[index].firstDuration = place
      place += cells[index].durationCount
    }
    durations.append(contentsOf: repeatElement(0, count: Int(place) - durations.count))
    for member in members {
      guard let duration = member.duration else { continue }
      let cell = first + Int(member.cell)
      durations[Int(cells[cell].firstDuration)] = duration
      cells[cell].firstDuration += 1
    }
    for index in first..<cells.count { cells[index].firstDuration -= cells[index].durationCount }
  }
}

/// Sorts the executions of one session into cells while they are judged; keeps its memory from session to session.
struct FigureCollector {
  private var cells: [FigureCell] = []
  private var members: [(cell: Int32, duration: UInt32?)] = []
  /// The latest cell of each step, and of each cell the one of its step before it, -1 for none.
  private var latest = InlineArray<64, Int32>(repeating: -1)
  private var before: [Int32] = []
  private var known: [Key: Int32] = [:]

  private struct Key: Hashable {
    var officers: Int32
    var devices: Int32
    var month: Int32
    var step: UInt8
  }

  /// Counts an execution in the cell of its group; `month` is year · 12 + month − 1, or 0 without a time.
  mutating func add(_ row: Execution, _ facts: CircumstanceFacts, _ verdict: Verdict, month: Int32, lowerBound: Int?) {
    let index = cell(row, facts, month: month)
    let duration = row.duration
    cells[Int(index)].counts.add(verdict, isShort: duration.map { seconds in lowerBound.map { seconds < $0 } ?? false } ?? false)
    members.append((index, duration.map { UInt32(clamping: $0) }))
  }

  /// The few cells that a step mostly has are tried one after the other, before all are asked.
  private mutating func cell(_ row: Execution, _ facts: CircumstanceFacts, month: Int32) -> Int32 {
    var candidate = latest[Int(row.step)]
    var tries = 8
    while candidate >= 0 {
      let cell = cells[Int(candidate)]
      if cell.officers == facts.officers, cell.devices == facts.devices, cell.month == month { return candidate }
      candidate = before[Int(candidate)]
      tries -= 1
      guard tries > 0 else { break }
    }
    let key = Key(officers: facts.officers, devices: facts.devices, month: month, step: row.step)
    if candidate >= 0, let found = known[key] { return found }
    let index = Int32(truncatingIfNeeded: cells.count)
    known[key] = index
    cells.append(
      FigureCell(session: row.session, officers: facts.officers, devices: facts.devices, month: month, step: row.step))
    before.append(latest[Int(row.step)])
    latest[Int(row.step)] = index
    return index
  }

  /// Hands the session over and starts anew.
  mutating func finish(into slab: inout FigureSlab) {
    slab.append(cells, members)
    cells.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
    known.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
    latest = InlineArray(repeating: -1)
  }
}
