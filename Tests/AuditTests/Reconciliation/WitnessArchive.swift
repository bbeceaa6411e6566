import Archive
import Fundamentals
import Procedure
import Records
import Testing

@testable import Audit

/// A small archive with the lines of device logs written by hand, all of 3 March 2025 in WITA unless they say otherwise, and what an
/// audit says of them.
struct WitnessArchive {
  let records: Records
  let procedure: Procedure
  var thresholds: [String: [String: Int]] = [:]

  /// Logs stand before and behind the tables by path.
  static let logs = ["log/a.log", "log/b.log", "zlog/c.log"]

  /// - Parameter files: name and lines of each table.
  init(_ files: KeyValuePairs<String, [String]>) throws {
    let texts = files.map { (path: $0.key, text: $0.value.joined(separator: "\n") + "\n") }
    procedure = try #require(Procedure.builtin("balangan-2020"))
    records = try ArchiveReader.read(texts: texts, procedure: procedure).records
    records.logs = WitnessArchive.logs.map { LogFile(path: $0, format: "csv", byteCount: 0) }
  }

  func run(threads: Int = 1) throws -> AuditResult {
    try Audit.run(
      records, procedure, AuditOptions(captureThresholds: CaptureThresholds(thresholds), threads: threads))
  }

  /// The findings of some rules as `rule session step nik file:line file:line`, what they lack left out.
  func findings(_ rules: RuleID..., threads: Int = 1) throws -> [String] {
    try run(threads: threads).findings.filter { rules.contains($0.rule) }.map(text)
  }

  private func text(_ finding: Finding) -> String {
    [
      finding.rule.rawValue, records.sessions.text(finding.session),
      finding.stepIndex.map { "step \(procedure.steps[$0].number)" } ?? "", records.persons.text(finding.person),
      place(finding.position), finding.other == finding.position ? "" : place(finding.other),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  func place(_ position: Position) -> String { "\(records.path(of: position)):\(position.line)" }

  // MARK: - Lines of logs

  /// The next line of a log.
  private func nextPosition(in log: Int) -> Position {
    let file = UInt32(records.files.count + log)
    let traces = records.traces
    let lines = traces.jobs.count { $0.position.file == file } + traces.captures.count { $0.position.file == file }
    return Position(file: file, line: UInt32(lines + 1))
  }

  /// A job of a spooler, or of a printer when a state is given.
  func job(
    _ name: String, at time: String = "08:02:00", queue: String = "PRN-01", printer: String? = nil, user: String = "PTG-200",
    billing: String = "SES-1", total: Int32 = 1, state: PrintJob.State? = nil, log: Int = 0
  ) throws {
    let cells = records.cells
    records.traces.jobs.append(
      PrintJob(
        rawTime: try WitnessArchive.moment(time), name: records.texts.intern(name), device: cells.intern(queue),
        queue: cells.intern(queue), printer: cells.intern(printer ?? queue), user: cells.intern(user),
        billing: cells.intern(billing), number: Int32(records.traces.jobs.count), total: total, position: nextPosition(in: log),
        witness: state == nil ? .spooler : .printer, state: state ?? (total > 0 ? .completed : .unknown)))
  }

  /// A capture of a student, or of nobody for an empty NIK.
  func capture(
    _ modality: CaptureTrace.Modality, by device: String, at time: String, nik: String = "", session: String = "",
    quality: Int64? = nil, threshold: Int64? = nil, algorithm: String = "", isAccepted: Bool = true, reason: String = "",
    chain: CaptureTrace.Chain = .absent, isMisidentified: Bool = false, log: Int = 0
  ) throws {
    records.traces.captures.append(
      CaptureTrace(
        rawTime: try WitnessArchive.moment(time), modality: modality, device: records.cells.intern(device),
        person: records.persons.id(of: nik), session: records.sessions.intern(session),
        transaction: 0, algorithm: records.cells.intern(algorithm),
        quality: quality.map { $0 * 1_000_000 } ?? CaptureTrace.noScore,
        threshold: threshold.map { $0 * 1_000_000 } ?? CaptureTrace.noScore, isAccepted: isAccepted,
        reason: records.texts.intern(reason), chain: chain, isMisidentified: isMisidentified, position: nextPosition(in: log)))
  }

  /// `08:00:00`, `08:00:00.5` or `2025-03-04T08:00:00`.
  static func moment(_ text: String) throws -> Instant {
    let parts = text.split(separator: "T")
    let date = try #require(LocalDate(iso: parts.count == 2 ? parts[0] : "2025-03-03"))
    let clock = try #require(parts.last).split(separator: ":")
    try #require(clock.count == 3)
    let seconds = try #require(Double(clock[2]))
    let minutes = try #require(Int(clock[0])) * 60 + #require(Int(clock[1]))
    let whole = Instant(date, secondsOfDay: minutes * 60, in: .makassar)
    return Instant(microseconds: whole.microseconds + Int64(seconds * 1_000_000))
  }
}

extension PersonTable {
  /// The id of a NIK, whether a table names it or not; 0 for an empty one.
  fileprivate func id(of digits: String) -> Int32 {
    var digits = digits
    return digits.isEmpty ? 0 : digits.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }
}
