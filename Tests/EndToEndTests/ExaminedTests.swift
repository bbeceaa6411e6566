import Archive
import Audit
import Fundamentals
import Procedure
import Records
import Testing

@testable import Reporting

/// What rules looked at: every finding has its unit among those examined, and no group has more cases than units.
struct ExaminedTests {
  /// How many units the findings of a rule are about, counted apart from the analysis.
  private func deviating(_ rule: RuleID, _ result: AuditResult) -> Int {
    let open = result.findings.filter { $0.rule == rule && !$0.isWaived }
    switch rule {
    case .nikBirthdate: return Set(open.map(\.person)).count
    default:
      let executions = Set(open.map(\.execution).filter { $0 >= 0 })
      return executions.isEmpty ? open.count : executions.count
    }
  }

  private func check(_ result: AuditResult, _ rule: RuleID) {
    let positions = result.findings.indices.filter { result.findings[$0].rule == rule }
    guard let examined = result.examined(rule, findings: positions, executions: { result.executionExamination() }) else {
      #expect([.clockDrift, .clockStep, .clockUnset, .clockWholeHour, .referenceUnknown].contains(rule))
      return
    }
    #expect(examined.cells.reduce(0) { $0 + $1.cases } == deviating(rule, result), "\(rule.rawValue)")
    for kind in examined.unit.groupings {
      var groups: [Int32: (units: Int, cases: Int)] = [:]
      for cell in examined.cells {
        for id in kind.groups(of: cell.key(of: kind), result) {
          groups[id, default: (0, 0)].units += cell.units
          groups[id, default: (0, 0)].cases += cell.cases
        }
      }
      #expect(groups.values.allSatisfy { $0.cases <= $0.units && $0.cases >= 0 }, "\(rule.rawValue) \(kind)")
    }
  }

  @Test(arguments: RuleID.allCases)
  func `findings of a rule are about units that it examined`(rule: RuleID) throws {
    for example in RuleCatalogue.description(of: rule).examples {
      let contents = try ArchiveReader.read(texts: example.files(), procedure: Fixture.procedure())
      check(try Audit.run(contents.records, contents.procedure, AuditOptions()), rule)
    }
  }

  @Test func `the same holds for all rules of an archive, whole or for one school or a period`() throws {
    let whole = try PagesExample().result
    let school = try #require(whole.figures.schools.first { $0.id != 0 })
    for options in [
      AuditOptions(), AuditOptions(schools: [whole.records.cells.text(school.id)]),
      AuditOptions(from: LocalDate(iso: "2025-03-01")),
    ] {
      let contents = try ArchiveReader.read(folder: Fixture.path("normal-080"), procedure: Fixture.procedure(), threads: 2)
      let result = try Audit.run(contents.records, contents.procedure, options)
      for rule in RuleID.allCases { check(result, rule) }
    }
  }

  @Test func `rules about a dimension examined what its figures assessed`() throws {
    let result = try PagesExample().result
    for (rule, dimension) in [
      (RuleID.timeOverLimit, Dimension.time), (.completenessMissing, .completeness), (.outputMissing, .output),
      (.roleUnauthorised, .role), (.flowSkipped, .flow),
    ] {
      let examined = result.examined(rule, findings: [], executions: { result.executionExamination() })
      let position = try #require(Dimension.allCases.firstIndex(of: dimension))
      let assessed = result.figures.whole.total.dimensions[position].assessed
      #expect(examined?.cells.reduce(0) { $0 + $1.units } == assessed && assessed > 0, "\(rule.rawValue)")
    }
  }

  @Test func `every page of findings says where they lie or why that cannot be told`() throws {
    for language in [Language.indonesian, .english] {
      let example = try PagesExample(language)
      let heading = language.pick("## Di mana lebih sering", "## Where it is more frequent")
      let rules = Set(example.result.findings.map(\.rule))
      #expect(rules.count > 10)
      for rule in rules {
        let text = try example.markdown("temuan/" + rule.rawValue.replacing(".", with: "-"))
        #expect(text.contains(heading), "\(rule.rawValue)")
        let isBound = ![.clockDrift, .clockStep, .clockUnset, .clockWholeHour, .referenceUnknown].contains(rule)
        #expect(text.contains(language.pick("tidak terikat pada", "is not bound to")) != isBound, "\(rule.rawValue)")
        #expect(
          text.contains(language.pick("Kasus dari yang diperiksa", "Cases of those examined")) == isBound, "\(rule.rawValue)")
      }
    }
  }

  @Test func `a finding of waived findings only is compared with nothing`() throws {
    let example = try OverviewExample(slow: [15, 3], of: [20, 30], waiver: "time.over-limit")
    let text = try example.markdown("temuan/time-over-limit")
    #expect(text.contains("Semua temuan di halaman ini dikecualikan") && !text.contains("Menurut sekolah"))
  }
}
