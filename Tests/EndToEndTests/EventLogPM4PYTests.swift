import Audit
import Foundation
import Fundamentals
import Records
import Reporting
import Testing

/// Exports as pm4py reads them: the counts of a program that is not ours. `make test` gets it from PyPI.
struct EventLogPM4PYTests {
  /// The interpreter that has pm4py: `MUTUBAKU_PYTHON`, which `make test` sets, else the checkout's `.venv`.
  static let python: String? = {
    if let named = ProcessInfo.processInfo.environment["MUTUBAKU_PYTHON"] { return named }
    let own = FileManager.default.currentDirectoryPath + "/.venv/bin/python"
    return FileManager.default.isExecutableFile(atPath: own) ? own : nil
  }()

  private struct Counts: Decodable {
    var events: Int
    var cases: Int?
    var starts: Int?
    var undated: Int?
    var objects: Int?
    var relations: Int?
    var links: Int?
    var types: [String: Int]?
  }

  private static func counts(_ format: EventLogFormat, _ example: OutputExample) throws -> Counts {
    let path = example.scratch.path("log." + (format == .ocelSQLite ? "sqlite" : format.rawValue))
    let file = try FileOutput(path, archive: example.archive)
    try EventLogExport(example.result).write(format, into: file, threads: 2)
    try file.commit()
    let script = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appending(path: "pm4py_counts.py")
    let process = Process()
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = [script.path(), format.rawValue, path]
    try example.scratch.write("", to: "hasil")
    try example.scratch.write("", to: "pesan")
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: example.scratch.path("hasil")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: example.scratch.path("pesan")))
    try process.run()
    process.waitUntilExit()
    let errors = try String(contentsOfFile: example.scratch.path("pesan"), encoding: .utf8)
    try #require(process.terminationStatus == 0, "\(errors.suffix(2000))")
    // pm4py says a word about its licence first.
    let last = try String(contentsOfFile: example.scratch.path("hasil"), encoding: .utf8).split(separator: "\n").last
    return try JSONDecoder().decode(Counts.self, from: Data(#require(last).utf8))
  }

  @Test(.enabled(if: python != nil, "no pm4py here: run `make test`, or set MUTUBAKU_PYTHON to a Python that has it"))
  func theTraceLogIsTheSame() throws {
    let example = try OutputExample()
    let counts = try EventLogPM4PYTests.counts(.xes, example)
    var events = 0
    var starts = 0
    example.result.records.executions.forEach { _, row in
      if row.start.isPresent { starts += 1 }
      events += (row.start.isPresent ? 1 : 0) + (row.end.isPresent || row.start.isMissing ? 1 : 0)
    }
    #expect(counts.events == events)
    #expect(counts.starts == starts)
    #expect(counts.cases ?? 0 > example.result.studentFlow.cases)
  }

  @Test(
    .enabled(if: python != nil, "no pm4py here: run `make test`, or set MUTUBAKU_PYTHON to a Python that has it"),
    arguments: [EventLogFormat.ocelJSON, .ocelXML, .ocelSQLite])
  func theObjectLogIsTheSame(_ format: EventLogFormat) throws {
    let example = try OutputExample()
    let counts = try EventLogPM4PYTests.counts(format, example)
    let path = example.scratch.path("sendiri.json")
    let file = try FileOutput(path, archive: example.archive)
    try EventLogExport(example.result).write(.ocelJSON, into: file, threads: 1)
    try file.commit()
    let log = try JSONDecoder().decode(Log.self, from: Data(contentsOf: URL(filePath: path)))
    // pm4py keeps only the objects that some event names, and the links between them.
    let named = Set(log.events.flatMap(\.relationships).map(\.objectId))
    let kept = log.objects.filter { named.contains($0.id) }
    #expect(counts.events == log.events.count)
    #expect(counts.relations == log.events.reduce(0) { $0 + $1.relationships.count })
    #expect(counts.objects == kept.count)
    #expect(counts.links == kept.reduce(0) { $0 + $1.relationships.count { named.contains($0.objectId) } })
    #expect(counts.types == Dictionary(grouping: kept, by: \.type).mapValues(\.count))
  }

  private struct Log: Decodable {
    struct Link: Decodable { var objectId: String }
    struct Entry: Decodable {
      var id: String
      var type: String
      var relationships: [Link]
    }
    var objects: [Entry]
    var events: [Entry]
  }
}
