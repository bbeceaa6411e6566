import Foundation

/// Results as lines of text.
enum BenchTable {
  static func line(_ result: BenchResult) -> String {
    let memory = Double(result.peakMemory) / 1_048_576
    return column(result.program, 14) + column("\(result.students)", -9) + column(result.extent, -12)
      + column(fixed(result.wall, 3) + " s", -12)
      + column(fixed(result.processor, 3) + " s CPU", -16) + column(fixed(memory, 0) + " MiB", -11)
      + column(fixed(Double(result.archiveBytes) / 1_000_000 / result.wall, 0) + " MB/s", -12)
  }

  /// What an audit takes in proportion to each peer.
  static func ratios(_ results: [BenchResult]) -> [String] {
    results.flatMap { result in
      (BenchPeer(rawValue: result.program)?.counterparts ?? []).compactMap { name in
        guard let own = results.first(where: { $0.program == name }) else { return nil }
        let wall = fixed(own.wall / result.wall, 3)
        return "  \(own.program) : \(result.program) = \(wall) wall, \(fixed(own.processor / result.processor, 3)) CPU"
      }
    }
  }

  /// New in proportion to old, for everything that both files measure.
  static func comparison(_ old: BenchFile, _ new: BenchFile) -> [String] {
    let before = Dictionary(old.results.map { ($0.key, $0) }) { first, _ in first }
    return new.results.compactMap { now in
      before[now.key].map { then in
        column(now.program, 14) + column("\(now.students)", -9) + column(now.extent, -12)
          + column("wall ×" + fixed(now.wall / then.wall, 2), -14)
          + column("CPU ×" + fixed(now.processor / then.processor, 2), -13)
          + column("memory ×" + fixed(Double(now.peakMemory) / Double(then.peakMemory), 2), -16)
      }
    }
  }

  private static func fixed(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

  /// Left-aligned in a width, or right-aligned in a negative one.
  private static func column(_ text: String, _ width: Int) -> String {
    let gap = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? gap + text : text + gap
  }
}
