import Audit
import Fundamentals
import Records

/// What went wrong in one way: at one step, at several steps together, or apart from any execution.
struct Deviation: Sendable {
  var rule: RuleID
  /// Position of the step; nil when it concerns several or none.
  var step: Int?
  /// Executions that deviate, or findings where the rule judges no execution.
  var cases: Int
  /// Executions that the rule looked at, as its own page counts them; nil where it judges no execution.
  var assessed: Int?
  /// Cases by school (cell id), without unknown ones.
  var bySchool: [Int32: Int]
  /// Steps of the cases, those with most cases first.
  var steps: [Int] = []

  /// Whether the numbers are large enough for a sentence.
  var carriesSentence: Bool { SmallNumbers.carrySentence(cases: cases, among: assessed ?? SmallNumbers.executions) }

  /// The one school with most of them, if it has enough to speak of and at least a third of all.
  var mostAt: (school: Int32, cases: Int)? {
    guard let most = bySchool.values.max(), most >= SmallNumbers.cases, most * 3 >= cases else { return nil }
    let schools = bySchool.filter { $0.value == most }
    guard schools.count == 1, bySchool.count > 1, let school = schools.first else { return nil }
    return (school.key, most)
  }
}

/// The deviations of an archive by the number of executions they spoiled, the most first; each violation counts in exactly one.
struct Deviations {
  /// Those whose numbers carry a sentence.
  private(set) var large: [Deviation] = []
  /// The others.
  private(set) var small: [Deviation] = []

  /// Violations that no waiver covers, by rule and step; steps with too few are taken together.
  init(_ context: ReportContext) {
    let result = context.result
    var found: [Deviation] = []
    for rule in RuleID.allCases where RuleCatalogue.severity(rule) == .violation {
      let open = (context.findings.byRule[rule] ?? []).map { result.findings[$0] }.filter { !$0.isWaived }
      guard !open.isEmpty else { continue }
      found += Deviations.list(rule, open, context)
    }
    let ranked = found.sorted { a, b in
      if a.cases != b.cases { return a.cases > b.cases }
      return a.rule != b.rule ? a.rule < b.rule : (a.step ?? .max) < (b.step ?? .max)
    }
    large = ranked.filter(\.carriesSentence)
    small = ranked.filter { !$0.carriesSentence }
  }

  private static func list(_ rule: RuleID, _ findings: [Finding], _ context: ReportContext) -> [Deviation] {
    let result = context.result
    guard rule.dimension != nil, findings.allSatisfy({ $0.execution >= 0 && $0.stepIndex != nil }),
      let examined = context.examined(rule)
    else {
      return [Deviation(rule, findings, result)]
    }
    func assessed(_ steps: [Int]) -> Int {
      // A step that was skipped has no execution of its own: any execution might have come after it.
      let own = rule == .flowSkipped ? examined.cells[...] : examined.cells.filter { steps.contains(Int($0.stratum)) }[...]
      return own.reduce(0) { $0 + $1.units }
    }
    var byStep: [Int: [Finding]] = [:]
    var seen: Set<Int32> = []
    for finding in findings where seen.insert(finding.execution).inserted {
      byStep[finding.stepIndex ?? 0, default: []].append(finding)
    }
    var list: [Deviation] = []
    var rest: [Int] = []
    for step in byStep.keys.sorted() {
      let deviation = Deviation(rule, byStep[step] ?? [], result, step: step, assessed: assessed([step]))
      if deviation.carriesSentence { list.append(deviation) } else { rest.append(step) }
    }
    guard !rest.isEmpty else { return list }
    list.append(
      Deviation(
        rule, rest.flatMap { byStep[$0] ?? [] }, result, step: rest.count == 1 ? rest.first : nil,
        assessed: assessed(rest)))
    return list
  }
}

extension Deviation {
  fileprivate init(_ rule: RuleID, _ findings: [Finding], _ result: AuditResult, step: Int? = nil, assessed: Int? = nil) {
    var bySchool: [Int32: Int] = [:]
    for finding in findings { bySchool[result.school(of: finding), default: 0] += 1 }
    bySchool[0] = nil
    var byStep: [Int: Int] = [:]
    for finding in findings { if let step = finding.stepIndex { byStep[step, default: 0] += 1 } }
    let steps = byStep.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
    self.init(rule: rule, step: step, cases: findings.count, assessed: assessed, bySchool: bySchool, steps: steps)
  }
}
