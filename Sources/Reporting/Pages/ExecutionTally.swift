import Audit
import Fundamentals
import Procedure
import Records
import Synchronization

/// What the pages of the SOP and of its steps count of all executions, counted in one pass: outcomes, and durations in ranges of
/// equal width. Only executions that count.
struct ExecutionTally: Sendable {
  /// Ranges of durations before the last, open one.
  static let ranges = 10
  private static let widths = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400, 604_800, 2_592_000,
  ]

  /// By step: executions by outcome as written, empty where none was.
  let outcomes: [[String: Int]]
  /// By step: seconds of a range, 0 for a step without durations.
  let widths: [Int]
  /// By step: executions by range.
  let durations: [[Int]]

  init(_ result: AuditResult) {
    let steps = result.procedure.steps.indices
    let widths = steps.map { ExecutionTally.width($0, result) }
    let kinds = result.records.circumstances.all.count
    let columns = ExecutionTally.ranges + 1
    let size = 1 << 16
    let total = result.records.executions.count
    let parts = Slots<[Int]>(count: (total + size - 1) / size, [])
    // Of each step its outcomes, then its ranges.
    let stride = kinds + columns
    parallel(parts.count, threads: result.options.threads) { part in
      var counts = [Int](repeating: 0, count: steps.count * stride)
      for place in part * size..<min(total, (part + 1) * size) where result.verdict(place).counts {
        let row = result.records.executions[place]
        let step = Int(row.step)
        guard step < steps.count else { continue }
        counts[step * stride + Int(row.circumstances)] += 1
        guard widths[step] > 0, let duration = row.duration else { continue }
        counts[step * stride + kinds + min(duration / widths[step], ExecutionTally.ranges)] += 1
      }
      parts[part] = counts
    }
    let counts = parts.values.reduce(into: [Int](repeating: 0, count: steps.count * stride)) { sums, part in
      for (index, count) in part.enumerated() where count != 0 { sums[index] += count }
    }
    self.widths = widths
    outcomes = steps.map { step in
      var words: [String: Int] = [:]
      for (circumstances, count) in counts[step * stride..<step * stride + kinds].enumerated() where count > 0 {
        let outcome = result.records.circumstances.all[circumstances].outcome
        words[result.records.cells.text(outcome), default: 0] += count
      }
      return words
    }
    durations = steps.map { Array(counts[$0 * stride + kinds..<($0 + 1) * stride]) }
  }

  /// Wide enough that nine of ten executions, and the limit, lie in the closed ranges.
  private static func width(_ step: Int, _ result: AuditResult) -> Int {
    guard let figures = result.figures.whole.steps[step].durations else { return 0 }
    let reach = max(figures.p90, DurationChart.seconds(result.procedure.steps[step].standard.time) ?? 0)
    return widths.first { reach < $0 * ranges } ?? max(reach / ranges + 1, 1)
  }
}

/// A value made when it is first asked for, and then kept: whoever asks meanwhile waits for it.
final class Lazily<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  func get(_ make: () -> Value) -> Value {
    value.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}

extension ReportContext {
  /// Made by the first page that needs it.
  var tally: ExecutionTally { tallyOnce.get { ExecutionTally(result) } }
}
