import Archive
import Audit
import Foundation
import Records
import Sampling
import Testing

/// The injected truth of invented archives against what the audit finds, for every rule.
struct SampleTruthTests {
  private struct Truth: Decodable {
    struct Quarantined: Decodable, Hashable {
      var file: String
      var reason: String
    }
    var findings: [AuditDocument.Item]
    var quarantined: [Quarantined]
    var openWork: [String: Int]
  }

  private func compare(students: Int, seed: UInt64, dirty: Bool, deviations: Bool) throws -> Set<String> {
    var rules: Set<String> = []
    try Fixture.withFolder { folder in
      let archive = folder + "/arsip"
      try Sample.write(
        to: archive, options: SampleOptions(students: students, seed: seed, dirty: dirty, deviations: deviations))
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      let truth = try decoder.decode(
        Truth.self, from: Data(contentsOf: URL(fileURLWithPath: archive + ".kebenaran.json")))
      let contents = try ArchiveReader.read(folder: archive, procedure: Fixture.procedure(), threads: 2)
      #expect(!contents.records.logs.isEmpty)
      #expect(contents.records.logs.allSatisfy { $0.lines == $0.accepted && $0.repeated == 0 })
      #expect(contents.records.unused.isEmpty)
      let audited = try AuditDocument(data: Fixture.json(contents, threads: 2))
      #expect(audited.findings == truth.findings.sorted())
      for stage in OpenItem.Stage.allCases {
        #expect(audited.openWork.count { $0.stage == stage.rawValue } == truth.openWork[stage.rawValue] ?? 0)
      }
      let quarantined = contents.records.quarantine.map {
        Truth.Quarantined(file: contents.records.files[$0.file].path, reason: $0.reason.rawValue)
      }
      #expect(
        Dictionary(grouping: quarantined) { $0 }.mapValues(\.count)
          == Dictionary(grouping: truth.quarantined) { $0 }.mapValues(\.count))
      rules = Set(truth.findings.map(\.rule))
    }
    return rules
  }

  @Test(arguments: [(1, false), (3, true)] as [(UInt64, Bool)])
  func `finds every injected deviation and nothing else`(seed: UInt64, dirty: Bool) throws {
    let rules = try compare(students: 2000, seed: seed, dirty: dirty, deviations: true)
    // Invented offices count their receipts one by one; examples of the rule show a number used twice.
    #expect(rules == Set(RuleID.allCases.filter { $0 != .handoverNumberRepeated }.map(\.rawValue)))
  }

  @Test func `an archive without deviations has no finding`() throws {
    let rules = try compare(students: 600, seed: 5, dirty: false, deviations: false)
    #expect(rules.isEmpty)
  }
}
