import Audit
import Fundamentals
import Procedure
import Testing

@testable import Reporting

/// Where a deviation is more frequent, with exact ranges and corrected for the number of comparisons.
struct CauseTests {
  @Test func `a school that differs is marked with ratio and exact range`() throws {
    // 15 of 20 against 3 of 30: ratio 7.5; 15 of 18 is binomial, Clopper and Pearson by sums in Python: 2.12…40.42.
    let line = try OverviewExample(slow: [15, 3], of: [20, 30]).line("temuan/time-over-limit", with: "15 dari 20")
    #expect(line.contains("[SMAN Satu](../sekolah/30310001.md)"))
    #expect(line.contains("7,5 ×") && line.contains("2,1–40") && line.contains("▲ lebih sering"))
  }

  @Test func `where none differs a sentence says so, and no table`() throws {
    let text = try OverviewExample(slow: [4, 6], of: [20, 30]).markdown("temuan/time-over-limit")
    #expect(text.contains("Tidak ada yang jelas berbeda menurut: sekolah, perangkat, hari."))
    #expect(!text.contains("lebih sering**") && !text.contains("Menurut sekolah"))
  }

  @Test func `fewer than five cases are not compared at all`() throws {
    let text = try OverviewExample(slow: [4, 0], of: [20, 30]).markdown("temuan/time-over-limit")
    #expect(!text.contains("Di mana lebih sering"))
  }

  @Test func `a group with fewer than twenty executions is shown, marked and not compared`() throws {
    let example = try OverviewExample(slow: [15, 1, 10], of: [20, 30, 12])
    let line = try example.line("temuan/time-over-limit", with: "10 dari 12")
    #expect(line.contains("○ kecil") && !line.contains("×"))
  }

  @Test func `a rule that judges no executions has no comparison`() throws {
    #expect(CauseAnalysis(.nikFormat, try OverviewExample(slow: [15, 3], of: [20, 30]).context) == nil)
  }

  @Test func `more steps of a difficult kind do not make a group look bad`() throws {
    let analysis = try #require(CauseAnalysis(.timeOverLimit, try OverviewExample(slow: [8, 12], of: [20, 30]).context))
    for group in analysis.groups[.school] ?? [] {
      let ratio = try #require(group.ratio)
      #expect(abs(ratio.ratio - 1) < 1e-9 && !group.stands)
    }
  }
}
