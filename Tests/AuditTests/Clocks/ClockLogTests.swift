import Archive
import Fundamentals
import Procedure
import Records
import Testing

@testable import Audit

/// Clocks from log files as devices write them, to the times that the rules see.
struct ClockLogTests {
  private func read(_ files: KeyValuePairs<String, [String]>, zones: [String: Zone] = [:]) throws -> AuditResult {
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    var settings = ArchiveSettings()
    settings.devices = zones.map { device, zone in
      var declared = DeviceSettings(id: device)
      declared.zone = zone
      return declared
    }
    let texts = files.map { (path: $0.key, text: $0.value.joined(separator: "\n") + "\n") }
    let records = try ArchiveReader.read(texts: texts, procedure: procedure, settings: settings).records
    try #require(records.unread.isEmpty)
    try #require(records.quarantinedLines.isEmpty)
    return try Audit.run(records, procedure, AuditOptions(clocks: settings.clocks, threads: 1))
  }

  private let recordings =
    ["id_sesi,langkah,nik,mulai,selesai,hasil"]
    + (0..<6).map { "S1,6,\(RecordingDay.nik($0)),2025-03-03T08:\($0)0:00,2025-03-03T08:\($0)6:00,berhasil" }

  /// A camera on WIB that names no zone.
  private let captures = (0..<6).map {
    #"{"waktu": "2025-03-03T07:\#($0)3:00", "id_perangkat": "KAM-01", "modalitas": "foto", "nik": "\#(RecordingDay.nik($0))"}"#
  }

  @Test func `a camera on WIB is found in its log and set right`() throws {
    let result = try read(["langkah.csv": recordings, "log/tangkap.jsonl": captures])
    let finding = try #require(result.findings.first { $0.rule == .clockWholeHour })
    #expect(finding.measured == 3600)
    #expect(result.records.path(of: finding.position) == "log/tangkap.jsonl")
    #expect(finding.position.line == 1)
    #expect(try result.records.traces.captures.map(\.time) == (0..<6).map { try moment("2025-03-03T08:\($0)3:00") })
  }

  @Test func `a declared zone is no finding, and leaves nothing to correct`() throws {
    let jakarta = try #require(Zone(named: "Asia/Jakarta"))
    let result = try read(["langkah.csv": recordings, "log/tangkap.jsonl": captures], zones: ["KAM-01": jakarta])
    #expect(result.findings.filter { $0.rule == .clockWholeHour }.isEmpty)
    #expect(try result.records.traces.captures.map(\.time) == (0..<6).map { try moment("2025-03-03T08:\($0)3:00") })
    #expect(result.clocks.clocks.map(\.method) == [.none])
  }

  @Test(arguments: [RuleID.clockDrift, .clockStep, .clockUnset, .clockWholeHour])
  func `examples raise the rule as often as they say`(rule: RuleID) throws {
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    for example in RuleCatalogue.description(of: rule).examples {
      #expect(!example.logs.isEmpty)
      let texts = example.tables.map { (path: $0.table + ".csv", text: $0.csv + "\n") } + example.logs
      let records = try ArchiveReader.read(texts: texts, procedure: procedure).records
      #expect(records.quarantinedLines.isEmpty)
      let result = try Audit.run(records, procedure, AuditOptions())
      #expect(result.findings.count { $0.rule == rule } == example.findings, "\(example.title.english)")
    }
  }
}
