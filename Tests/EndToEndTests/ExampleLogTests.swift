import Archive
import Records
import Testing

/// The device logs of the two example archives: every line is understood.
struct ExampleLogTests {
  @Test(arguments: [("clean-040", 160, 0), ("normal-080", 337, 20)])
  func `reads every line of the example logs`(name: String, traces: Int, readings: Int) throws {
    let records = try ArchiveReader.read(folder: Fixture.path(name)).records
    #expect(!records.logs.isEmpty)
    #expect(records.quarantinedLines.isEmpty)
    #expect(records.unused.isEmpty)
    #expect(records.logs.allSatisfy { $0.lines == $0.accepted && $0.repeated == 0 })
    #expect(records.traces.jobs.count + records.traces.captures.count == traces)
    #expect(records.traces.readings.count == readings)
  }
}
