import Audit
import Foundation
import Fundamentals
import Records
import Reporting
import Testing

/// Audits as event logs: what they count, what they hide, and that they are the same every time.
struct EventLogExportTests {
  /// The bytes of an export of the example archive.
  private static func export(
    _ format: EventLogFormat, _ example: OutputExample, unmasked: Bool = false, threads: Int = 2
  ) throws -> [UInt8] {
    let path = example.scratch.path("\(format.rawValue)-\(unmasked)-\(threads)")
    let file = try FileOutput(path, archive: example.archive)
    try EventLogExport(example.result, unmasked: unmasked).write(format, into: file, threads: threads)
    try file.commit()
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  @Test(arguments: EventLogFormat.allCases)
  func theBytesDoNotDependOnThreads(_ format: EventLogFormat) throws {
    let first = try EventLogExportTests.export(format, OutputExample(threads: 1), threads: 1)
    let second = try EventLogExportTests.export(format, OutputExample(threads: 4), threads: 7)
    #expect(first == second)
  }

  @Test(arguments: EventLogFormat.allCases)
  func noNIKIsInFullUnlessAskedFor(_ format: EventLogFormat) throws {
    let example = try OutputExample()
    let masked = String(decoding: try EventLogExportTests.export(format, example), as: UTF8.self)
    #expect(masked.firstMatch(of: /[0-9]{16}/) == nil)
    let full = String(decoding: try EventLogExportTests.export(format, example, unmasked: true), as: UTF8.self)
    #expect(full.firstMatch(of: /[0-9]{16}/) != nil)
  }

  @Test func everyExecutionGoesFromStartToEnd() throws {
    let example = try OutputExample()
    let text = String(decoding: try EventLogExportTests.export(.xes, example), as: UTF8.self)
    var starts = 0
    var ends = 0
    example.result.records.executions.forEach { place, row in
      guard example.result.verdict(place).flags & Verdict.repeated == 0 else { return }
      if row.start.isPresent { starts += 1 }
      if row.end.isPresent || row.start.isMissing { ends += 1 }
    }
    let events = text[try #require(text.firstRange(of: "<trace>")).lowerBound...]
    #expect(events.matches(of: /"lifecycle:transition" value="start"/).count == starts)
    #expect(events.matches(of: /"lifecycle:transition" value="complete"/).count == ends)
  }

  @Test func theJSONHasOneObjectForEachThingOfTheArchive() throws {
    struct Log: Decodable {
      struct Link: Decodable {
        var objectId: String
        var qualifier: String
      }
      struct Entry: Decodable {
        var id: String
        var type: String
        var relationships: [Link]
      }
      var objects: [Entry]
      var events: [Entry]
    }
    let example = try OutputExample()
    let log = try JSONDecoder().decode(Log.self, from: Data(EventLogExportTests.export(.ocelJSON, example)))
    let records = example.result.records
    let types = Dictionary(grouping: log.objects, by: \.type).mapValues(\.count)
    #expect(types["siswa"] == records.persons.count - 1)
    #expect(types["sesi"] == records.sessions.count - 1)
    #expect(types["sekolah"] == records.schools.count)
    #expect(log.events.count == records.executions.count + example.result.prints.count + example.result.handovers.count)
    let ids = Set(log.objects.map(\.id))
    #expect(ids.count == log.objects.count)
    #expect((log.objects + log.events).allSatisfy { $0.relationships.allSatisfy { ids.contains($0.objectId) } })
  }

  @Test func aFileThatIsThereStays() throws {
    let example = try OutputExample()
    try example.scratch.write("catatan saya", to: "log.xes")
    let error = #expect(throws: OutputError.self) {
      try FileOutput(example.scratch.path("log.xes"), archive: example.archive)
    }
    #expect(error?.message(in: .indonesian).contains("Pilih nama lain") == true)
    #expect(try String(contentsOfFile: example.scratch.path("log.xes"), encoding: .utf8) == "catatan saya")
  }
}
