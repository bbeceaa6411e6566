import Fundamentals
import Procedure
import Testing

@testable import Reporting

/// The six-monthly monitoring form of PermenPANRB 35/2012.
struct MonitoringFormTests {
  private func form(_ archive: String, _ language: Language = .indonesian) throws -> RenderedPage {
    try FormsExample(OutputExample(archive).result, language).page("formulir/pemantauan-sop-2025-1")
  }

  @Test func `the number of the SOP stands after one colon`() throws {
    #expect(Procedure.builtin("balangan-2020")?.identity.number == ": / /Dukcapil-BLG/2020")
    #expect(Procedure.builtin("balangan-2020")?.identity.bareNumber == "/ /Dukcapil-BLG/2020")
  }

  @Test func `a step that goes well is ticked, with both numbers; the initials stay blank`() throws {
    let text = try form("normal-080").markdown
    // The overview of the same archive says so: 243 of 269 executions.
    #expect(text.contains("|  | SOP seluruhnya | ✓ |  | Patuh 243 dari 269 (90,3\u{00A0}%)"))
    #expect(text.contains("Semester I Tahun 2025"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("| 6 |") }.allSatisfy { $0.hasSuffix("|  |") })
  }

  @Test func `too few executions are not judged`() throws {
    let text = try form("clean-040").markdown
    let first = try #require(text.split(separator: "\n").first { $0.hasPrefix("| 1 |") })
    #expect(first.contains("|  |  | Patuh"))
    #expect(first.contains("terlalu sedikit untuk diputus"))
    #expect(!text.contains("| 6 | [Perekaman](../langkah/6.md) |  |  |"))
  }

  @Test func `a half-year that has not ended says up to when it speaks`() throws {
    #expect(try form("normal-080").markdown.contains("berjalan; data sampai 12 Maret 2025"))
  }

  @Test func `what the archive cannot tell is said and left blank`() throws {
    let text = try form("normal-080").markdown
    #expect(text.contains("**Pengamatan oleh atasan**: ………"))
    #expect(text.contains("Cara lain menurut peraturan tidak ada dalam arsip"))
    #expect(text.contains("Hj. Contoh"))
  }

  @Test func `the form is ruled like a form, lies across the paper, and leaves room to sign`() throws {
    let page = try form("normal-080")
    #expect(page.html.contains("<table class=\"form\">"))
    #expect(page.html.contains("<table class=\"signatures\">"))
    #expect(page.document.layout == .landscape)
  }

  @Test func `in English it says the same`() throws {
    #expect(try form("normal-080", .english).markdown.contains("Compliant 243 of 269 (90.3\u{00A0}%)"))
  }
}
