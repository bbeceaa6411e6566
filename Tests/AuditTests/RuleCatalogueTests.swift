import Audit
import Records
import Testing

/// What every rule owes its readers: a description in both languages, and examples of both kinds that read as tables.
struct RuleCatalogueTests {
  @Test func `describes every rule once, in the order of ids`() {
    let ids = RuleCatalogue.all.map(\.id.rawValue)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(RuleCatalogue.all.map(\.id) == RuleID.allCases)
  }

  @Test(arguments: RuleID.allCases)
  func `finds the description of a rule, and its severity there`(rule: RuleID) {
    let description = RuleCatalogue.description(of: rule)
    #expect(description.id == rule)
    #expect(RuleCatalogue.severity(rule) == description.severity)
  }

  @Test(arguments: RuleID.allCases)
  func `says everything in both languages`(rule: RuleID) {
    let description = RuleCatalogue.description(of: rule)
    let parts = [
      description.title, description.rationale, description.condition, description.clause, description.remedy,
    ]
    for part in parts + description.examples.map(\.title) {
      #expect(!part.indonesian.isEmpty)
      #expect(!part.english.isEmpty)
      #expect(part.indonesian != part.english)
      #expect(!part.indonesian.contains("\n"))
      #expect(!part.english.contains("\n"))
    }
  }

  @Test(arguments: RuleID.allCases)
  func `shows at least two examples of each kind, under titles of their own`(rule: RuleID) {
    let examples = RuleCatalogue.description(of: rule).examples
    #expect(examples.count { $0.findings > 0 } >= 2)
    #expect(examples.count { $0.findings == 0 } >= 2)
    #expect(Set(examples.map(\.title)).count == examples.count)
  }

  @Test(arguments: RuleID.allCases)
  func `writes examples as tables of an archive`(rule: RuleID) throws {
    for example in RuleCatalogue.description(of: rule).examples {
      #expect(!example.tables.isEmpty)
      #expect(Set(example.tables.map(\.table)).count == example.tables.count)
      for (name, csv) in example.tables {
        let table = try #require(Table(rawValue: name))
        let rows = csv.split(separator: "\n", omittingEmptySubsequences: false).map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let header = try #require(rows.first)
        #expect(header.allSatisfy(table.columns.contains), "\(example.title.english): \(name)")
        #expect(Set(header).count == header.count)
        #expect(rows.count > 1)
        #expect(rows.allSatisfy { $0.count == header.count }, "\(example.title.english): \(name)")
      }
    }
  }
}
