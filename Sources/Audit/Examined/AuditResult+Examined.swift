import Fundamentals
import Records

extension AuditResult {
  /// What a rule looked at and how much of it has a finding; nil for a rule whose findings belong to no school, officer, device or
  /// day.
  /// - Parameters:
  ///   - findings: positions of the rule's findings in ``findings``.
  ///   - executions: asked for only by rules about executions.
  package func examined(
    _ rule: RuleID, findings positions: [Int], executions: () -> ExecutionExamination
  ) -> Examined? {
    let open = positions.lazy.map { findings[$0] }.filter { !$0.isWaived }
    switch rule {
    case .clockDrift, .clockStep, .clockUnset, .clockWholeHour, .referenceUnknown: return nil
    case .nikFormat, .nikRegion, .nikBirthdate, .nikSex, .nikConflict: return examinedStudents(rule, Array(open))
    case .blankReused, .printUnwitnessed, .witnessesDisagree: return examinedPrints(rule, Array(open))
    case .printUnrecorded: return examinedJobs(Array(open))
    case .captureUnattributed: return examinedCaptures(Array(open))
    case .qualityBelowThreshold: return examinedScores(Array(open))
    case .handoverRepeated, .handoverWithoutPrint: return examinedHandovers(Array(open))
    case .handoverCountMismatch: return examinedReceipts(Array(open))
    case .handoverNumberRepeated: return examinedNumbers(Array(open))
    case .sealBroken, .keyUnknown, .keyLapsed, .rowsDiffer, .markReused, .sealClock: return examinedSeals(rule, Array(open))
    case .stockImbalance: return examinedStock(Array(open))
    case .supplyMismatch: return examinedSupplies(Array(open))
    default: return examinedExecutions(rule, Array(open), executions())
    }
  }

  private func examinedExecutions(_ rule: RuleID, _ open: [Finding], _ examination: ExecutionExamination) -> Examined? {
    guard let question = ExecutionQuestion(rule) else { return nil }
    var cells: [ExaminedCell] = []
    for cell in examination.cells where cell.asked[question.rawValue] > 0 {
      var groups = cell.groups
      groups.units = Int(cell.asked[question.rawValue])
      cells.append(groups)
    }
    // Each execution is a cell of its own, so that nothing has to be looked up.
    func correct(_ places: Set<Int32>, units: Int, cases: Int) {
      for place in places {
        let row = records.executions[Int(place)]
        guard isReported(session: row.session) else { continue }
        var cell = ExaminedCell(row, context.facts[row], session(row.session))
        (cell.units, cell.cases) = (units, cases)
        cells.append(cell)
      }
    }
    let deviating = Set(open.lazy.map(\.execution).filter { $0 >= 0 })
    correct(deviating, units: 0, cases: 1)
    if rule == .flowPrecedence {
      // What the clocks leave open is not judged (decision 13).
      let undecided = undecidable.lazy.filter { [context] in
        $0.rule == rule && $0.execution >= 0 && context.steps[Int(context.executions[Int($0.execution)].step)].isStudent
      }
      correct(Set(undecided.map(\.execution)).subtracting(deviating), units: -1, cases: 0)
    }
    return Examined(unit: .execution, cells: cells)
  }
}

extension ExaminedCell {
  /// The groups of an execution, without units and cases.
  init(_ row: Execution, _ facts: CircumstanceFacts, _ session: SessionRow?) {
    self.init()
    stratum = Int32(row.step)
    school = session?.school ?? 0
    officers = facts.officers
    devices = facts.devices
    weekday = session?.day.map { Int32($0.weekday) } ?? -1
  }
}
