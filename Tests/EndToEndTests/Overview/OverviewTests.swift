import Audit
import Fundamentals
import Procedure
import Testing

@testable import Reporting

/// The first page: sentences from figures, large enough to carry them, each led to its records.
struct OverviewTests {
  @Test func `a sentence tells step, numbers, limit, share and the school with most`() throws {
    let line = try OverviewExample(slow: [15, 3], of: [20, 30]).line("index", with: "melewati batas waktu")
    #expect(line.contains("[6. "))
    #expect(
      line.contains(
        "[18 dari 50](temuan/time-over-limit.md#menurut-langkah) pelaksanaan melewati batas waktu 20 menit (36,0\u{00A0}%)"))
    #expect(line.contains(", 15 di antaranya di [SMAN Satu](sekolah/30310001.md)"))
  }

  @Test func `a school with fewer than five of them is not named`() throws {
    let line = try OverviewExample(slow: [4, 3], of: [20, 30]).line("index", with: "melewati batas waktu")
    #expect(line.contains("7 dari 50"))
    #expect(!line.contains("di antaranya"))
  }

  @Test func `fewer than five cases make no sentence and are called small`() throws {
    let text = try OverviewExample(slow: [4, 0], of: [20, 30]).markdown("index")
    #expect(!text.contains("pelaksanaan melewati batas waktu"))
    let line = try OverviewExample(slow: [4, 0], of: [20, 30]).line("index", with: "kurang dari 5 kasus")
    #expect(line.contains("kecil") && line.contains("(temuan/time-over-limit.md#menurut-langkah) (4)"))
  }

  @Test func `the sentence is said in English too`() throws {
    let line = try OverviewExample(slow: [15, 3], of: [20, 30], language: .english).line("index", with: "took longer")
    #expect(line.contains("18 of 50") && line.contains(", 15 of them at [SMAN Satu]"))
  }

  @Test func `the answer stands with both numbers and its range`() throws {
    // 243 of 269: Wilson 0.86214…0.93324, computed with Python's statistics.NormalDist.
    let text = try PagesExample().markdown("index")
    let plain = text.replacing("\u{00A0}", with: " ")
    #expect(plain.contains("**90,3 %** 243 dari 269 pelaksanaan yang dinilai; rentang 95 %: 86,2–93,3 %"))
  }

  @Test func `the matrix marks low shares and small numbers and leads to the records`() throws {
    let text = try PagesExample().markdown("index")
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| [") && $0.contains("](langkah/") }
    #expect(rows.count >= 8)
    #expect(rows.contains { $0.contains("○") } && rows.contains { $0.contains(".md#temuan)") })
  }

  @Test func `open work stands with its ages, what to do and who`() throws {
    let text = try PagesExample().markdown("index")
    let row = try #require(
      text.split(separator: "\n").first { $0.contains("pekerjaan-terbuka/waiting-17.md") && $0.hasPrefix("|") })
    #expect(row.contains("Cetak kartu setelah berumur 17 tahun"))
  }
}
