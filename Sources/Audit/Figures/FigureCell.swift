import Fundamentals
import Records

/// Executions that share session, officers, devices, month and step: the smallest group, of which every other is a sum.
struct FigureCell: Sendable {
  var session: Int32
  var officers: Int32
  var devices: Int32
  var month: Int32
  var step: UInt8
  var counts = StepFigures()
  var durations: [UInt32] = []

  init(session: Int32, officers: Int32, devices: Int32, month: Int32, step: UInt8) {
    self.session = session
    self.officers = officers
    self.devices = devices
    self.month = month
    self.step = step
  }

  mutating func add(_ row: Execution, _ verdict: Verdict, lowerBound: Int?) {
    counts.add(verdict)
    if let duration = row.duration {
      durations.append(UInt32(clamping: duration))
      if let lowerBound, duration < lowerBound { counts.underLowerBound += 1 }
    }
  }
}

/// Collects the cells of one session while its executions are judged.
struct FigureCollector {
  private(set) var cells: [FigureCell] = []
  /// The cell that each step used last: neighbours share theirs.
  private var last = [Int](repeating: -1, count: 64)
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    var officers: Int32
    var devices: Int32
    var month: Int32
    var step: UInt8
  }

  /// Counts an execution in the cell of its group; `month` is year · 12 + month − 1, or 0 without a time.
  mutating func add(_ row: Execution, _ verdict: Verdict, month: Int32, lowerBound: Int?) {
    let step = Int(row.step)
    var index = last[step]
    if index < 0 || cells[index].officers != row.officers || cells[index].devices != row.devices || cells[index].month != month {
      let key = Key(officers: row.officers, devices: row.devices, month: month, step: row.step)
      if let found = known[key] {
        index = found
      } else {
        index = cells.count
        known[key] = index
        cells.append(
          FigureCell(session: row.session, officers: row.officers, devices: row.devices, month: month, step: row.step))
      }
      last[step] = index
    }
    cells[index].add(row, verdict, lowerBound: lowerBound)
  }
}
