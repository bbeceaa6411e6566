import Audit
import Fundamentals
import Procedure
import Testing

@testable import Reporting

/// Where a deviation is more frequent, with exact ranges and corrected for the number of comparisons.
struct CauseTests {
  @Test func `a school that differs is marked with ratio and exact range`() throws {
    // 15 of 20 against 3 of 30: ratio 7.5; 15 of 18 is binomial, Clopper and Pearson by sums in Python: 2.12…40.42.
    let example = try OverviewExample(slow: [15, 3], of: [20, 30])
    let line = try example.line("temuan/time-over-limit", with: "15 dari 20")
    #expect(line.contains("[SMAN Satu](../sekolah/30310001.md)"))
    #expect(line.contains("7,5 ×") && line.contains("2,1–40") && line.contains("▲ lebih sering"))
    let text = try example.markdown("temuan/time-over-limit")
    #expect(text.contains("Ada yang jelas berbeda menurut: sekolah, perangkat, hari."))
    #expect(text.contains("koreksi Holm untuk 6 perbandingan"))
  }

  @Test func `where none differs a sentence says so above the tables`() throws {
    let text = try OverviewExample(slow: [4, 6], of: [20, 30]).markdown("temuan/time-over-limit")
    let sentence = try #require(text.firstRange(of: "Tidak ada yang jelas berbeda menurut: sekolah, petugas, perangkat, hari."))
    for kind in ["sekolah", "petugas", "perangkat", "hari"] {
      let heading = try #require(text.firstRange(of: "### Menurut \(kind)"), "\(kind)")
      #expect(sentence.lowerBound < heading.lowerBound)
    }
    #expect(text.contains("Aturan ini memeriksa 50 pelaksanaan; 10 di antaranya menyimpang"))
    #expect(!text.contains("▲ lebih sering"))
  }

  @Test func `fewer than five cases are shown, marked and not tested`() throws {
    let text = try OverviewExample(slow: [4, 0], of: [20, 30]).markdown("temuan/time-over-limit")
    #expect(text.contains("Kasusnya kurang dari 5") && text.contains("4 dari 20"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && ($0.contains(" dari 20 ") || $0.contains(" dari 30 ")) }
    #expect(rows.count == 6, "\(rows)")
    #expect(rows.allSatisfy { $0.contains("○ kecil") && $0.contains("×") })
    #expect(text.contains("Tidak ada tanda") && !text.contains("Holm"))
  }

  @Test func `a group with fewer than twenty executions is shown, marked and not tested`() throws {
    let example = try OverviewExample(slow: [15, 1, 10], of: [20, 30, 12])
    let line = try example.line("temuan/time-over-limit", with: "10 dari 12")
    #expect(line.contains("○ kecil") && line.contains("×"))
    let analysis = try #require(CauseAnalysis(.timeOverLimit, example.context))
    #expect(analysis.groups[.school]?.filter(\.isSmall).allSatisfy { $0.p == 1 } == true)
    #expect(analysis.comparisons == 6)
  }

  @Test func `more steps of a difficult kind do not make a group look bad`() throws {
    let analysis = try #require(CauseAnalysis(.timeOverLimit, try OverviewExample(slow: [8, 12], of: [20, 30]).context))
    for group in analysis.groups[.school] ?? [] {
      let ratio = try #require(group.ratio)
      #expect(abs(ratio.ratio - 1) < 1e-9 && !group.stands)
    }
  }

  @Test func `a group alone has nothing to be compared with`() throws {
    let line = try OverviewExample(slow: [15], of: [20]).line("temuan/time-over-limit", with: "[SMAN Satu]")
    #expect(line.contains("15 dari 20") && line.contains("tanpa pembanding"))
  }

  @Test func `the section is said in English, one of one and many of many`() throws {
    let many = try OverviewExample(slow: [15, 3], of: [20, 30], language: .english).markdown("temuan/time-over-limit")
    #expect(many.contains("This rule examined 50 executions; 18 of them deviate"))
    let one = try OverviewExample(slow: [1], of: [1], language: .english).markdown("temuan/time-over-limit")
    #expect(one.contains("This rule examined 1 execution; 1 of them deviates"))
  }

  @Test func `a long table shows eight groups and the sum of the others`() throws {
    let text = try OverviewExample(slow: Array(repeating: 2, count: 13), of: Array(repeating: 6, count: 13))
      .markdown("temuan/time-over-limit")
    let section = try #require(text.split(separator: "### Menurut sekolah").last?.split(separator: "###").first)
    let rows = section.split(separator: "\n").dropFirst(3).filter { $0.hasPrefix("| ") }
    #expect(rows.count == 9)
    #expect(rows.last?.contains("[5 lainnya](../sekolah/index.md) | 10 dari 30") == true)
  }

  @Test func `what is rare is not called nothing`() throws {
    let context = try OverviewExample(slow: [1], of: [1]).context
    #expect(context.rareShare(1, of: 2001) == "1 dari 2.001 (< 0,1\u{00A0}%)")
    #expect(
      context.rareShare(1, of: 2000) == "1 dari 2.000 (0,1\u{00A0}%)" && context.rareShare(0, of: 9) == "0 dari 9 (0,0\u{00A0}%)")
  }
}
