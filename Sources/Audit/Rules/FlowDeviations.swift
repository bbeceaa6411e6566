import Procedure
import Records

/// `flow.skipped` and `flow.unexpected`: where the best alignment of a case leaves the flow of the SOP.
enum FlowDeviations {
  /// Reports the moves of one case. A skip is charged to the execution after the gap (decisions 3, 106).
  /// Detail: the step before (number position + 1, 0 for the beginning) and, for a skip, the step after.
  static func report(_ moves: [Move], _ subjects: [Subject], _ sink: inout FindingSink) {
    for (index, move) in moves.enumerated() {
      switch move {
      case .match: break
      case .unexpected(let execution):
        let detail = stepBefore(index, moves, subjects) | stepAfter(index, moves, subjects) << 8
        sink.report(subjects[execution].finding(.flowUnexpected, detail: detail))
      case .skip(let step):
        guard let charged = nextMatch(index, moves) else { continue }
        var finding = subjects[charged].finding(
          .flowSkipped, detail: stepBefore(index, moves, subjects) | UInt64(subjects[charged].row.step + 1) << 8)
        finding.step = UInt8(step)
        sink.report(finding)
      }
    }
  }

  private static func nextMatch(_ index: Int, _ moves: [Move]) -> Int? {
    for move in moves[(index + 1)...] {
      if case .match(let execution) = move { return execution }
    }
    return nil
  }

  private static func stepBefore(_ index: Int, _ moves: [Move], _ subjects: [Subject]) -> UInt64 {
    for move in moves[..<index].reversed() {
      if case .match(let execution) = move { return UInt64(subjects[execution].row.step) + 1 }
    }
    return 0
  }

  private static func stepAfter(_ index: Int, _ moves: [Move], _ subjects: [Subject]) -> UInt64 {
    nextMatch(index, moves).map { UInt64(subjects[$0].row.step) + 1 } ?? 0
  }
}
