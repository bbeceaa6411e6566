import Archive
import Fundamentals
import Procedure
import Records
import Testing

@testable import Audit

/// A small archive with device logs written by hand, and what an audit says of its clocks.
struct ClockArchive {
  let records: Records
  let procedure: Procedure
  var declarations: [ClockDeclaration] = []

  /// - Parameter files: name and lines of each table.
  init(_ files: KeyValuePairs<String, [String]> = [:]) throws {
    procedure = try #require(Procedure.builtin("balangan-2020"))
    let texts = files.map { (path: $0.key, text: $0.value.joined(separator: "\n") + "\n") }
    records = try ArchiveReader.read(texts: texts, procedure: procedure).records
    try #require(records.unread.isEmpty)
    try #require(records.quarantine.isEmpty)
    records.logs = [LogFile(path: "log/perangkat.log", format: "csv", byteCount: 0)]
  }

  func run(threads: Int = 1) throws -> AuditResult {
    try Audit.run(records, procedure, AuditOptions(clocks: declarations, threads: threads))
  }

  func clock(_ device: String) throws -> DeviceClock {
    let cell = try #require(records.cells.find(device))
    return try #require(try run().clocks[cell])
  }

  /// Rules of the findings about clocks, with the device and what was measured.
  func findings() throws -> [String] {
    try run().findings.filter { $0.rule.rawValue.hasPrefix("clock.") }
      .map { "\($0.rule.rawValue) \(records.cells.text($0.devices)) \($0.measured)" }
  }

  mutating func declare(_ device: String, _ anchors: [(shown: Instant, true: Instant, uncertainty: Int)]) {
    declarations.append(
      ClockDeclaration(
        device: device,
        anchors: anchors.map { ClockAnchor(device: $0.shown, reference: $0.true, method: "ntp", uncertainty: $0.uncertainty) }))
  }

  // MARK: - Lines of logs

  private func nextPosition() -> Position {
    let traces = records.traces
    let line = traces.jobs.count + traces.captures.count + traces.readings.count + 1
    return Position(file: UInt32(records.files.count), line: UInt32(line))
  }

  func capture(_ device: String, _ time: Instant, nik: String? = nil, modality: CaptureTrace.Modality = .photo) {
    records.traces.captures.append(
      CaptureTrace(
        rawTime: time, modality: modality, device: records.cells.intern(device),
        person: nik.flatMap { records.persons.find($0) } ?? 0, session: 0, transaction: 0, algorithm: 0,
        quality: CaptureTrace.noScore, threshold: CaptureTrace.noScore, isAccepted: true, reason: 0, chain: .absent,
        isMisidentified: false, position: nextPosition()))
  }

  func job(
    _ device: String, _ time: Instant, name: String, queue: String? = nil, witness: PrintJob.Witness = .spooler
  ) {
    let cell = records.cells.intern(device)
    records.traces.jobs.append(
      PrintJob(
        rawTime: time, name: records.texts.intern(name), device: cell, queue: records.cells.intern(queue ?? device),
        printer: cell, user: 0, billing: 0, number: -1, total: 1, position: nextPosition(), witness: witness, state: .completed))
  }

  func reading(_ device: String, _ time: Instant, monotonic seconds: Int64 = -1, boot: String = "") {
    records.traces.readings.append(
      ClockReading(
        rawTime: time, monotonic: seconds < 0 ? -1 : seconds * 1_000_000, device: records.cells.intern(device),
        boot: records.texts.intern(boot), position: nextPosition()))
  }
}

/// `2025-03-03T08:00:00` in WITA.
func moment(_ text: String) throws -> Instant {
  let date = try #require(LocalDate(iso: text.prefix(10)))
  let parts = text.dropFirst(11).split(separator: ":").compactMap { Int($0) }
  try #require(parts.count == 3)
  return Instant(date, secondsOfDay: parts[0] * 3600 + parts[1] * 60 + parts[2], in: .makassar)
}

extension Instant {
  static func + (time: Instant, seconds: Int) -> Instant {
    Instant(microseconds: time.microseconds + Int64(seconds) * 1_000_000)
  }

  static func - (time: Instant, seconds: Int) -> Instant { time + -seconds }
}

/// The same sequence of numbers on every machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
