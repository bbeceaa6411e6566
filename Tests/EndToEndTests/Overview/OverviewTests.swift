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

/// Schools are named on the first page only when their numbers tell them apart from the whole.
struct SchoolsAttentionTests {
  @Test func `a school whose whole range lies below the overall share is listed, and no other`() throws {
    // 5 of 20: Wilson 11.2…46.9 %, below 32 of 50 (64 %); 27 of 30: 74.4…96.5 %.
    let text = try OverviewExample(slow: [15, 3], of: [20, 30], checks: true).markdown("index").replacing("\u{00A0}", with: " ")
    let section = try #require(text.split(separator: "## Sekolah yang perlu perhatian").last?.split(separator: "\n## ").first)
    #expect(section.contains("5 dari 20 (25,0 %)") && section.contains("11,2–46,9 %"))
    #expect(section.contains("(32 dari 50 (64,0 %))"))
    #expect(!section.contains("SMAN Dua") && !section.contains("Tidak ada sekolah yang menonjol"))
  }

  @Test func `where every range holds the overall share a sentence names the lowest, and no table`() throws {
    // 14 of 20: Wilson 48.1…85.5 %, which holds 38 of 50 (76 %).
    let text = try OverviewExample(slow: [6, 6], of: [20, 30], checks: true).markdown("index").replacing("\u{00A0}", with: " ")
    let section = try #require(text.split(separator: "## Sekolah yang perlu perhatian").last?.split(separator: "\n## ").first)
    #expect(section.contains("Tidak ada sekolah yang menonjol"))
    #expect(section.contains("[SMAN Satu](sekolah/30310001.md): 14 dari 20 (70,0 %), rentang 95 %: 48,1–85,5 %"))
    #expect(section.contains("keseluruhan 38 dari 50 (76,0 %)."))
    #expect(!section.contains("|"))
  }

  @Test func `a small school with the lowest share is not the one that is named`() throws {
    let text = try OverviewExample(slow: [6, 6, 2], of: [20, 30, 3], checks: true).markdown("index")
    let section = try #require(text.split(separator: "## Sekolah yang perlu perhatian").last?.split(separator: "\n## ").first)
    #expect(section.contains("Yang terendah adalah [SMAN Satu]"))
  }

  @Test func `one school alone, or nothing but compliance, has nothing to compare`() throws {
    #expect(!(try OverviewExample(slow: [15], of: [20], checks: true).markdown("index").contains("Sekolah yang perlu perhatian")))
    #expect(
      !(try OverviewExample(slow: [0, 0], of: [20, 30], checks: true).markdown("index").contains("Sekolah yang perlu perhatian")))
  }

  @Test func `the sentence is said in English too`() throws {
    let line = try OverviewExample(slow: [6, 6], of: [20, 30], checks: true, language: .english).line(
      "index", with: "No school stands out")
    #expect(line.contains("14 of 20") && line.contains("overall 38 of 50"))
  }
}
