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
      let units = Int(cell.asked[question.rawValue])
      cells.append(ExaminedCell(cell.step, cell.session, cell.officers, cell.devices, units: units, in: self))
    }
    // Each execution is a cell of its own, so that nothing has to be looked up.
    func correct(_ places: Set<Int32>, units: Int, cases: Int) {
      for place in places {
        let row = records.executions[Int(place)]
        guard isReported(session: row.session) else { continue }
        let facts = context.facts[row]
        var cell = ExaminedCell(row.step, row.session, facts.officers, facts.devices, units: units, in: self)
        cell.cases = cases
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
  fileprivate init(_ step: UInt8, _ session: Int32, _ officers: Int32, _ devices: Int32, units: Int, in result: AuditResult) {
    self.init()
    let row = result.session(session)
    stratum = Int32(step)
    school = row?.school ?? 0
    self.officers = officers
    self.devices = devices
    weekday = row?.day.map { Int32($0.weekday) } ?? -1
    self.units = units
  }
}
