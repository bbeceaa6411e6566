import Audit
import Records

/// What belongs to each device, made once: no page looks through all rows.
struct DeviceIndex: Sendable {
  /// Every device that a table, a log or `arsip.yaml` names (member ids), in order of its id as bytes; of a part of the archive those
  /// that had to do with it.
  let devices: [Int32]
  /// The first row of `perangkat`.
  let rows: [Int32: DeviceRow]
  let figures: [Int32: GroupFigures]
  /// Positions in `AuditResult.findings`, in that order.
  let findings: [Int32: [Int]]
  /// Rows that the device's clock corrected, in order of `Records.correctedTimes`.
  let executions: [Int32: [CorrectedTimes.Row]]
  let prints: [Int32: [CorrectedTimes.Row]]
  let captures: [Int32: CaptureDeviceFigures]
  /// Reported sessions in which something was done with the device, the latest first.
  let sessions: [Int32: [Int32]]
  /// Scores of each algorithm, in order of kind and algorithm.
  let qualities: [Int32: [CaptureQualityFigures]]

  init(_ result: AuditResult) {
    let records = result.records
    var rows: [Int32: DeviceRow] = [:]
    records.devices.forEach { _, row in if row.device != 0, rows[row.device] == nil { rows[row.device] = row } }
    var findings: [Int32: [Int]] = [:]
    for (index, finding) in result.findings.enumerated() where finding.devices != 0 {
      for device in result.members(finding.devices) { findings[device, default: []].append(index) }
    }
    self.rows = rows
    self.findings = findings
    figures = Dictionary(result.figures.devices.map { ($0.id, $0) }) { first, _ in first }
    executions = Dictionary(grouping: records.correctedTimes.executions, by: \.device)
    prints = Dictionary(grouping: records.correctedTimes.prints, by: \.device)
    captures = Dictionary(result.evidence.devices.map { ($0.device, $0) }) { first, _ in first }
    qualities = Dictionary(grouping: result.evidence.qualities, by: \.device)
    sessions = DeviceIndex.sessions(result)
    let clocks = result.clocks.clocks.map(\.device)
    var known = Set(rows.keys).union(figures.keys).union(captures.keys).union(clocks).subtracting([0])
    if result.options.isOfPart {
      let named = result.figures.sessions.flatMap { result.members(result.session($0.id)?.devices ?? 0) }
      known.formIntersection(Set(figures.keys).union(findings.keys).union(sessions.keys).union(named))
    }
    devices = known.map { (id: $0, name: Array(result.memberName($0).utf8)) }
      .sorted { $0.name != $1.name ? $0.name.lexicographicallyPrecedes($1.name) : $0.id < $1.id }.map(\.id)
  }

  private static func sessions(_ result: AuditResult) -> [Int32: [Int32]] {
    let records = result.records
    let reported = result.figures.sessions.map(\.id).sorted { a, b in
      let (first, second) = (result.session(a)?.date ?? 0, result.session(b)?.date ?? 0)
      return first != second ? first > second : records.sessions.bytes(a).lexicographicallyPrecedes(records.sessions.bytes(b))
    }
    var sessions: [Int32: [Int32]] = [:]
    for session in reported {
      var cells: Set<Int32> = []
      for place in result.executions(session: session) {
        cells.insert(records.circumstances[records.executions[Int(place)].circumstances].devices)
      }
      for device in Set(cells.flatMap { result.members($0) }) { sessions[device, default: []].append(session) }
    }
    return sessions
  }
}
