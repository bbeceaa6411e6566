import Records

/// Why a line of a log goes to quarantine, and at which of its bytes reading failed.
struct LineProblem: Error {
  var reason: QuarantinedLine.Reason
  /// 1-based.
  var column: Int?

  init(_ reason: QuarantinedLine.Reason, column: Int? = nil) {
    self.reason = reason
    self.column = column
  }

  init(_ problem: CellProblem) { self.init(problem.reason == .nikBroken ? .nikBroken : .nikMalformed) }
}
