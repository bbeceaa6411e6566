import Audit
import Fundamentals
import Procedure
import Records

/// What event logs say of an execution: its row in `langkah` and the audit's verdict on it.
struct EventLogExecutions: Sendable {
  let result: AuditResult
  let names: EventLogNames
  /// Name of each step as an activity: its number and short name.
  let activities: [String]
  private let hasItems: [Bool]
  private let hasOutputs: [Bool]
  private let rules: RulesByExecution

  init(_ result: AuditResult, names: EventLogNames) {
    self.result = result
    self.names = names
    activities = result.procedure.steps.map { "\($0.number). \($0.shortName)" }
    hasItems = result.records.files.map { $0.columns.contains("kelengkapan") }
    hasOutputs = result.records.files.map { $0.columns.contains("output") }
    rules = RulesByExecution(result)
  }

  /// Whether the row belongs in a log: rows that only repeat one of another file do not.
  func includes(_ place: Int) -> Bool { result.verdict(place).flags & Verdict.repeated == 0 }

  /// Whether the step is one of a student's case.
  func isStudentStep(_ row: Execution) -> Bool { result.procedure.steps[Int(row.step)].unit == .student }

  /// Attributes that only the last event of an execution carries, in a fixed order. An empty value says that the column was there
  /// and the cell empty; an attribute whose column was missing in the source is left out.
  func attributes(_ place: Int) -> [(attribute: Attribute, value: [UInt8])] {
    let row = result.records.executions[place]
    let circumstances = result.records.circumstances[row.circumstances]
    let file = Int(row.position.file)
    var list: [(Attribute, [UInt8])] = []
    func add(_ attribute: Attribute, _ value: [UInt8]) { if !value.isEmpty { list.append((attribute, value)) } }
    add(.outcome, names.cell(circumstances.outcome))
    if hasItems[file] { list.append((.items, names.cell(circumstances.items))) }
    if hasOutputs[file] { list.append((.outputs, names.cell(circumstances.outputs))) }
    add(.note, names.text(row.note))
    let verdict = result.verdict(place)
    if verdict.assessed != 0 { list.append((.compliant, Array((verdict.isCompliant ? "true" : "false").utf8))) }
    add(.assessed, EventLogExecutions.dimensions(verdict.assessed))
    add(.violated, EventLogExecutions.dimensions(verdict.broken))
    add(.findings, rules.names(place, waived: false))
    add(.waived, rules.names(place, waived: true))
    if let raw = result.records.correctedTimes.execution(place) { list.append((.rawTimes, interval(raw.start, raw.end))) }
    list.append((.source, names.shown("\(result.records.path(of: row.position)):\(row.position.line)")))
    return list
  }

  /// Attributes of an execution by the names that both kinds of log use.
  enum Attribute: String, CaseIterable {
    case outcome = "hasil"
    case items = "kelengkapan"
    case outputs = "output"
    case note = "keterangan"
    /// No violation in any assessed dimension; left out when none was assessed.
    case compliant = "sesuai"
    /// Dimensions, separated by `|`.
    case assessed = "dinilai"
    case violated = "dilanggar"
    /// Rule ids, separated by `|`.
    case findings = "temuan"
    case waived = "dikecualikan"
    /// Start and end as written, as an ISO 8601 interval, where the audit corrected them by a device's clock.
    case rawTimes = "waktu_asli"
    /// File and line of the row.
    case source = "sumber"
  }

  private func interval(_ start: Instant, _ end: Instant) -> [UInt8] {
    var writer = ByteWriter(capacity: 64)
    if start.isPresent { writer.append(time: start, in: result.records.zone) }
    writer.append("/")
    if end.isPresent { writer.append(time: end, in: result.records.zone) }
    return writer.bytes
  }

  private static let dimensionNames: [[UInt8]] = (0..<64).map { mask in
    Array(Dimension.allCases.filter { UInt8(mask) & $0.bit != 0 }.map(\.rawValue).joined(separator: "|").utf8)
  }

  private static func dimensions(_ mask: UInt8) -> [UInt8] { dimensionNames[Int(mask & 63)] }
}

/// The rules that an execution breaks, by its place in `Records.executions`.
private struct RulesByExecution: Sendable {
  private let starts: [Int32]
  private let findings: [(rule: RuleID, waived: Bool)]

  init(_ result: AuditResult) {
    var starts = [Int32](repeating: 0, count: result.records.executions.count + 1)
    for finding in result.findings where finding.execution >= 0 { starts[Int(finding.execution) + 1] += 1 }
    for place in 1..<max(1, starts.count) { starts[place] += starts[place - 1] }
    var next = starts
    var findings = [(rule: RuleID, waived: Bool)](repeating: (.timeOverLimit, false), count: Int(starts.last ?? 0))
    for finding in result.findings where finding.execution >= 0 {
      findings[Int(next[Int(finding.execution)])] = (finding.rule, finding.isWaived)
      next[Int(finding.execution)] += 1
    }
    self.starts = starts
    self.findings = findings
  }

  /// Ids of the rules in order, each once.
  func names(_ place: Int, waived: Bool) -> [UInt8] {
    let own = findings[Int(starts[place])..<Int(starts[place + 1])]
    guard !own.isEmpty else { return [] }
    return Array(Set(own.filter { $0.waived == waived }.map(\.rule)).sorted().map(\.rawValue).joined(separator: "|").utf8)
  }
}
