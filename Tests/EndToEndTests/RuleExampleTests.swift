import Archive
import Audit
import Fundamentals
import Procedure
import Records
import Testing

/// The examples of every rule are its documentation and its tests.
struct RuleExampleTests {
  @Test(arguments: RuleID.allCases)
  func `examples raise the rule as often as they say`(rule: RuleID) throws {
    let description = RuleCatalogue.description(of: rule)
    #expect(description.id == rule)
    #expect(description.examples.contains { $0.findings > 0 })
    #expect(description.examples.contains { $0.findings == 0 })
    for example in description.examples {
      let contents = try ArchiveReader.read(texts: example.files(), procedure: Fixture.procedure())
      #expect(contents.records.unread.isEmpty, "\(rule.rawValue): \(example.title.english)")
      #expect(contents.records.quarantine.isEmpty, "\(rule.rawValue): \(example.title.english)")
      #expect(contents.records.quarantinedLines.isEmpty, "\(rule.rawValue): \(example.title.english)")
      let result = try Audit.run(contents.records, contents.procedure, AuditOptions())
      #expect(result.findings.count { $0.rule == rule } == example.findings, "\(rule.rawValue): \(example.title.english)")
    }
  }

  @Test func `every rule is described in both languages`() {
    #expect(RuleCatalogue.all.map(\.id) == RuleID.allCases)
    for rule in RuleCatalogue.all {
      for text in [rule.title, rule.rationale, rule.condition, rule.clause, rule.remedy] + rule.examples.map(\.title) {
        #expect(!text.indonesian.isEmpty)
        #expect(!text.english.isEmpty)
        #expect(text.indonesian != text.english || text.english.split(separator: " ").count < 3)
      }
    }
  }
}
