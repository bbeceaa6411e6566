import Audit
import Foundation
import Fundamentals
import Reporting
import Testing

/// What the pages say about the example archive of 80 students.
struct PagesContentTests {
  @Test func `the overview gives the answer with both numbers and leads to the records`() throws {
    let text = try PagesExample().markdown("index")
    #expect(text.contains("243 dari 269"))
    #expect(text.contains("(temuan/time-over-limit.md#menurut-langkah)"))
    #expect(text.contains("4 sesi di 4 sekolah, 28 Februari 2025 sampai 10 Maret 2025."))
  }

  @Test func `a small number of findings is called one`() throws {
    let text = try PagesExample().markdown("index")
    let line = try #require(text.split(separator: "\n").first { $0.contains("NIK tidak berbentuk NIK") })
    #expect(line.contains("kecil"))
    #expect(!line.contains("di antaranya"))
  }

  @Test func `a waived finding names its approver and its end`() throws {
    let text = try PagesExample().markdown("temuan/time-over-limit")
    #expect(text.contains("disetujui Kepala Dinas, berlaku sampai 31 Desember 2030"))
    #expect(text.contains("lewat 6 menit 4 detik dari batas 20 menit"))
  }

  @Test func `a session shows its roster, prints and receipts`() throws {
    let text = try PagesExample().markdown("sesi/ses-001")
    #expect(text.contains("19 siswa; 20 terdaftar"))
    #expect(text.contains("tanpa catatan"))
    #expect(text.contains("11 berhasil, 0 gagal"))
    #expect(text.contains("470/001/BAST-KTPEL/2025"))
  }

  @Test func `a session shows what each student still needs, and the pace of each recording set`() throws {
    let example = try PagesExample()
    let text = try example.markdown("sesi/ses-001")
    #expect(text.contains("Masih perlu, per 12 Maret 2025"))
    let roster = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("(\\*\\*\\*") && $0.contains("✓ ") }
    #expect(roster.contains { $0.contains("● Tunggu umur 17 tahun") })
    #expect(roster.contains { $0.contains("Selesai") || $0.contains("Serahkan kartu") })
    let heading = try #require(text.range(of: "Kecepatan per set rekam"))
    let set = try #require(text[heading.upperBound...].split(separator: "\n").first { $0.hasPrefix("| [") })
    #expect(set.contains("(../petugas/") && set.contains("(../perangkat/") && set.contains(" menit"))
  }

  @Test func `open work has a page for each stage that anything waits in`() throws {
    let example = try PagesExample()
    for stage in OpenItem.Stage.allCases {
      let count = example.result.openWork.count { $0.stage == stage }
      let page = example.documents.first { $0.path == "pekerjaan-terbuka/" + stage.rawValue }
      #expect((page != nil) == (count > 0), "\(stage)")
    }
  }

  @Test func `every rule has a sentence of its own`() throws {
    let example = try PagesExample()
    for language in Language.allCases {
      let text = FindingText(example.result, language)
      for finding in example.result.findings {
        let message = text.message(finding)
        #expect(message != finding.rule.rawValue)
        #expect(!message.isEmpty && !message.hasSuffix("."))
      }
    }
  }

  @Test func `the rule reference stands on the page of rules with its examples`() throws {
    let example = try PagesExample(.english)
    let list = RenderedPage(try example.document("aturan")).html
    for rule in RuleCatalogue.all {
      let page = try example.document("aturan/" + rule.id.rawValue.prefix { $0 != "." })
      #expect(RenderedPage(page).markdown.contains("`\(rule.id.rawValue)`"))
      // A link to the rule on the list, as sites had it before, still finds it.
      let anchor = rule.id.rawValue.replacing(".", with: "-")
      #expect(list.contains("id=\"\(anchor)\""))
      #expect(RenderedPage(page).html.contains("id=\"\(anchor)\""))
    }
    #expect(try example.markdown("aturan/identity").contains("Fifteen digits"))
  }
}
