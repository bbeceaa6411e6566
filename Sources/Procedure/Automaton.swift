/// The flow of one group of steps as a small deterministic automaton over (step, branch).
///
/// A state says which step was done last and how it ended; state 0 is the beginning. Every state may be the last one: a case
/// that has not ended is open work, no deviation. Steps of the other group in between are passed over, so that the session's
/// steps 1, 2, 8 follow each other although 3 to 7 lie between.
package struct Automaton: Sendable {
  /// Which steps it is about.
  package enum Group: Sendable, CaseIterable {
    case student
    /// Steps done once for a session or for a batch.
    case session
  }

  /// Positions (0-based) of the steps of the group, in order.
  package let steps: [Int]
  /// Branch words of each step of the procedure, by position; branch 0 stands for a missing outcome.
  package let branchWords: [[String]]
  package let stateCount: Int
  /// `stateOf[step][branch]`, with a last branch for a failed outcome that is no branch word.
  private let stateOf: [[Int]]
  /// `next[state]`: bit mask over positions of the steps that may follow.
  package let next: [UInt64]
  /// `skips[state][step]`: least number of skipped steps before the step may be done, `unreachable` if never.
  package let skips: [[UInt8]]

  package static let unreachable = UInt8.max
  package static let start = 0

  /// How an execution ended, for its state.
  package enum Ending: Sendable, Hashable {
    /// No outcome, or a word that is no branch word of the step: every branch is open (decisions 6, 7, 124).
    case open
    /// gagal, batal: every branch is open, and a step that repeats after failure may.
    case failed
    /// A branch word of the step, by index into `branchWords[step]`.
    case branch(Int)
    /// Ended well and not by a branch word (berhasil, selesai).
    case done
  }

  package init(_ procedure: Procedure, group: Group) {
    let members = procedure.steps.indices.filter { (procedure.steps[$0].unit == .student) == (group == .student) }
    steps = members
    branchWords = procedure.steps.map { step in
      var words: [String] = []
      for branch in step.branches {
        for word in branch.outcomes where !words.contains(word) { words.append(word) }
      }
      return words
    }
    var stateOf = [[Int]](repeating: [], count: procedure.steps.count)
    var next: [UInt64] = [Automaton.entries(procedure, members)]
    for step in members {
      let words = branchWords[step]
      let repetition = procedure.steps[step].repetition
      let own: UInt64 = 1 << UInt64(step)
      // open, failed, done, then one for each branch word.
      for ending in 0..<(3 + words.count) {
        let word: String? = ending < 3 ? nil : words[ending - 3]
        var mask = Automaton.followers(procedure, of: step, word: word, members)
        switch repetition {
        case .always: mask |= own
        case .afterFailure: if ending < 2 { mask |= own }
        case .never: break
        }
        stateOf[step].append(next.count)
        next.append(mask)
      }
    }
    self.stateOf = stateOf
    self.next = next
    stateCount = next.count
    skips = Automaton.leastSkips(next, stateOf, stepCount: procedure.steps.count)
  }

  /// The state after an execution.
  @inlinable
  package func state(step: Int, ending: Ending) -> Int { stateAfter(step, ending) }

  @usableFromInline
  func stateAfter(_ step: Int, _ ending: Ending) -> Int {
    switch ending {
    case .open: stateOf[step][0]
    case .failed: stateOf[step][1]
    case .done: stateOf[step][2]
    case .branch(let index): stateOf[step][3 + index]
    }
  }

  /// Members reachable from the first step of the procedure through steps of the other group only.
  private static func entries(_ procedure: Procedure, _ members: [Int]) -> UInt64 {
    guard !procedure.steps.isEmpty else { return 0 }
    if members.contains(0) { return 1 }
    return reach(procedure, from: [0], members)
  }

  private static func followers(_ procedure: Procedure, of step: Int, word: String?, _ members: [Int]) -> UInt64 {
    var mask: UInt64 = 0
    for branch in procedure.steps[step].branches {
      if let word, !branch.outcomes.isEmpty, !branch.outcomes.contains(word) { continue }
      guard let target = branch.target.flatMap({ procedure.index(ofStep: $0) }) else { continue }
      mask |= members.contains(target) ? 1 << UInt64(target) : reach(procedure, from: [target], members)
    }
    return mask
  }

  /// Members that can be reached from steps of the other group without passing a member.
  private static func reach(_ procedure: Procedure, from first: [Int], _ members: [Int]) -> UInt64 {
    var mask: UInt64 = 0
    var seen: Set<Int> = []
    var open = first
    while let step = open.popLast() {
      guard seen.insert(step).inserted else { continue }
      for branch in procedure.steps[step].branches {
        guard let target = branch.target.flatMap({ procedure.index(ofStep: $0) }) else { continue }
        if members.contains(target) { mask |= 1 << UInt64(target) } else { open.append(target) }
      }
    }
    return mask
  }

  /// Breadth first from every state: a skipped step leaves its missing outcome behind.
  private static func leastSkips(_ next: [UInt64], _ stateOf: [[Int]], stepCount: Int) -> [[UInt8]] {
    next.indices.map { start in
      var least = [UInt8](repeating: unreachable, count: stepCount)
      var layer = [start]
      var seen: Set<Int> = [start]
      var depth: UInt8 = 0
      while !layer.isEmpty, depth < unreachable {
        var following: [Int] = []
        for state in layer {
          for step in 0..<stepCount where next[state] >> UInt64(step) & 1 == 1 {
            if least[step] == unreachable { least[step] = depth }
            if let open = stateOf[step].first, seen.insert(open).inserted { following.append(open) }
          }
        }
        layer = following
        depth += 1
      }
      return least
    }
  }
}
