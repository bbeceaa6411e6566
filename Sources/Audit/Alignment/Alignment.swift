import Procedure

/// One move of an alignment.
package enum Move: Hashable, Sendable {
  /// The execution fits the flow.
  case match(execution: Int)
  /// The flow demands this step (position in the procedure) and nobody did it.
  case skip(step: Int)
  /// The execution has no place in the flow.
  case unexpected(execution: Int)
}

/// Aligns the executions of one case with an automaton at least cost: 1 for a skipped step, 1 for an unexpected execution.
///
/// The edit distance of a string to a regular language (Wagner 1974) by dynamic programming from the back: with n executions and
/// s states n · s steps, always the true optimum. Among equally cheap alignments the one with match before skip before
/// unexpected from the front, skips by smallest step number, a skip always directly before the match it leads to
/// (decisions 3, 4, 108).
struct Aligner {
  let automaton: Automaton
  private let states: Int
  /// Cheapest cost from (execution, state) to the end of the case.
  private var costs: [Int32] = []

  init(_ automaton: Automaton) {
    self.automaton = automaton
    states = automaton.stateCount
  }

  /// An execution as the flow sees it.
  struct Symbol {
    var step: Int
    var ending: Automaton.Ending
  }

  /// Whether the case fits without a deviation; the common answer, found without the dynamic program.
  /// - Parameter entry: mask of steps that may also open the case (decision 90).
  func fits(_ symbols: [Symbol], entry: UInt64) -> Bool {
    var state = Automaton.start
    for (index, symbol) in symbols.enumerated() {
      let allowed = automaton.next[state] | (index == 0 ? entry : 0)
      if allowed >> UInt64(symbol.step) & 1 == 0 { return false }
      state = automaton.state(step: symbol.step, ending: symbol.ending)
    }
    return true
  }

  /// The moves of the best alignment, in order.
  mutating func align(_ symbols: [Symbol], entry: UInt64) -> [Move] {
    let count = symbols.count
    let width = states
    costs = [Int32](repeating: 0, count: (count + 1) * width)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let symbol = symbols[index]
      let target = automaton.state(step: symbol.step, ending: symbol.ending)
      let afterMatch = costs[(index + 1) * width + target]
      for state in 0..<width {
        let dropped = costs[(index + 1) * width + state] + 1
        let skips = leastSkips(state, symbol.step, entry)
        costs[index * width + state] = skips == Automaton.unreachable ? dropped : min(dropped, Int32(skips) + afterMatch)
      }
    }
    var moves: [Move] = []
    var state = Automaton.start
    for (index, symbol) in symbols.enumerated() {
      let target = automaton.state(step: symbol.step, ending: symbol.ending)
      let skips = leastSkips(state, symbol.step, entry)
      if skips != Automaton.unreachable, Int32(skips) + costs[(index + 1) * width + target] == costs[index * width + state] {
        appendSkips(from: state, to: symbol.step, count: skips, entry, &moves)
        moves.append(.match(execution: index))
        state = target
      } else {
        moves.append(.unexpected(execution: index))
      }
    }
    return moves
  }

  private func leastSkips(_ state: Int, _ step: Int, _ entry: UInt64) -> UInt8 {
    state == Automaton.start && entry >> UInt64(step) & 1 == 1 ? 0 : startAware(state, step, entry)
  }

  /// Skips from the start may also begin at an additional entry.
  private func startAware(_ state: Int, _ step: Int, _ entry: UInt64) -> UInt8 {
    var least = automaton.skips[state][step]
    guard state == Automaton.start, entry != 0 else { return least }
    for first in automaton.steps where entry >> UInt64(first) & 1 == 1 {
      let behind = automaton.skips[automaton.state(step: first, ending: .open)][step]
      if behind != Automaton.unreachable { least = min(least, behind + 1) }
    }
    return least
  }

  private func appendSkips(from start: Int, to step: Int, count: UInt8, _ entry: UInt64, _ moves: inout [Move]) {
    var state = start
    var left = count
    while left > 0 {
      let allowed = automaton.next[state] | (state == Automaton.start ? entry : 0)
      let choice = automaton.steps.first { candidate in
        allowed >> UInt64(candidate) & 1 == 1
          && automaton.skips[automaton.state(step: candidate, ending: .open)][step] == left - 1
      }
      guard let choice else { return }
      moves.append(.skip(step: choice))
      state = automaton.state(step: choice, ending: .open)
      left -= 1
    }
  }
}
