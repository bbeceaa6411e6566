/// Checks that concern several steps at once.
extension ProcedureReader {
  /// - Parameter steps: In the order of their numbers; steps of the same number in the order of the file.
  func checkFlow(_ steps: [LocatedStep]) {
    checkNumbers(steps)
    checkMarks(steps)
    let numbers = Set(steps.map(\.step.number))
    for step in steps {
      for branch in step.branches {
        if let target = branch.branch.target, !numbers.contains(target) {
          nodes.report(.branchToNowhere(branch.place, target))
        }
      }
      checkOutcomes(step)
    }
    checkAlternatives(steps)
    checkReachable(steps)
  }

  private func checkNumbers(_ steps: [LocatedStep]) {
    var expected = 1
    for step in steps {
      if step.step.number < expected {
        nodes.report(.repeatedStep(step.place, step.step.number))
      } else {
        for missing in expected..<step.step.number { nodes.report(.missingStep(step.place, missing)) }
        expected = step.step.number + 1
      }
    }
  }

  /// A mark tells code which one step it may speak about, so it stands on one step.
  private func checkMarks(_ steps: [LocatedStep]) {
    var owners: [Mark: Int] = [:]
    for step in steps {
      for mark in step.marks {
        if let owner = owners[mark.value] {
          nodes.report(.repeatedMark(mark.place, mark.value.rawValue, step: owner))
        } else {
          owners[mark.value] = step.step.number
        }
      }
    }
  }

  private func checkOutcomes(_ step: LocatedStep) {
    var seen: Set<String> = []
    for outcome in step.branches.flatMap(\.outcomes) where !seen.insert(folded(outcome.value)).inserted {
      nodes.report(.repeatedOutcome(outcome.place, outcome.value))
    }
  }

  /// An alternative names a step and one of its outcome words.
  private func checkAlternatives(_ steps: [LocatedStep]) {
    let outcomes = Dictionary(
      steps.map { ($0.step.number, Set($0.step.branches.flatMap(\.outcomes).map(folded))) }, uniquingKeysWith: { $0.union($1) })
    for alternative in steps.flatMap(\.alternatives) {
      guard let known = outcomes[alternative.value.step] else {
        nodes.report(.branchToNowhere(alternative.place, alternative.value.step))
        continue
      }
      if !known.contains(folded(alternative.value.outcome)) {
        let words = steps.filter { $0.step.number == alternative.value.step }.flatMap(\.step.branches).flatMap(\.outcomes)
        nodes.report(.unknownWord(alternative.place, alternative.value.outcome, known: words))
      }
    }
  }

  private func checkReachable(_ steps: [LocatedStep]) {
    guard let first = steps.first else { return }
    var reached: Set<Int> = [first.step.number]
    var open = [first.step.number]
    while let number = open.popLast() {
      for step in steps where step.step.number == number {
        for target in step.step.branches.compactMap(\.target) where reached.insert(target).inserted { open.append(target) }
      }
    }
    for step in steps where !reached.contains(step.step.number) { nodes.report(.unreachable(step.place, step.step.number)) }
  }

  /// Outcome words are compared on letters and digits only, without case.
  private func folded(_ word: String) -> String { word.lowercased().filter { $0.isLetter || $0.isNumber } }
}
