import Archive
import Audit
import Foundation
import Fundamentals
import Records
import Reporting
import Testing

/// An export that is put into an archive says what the archive said that it came from.
struct EventLogRoundTripTests {
  private static let endings: [EventLogFormat: String] = [
    .xes: "xes", .ocelJSON: "jsonocel", .ocelXML: "xmlocel", .ocelSQLite: "sqlite",
  ]

  /// Audits a folder that holds an export of the example and nothing else but some of its tables.
  private static func again(
    _ format: EventLogFormat, _ example: OutputExample, unmasked: Bool, tables: [String] = []
  ) throws -> AuditResult {
    let folder = example.scratch.path("arsip")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let place = "\(folder)/log.\(endings[format] ?? "")"
    let file = try FileOutput(place, archive: example.archive)
    try EventLogExport(example.result, unmasked: unmasked).write(format, into: file, threads: 2)
    try file.commit()
    for table in tables {
      try FileManager.default.copyItem(atPath: "\(example.archive)/\(table).csv", toPath: "\(folder)/\(table).csv")
    }
    let contents = try ArchiveReader.read(folder: folder, procedure: example.result.procedure, threads: 2)
    #expect(contents.records.unread.isEmpty)
    #expect(contents.records.quarantine.isEmpty)
    return try Audit.run(contents.records, contents.procedure, AuditOptions(asOf: example.result.asOf, threads: 2))
  }

  /// What each execution says, in an order of its own.
  private static func stories(_ records: Records) -> [String] {
    var stories: [String] = []
    records.executions.forEach { _, row in
      let how = records.circumstances[row.circumstances]
      let cells = [how.officers, how.devices, how.outcome, how.items, how.outputs].map { records.cells.text($0) }
      let times = "\(row.start.microseconds)–\(row.end.microseconds)"
      let names = [records.sessions.text(row.session), records.persons.text(row.person), records.texts.text(row.note)]
      stories.append("\(row.step) \(times) " + (names + cells).joined(separator: ";"))
    }
    return stories.sorted()
  }

  @Test(arguments: EventLogFormat.allCases, ["clean-040", "normal-080"])
  func theSameExecutionsComeBack(_ format: EventLogFormat, _ name: String) throws {
    let example = try OutputExample(name)
    let result = try EventLogRoundTripTests.again(format, example, unmasked: true)
    #expect(EventLogRoundTripTests.stories(result.records) == EventLogRoundTripTests.stories(example.result.records))
  }

  @Test(arguments: EventLogFormat.allCases)
  func aMaskedLogHasTheSameFlow(_ format: EventLogFormat) throws {
    let example = try OutputExample()
    let result = try EventLogRoundTripTests.again(format, example, unmasked: false)
    #expect(result.studentFlow.cost == example.result.studentFlow.cost)
    #expect(result.studentFlow.cases == example.result.studentFlow.cases)
    #expect(result.sessionFlow.fit == example.result.sessionFlow.fit)
    #expect(result.records.students.count == 0)
  }

  @Test(arguments: [EventLogFormat.ocelJSON, .ocelXML, .ocelSQLite])
  func objectsComeBackAsTables(_ format: EventLogFormat) throws {
    let example = try OutputExample()
    let tables = ["perekaman", "persediaan", "pengecualian"]
    let result = try EventLogRoundTripTests.again(format, example, unmasked: true, tables: tables)
    let (old, new) = (example.result.records, result.records)
    #expect(new.prints.count == old.prints.count)
    #expect(new.handovers.count == old.handovers.count)
    #expect(new.sessionRows.count == old.sessionRows.count)
    #expect(new.officers.count == old.officers.count)
    #expect(new.schools.count == old.schools.count)
    #expect(new.roster.count == old.roster.count)
    let findings = { (result: AuditResult) in
      // An event log carries no device logs.
      result.findings.filter { !$0.rule.needsDeviceLog }.map {
        "\($0.rule.rawValue) \(result.records.sessions.text($0.session)) \($0.step) \($0.measured)"
      }.sorted()
    }
    // Device logs stay behind, and one object has one name, so that two rows of one NIK become one.
    #expect(findings(result) == findings(example.result).filter { !$0.hasPrefix("identity.nik-conflict") })
  }

  @Test func aDamagedDatabaseIsNamed() throws {
    let example = try OutputExample("clean-040")
    let path = example.scratch.path("log.sqlite")
    let file = try FileOutput(path, archive: example.archive)
    try EventLogExport(example.result).write(.ocelSQLite, into: file, threads: 1)
    try file.commit()
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    for step in 0..<24 {
      var bytes = whole
      if step % 2 == 0 { bytes.removeLast(bytes.count * (step + 1) / 30) }
      for index in stride(from: 100 + step, to: bytes.count, by: 977 + step) {
        bytes[index] = UInt8(truncatingIfNeeded: index &* 31)
      }
      try Data(bytes).write(to: URL(filePath: example.scratch.path("rusak\(step).sqlite")))
    }
    try FileManager.default.removeItem(atPath: path)
    let contents = try ArchiveReader.read(folder: example.scratch.root, procedure: example.result.procedure, threads: 1)
    #expect(contents.records.unread.count + contents.records.unused.count > 0)
  }

  @Test func aDatabaseWithOtherColumnsIsRefused() throws {
    let example = try OutputExample("clean-040")
    let path = example.scratch.path("log.sqlite")
    let file = try FileOutput(path, archive: example.archive)
    try EventLogExport(example.result).write(.ocelSQLite, into: file, threads: 1)
    try file.commit()
    let text = try Data(contentsOf: URL(filePath: path))
    var changed = text
    while let range = changed.range(of: Data("ocel_qualifier".utf8)) {
      changed.replaceSubrange(range, with: Data("ocel_kualifika".utf8))
    }
    try changed.write(to: URL(filePath: path))
    let contents = try ArchiveReader.read(folder: example.scratch.root, procedure: example.result.procedure, threads: 1)
    #expect(contents.records.unread.first?.detail.contains("ocel_qualifier") == true)
  }
}
