import Audit
import Foundation
import Fundamentals
import Procedure
import Records
import Reporting
import Testing

/// The drawings of pages, and the tables that say the same.
struct PagesChartTests {
  private func rows(_ text: String, after heading: String, columns: Int) throws -> [[String]] {
    let start = try #require(text.range(of: "## " + heading), "\(heading)")
    let lines = text[start.upperBound...].split(separator: "\n").drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return lines.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }.filter { $0.count >= columns }
  }

  private func number(_ cell: String) throws -> Int { try #require(Int(cell.filter(\.isNumber))) }

  @Test func `the ranges of durations add up to the executions that were measured`() throws {
    let example = try PagesEvidenceExample()
    for (index, step) in example.result.procedure.steps.enumerated() {
      guard let figures = example.result.figures.whole.steps[index].durations else { continue }
      let page = try example.page("langkah/\(step.number)")
      let counts = try rows(page.markdown, after: "Sebaran lama pelaksanaan", columns: 2).map { try number($0[1]) }
      #expect(counts.count == 11 && counts.reduce(0, +) == figures.count, "\(step.number)")
      #expect(page.html.contains("id=\"distribution-chart"))
    }
  }

  @Test func `the branches of a decision add up to its executions`() throws {
    let example = try PagesEvidenceExample()
    let text = try example.page("sop").markdown
    let table = try rows(text, after: "Cabang dan penyimpangan", columns: 4)
    let result = example.result
    // Step 4 compares data: each of its outcomes is a branch, and what is none stands below them.
    let index = try #require(
      result.procedure.steps.firstIndex { $0.branches.count > 1 && $0.branches.allSatisfy { !$0.outcomes.isEmpty } })
    let step = result.procedure.steps[index]
    let expected = (0..<result.records.executions.count).count { place in
      Int(result.records.executions[place].step) == index && result.verdict(place).counts
    }
    let counted = try table.filter { $0[0].contains("langkah/\(step.number).md") }.reduce(0) { try $0 + number($1[3]) }
    #expect(counted == expected && expected > 0)
  }

  @Test(arguments: Language.allCases)
  func `a session shows who worked when`(language: Language) throws {
    let example = try PagesEvidenceExample(language)
    let page = try example.page("sesi/ses-001")
    let table = try rows(page.markdown, after: language.pick("Urutan waktu", "Timeline"), columns: 6)
    #expect(page.html.contains("id=\"timeline-chart") && !table.isEmpty)
    #expect(table.contains { $0[0].hasPrefix("PTG") } && table.contains { $0[0].hasPrefix("LPT") || $0[0].hasPrefix("PRN") })
  }

  @Test func `the map names every step of the procedure`() throws {
    let example = try PagesEvidenceExample()
    let html = try example.page("sop").html
    let start = try #require(html.range(of: "<svg")?.lowerBound)
    let svg = html[start..<(try #require(html.range(of: "</svg>")).upperBound)]
    for step in example.result.procedure.steps { #expect(svg.contains(">\(step.number). "), "\(step.number)") }
  }
}
