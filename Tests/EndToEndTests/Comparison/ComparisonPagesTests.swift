import Audit
import Fundamentals
import Testing

@testable import Reporting

/// What the pages of a comparison say: better, worse, too little to say; and what became of a student's number.
struct ComparisonPagesTests {
  private let scratch = ScratchFolder()

  /// The example of 80 students beside that of 40, whose NIKs are written in full.
  private func pages(_ language: Language = .indonesian) throws -> ComparisonPages {
    let bytes = Bytes()
    try AuditJSON(OutputExample("clean-040").result, language: language, unmasked: true)
      .write(to: PieceQueue { bytes.all += $0 }, threads: 1)
    try scratch.write(String(decoding: bytes.all, as: UTF8.self), to: "audit.json")
    let earlier = try EarlierAudit(path: scratch.path("audit.json"))
    let context = try FormsExample(OutputExample("normal-080").result, language).context
    return ComparisonPages(context: context, comparison: Comparison(context.result, earlier: earlier, language: language))
  }

  private final class Bytes: @unchecked Sendable {
    var all: [UInt8] = []
  }

  @Test(arguments: [
    (90, 100, 95, 100, Badge.ok, "naik 5,0 poin"), (95, 100, 90, 100, .violation, "turun 5,0 poin"),
    (900, 1000, 905, 1000, .muted, "naik 0,5 poin"), (900, 1000, 900, 1000, .muted, "tetap"),
    (9, 10, 50, 100, .muted, "turun 40,0 poin"), (9, 10, 0, 0, .muted, "Tidak dinilai"),
  ])
  func `a change has a sign only when the numbers carry it`(
    _ then: Int, _ assessedThen: Int, _ now: Int, _ assessedNow: Int, _ badge: Badge, _ text: String
  ) throws {
    let pages = try pages()
    let change = ComparisonTables(context: pages.context, comparison: pages.comparison).change(
      .init(executions: 0, assessed: assessedThen, compliant: then), .init(executions: 0, assessed: assessedNow, compliant: now))
    #expect(change.first == .badge(badge, text))
  }

  @Test(arguments: Language.allCases) func `every page has its words and its place`(_ language: Language) throws {
    let pages = try pages(language)
    for page in pages.pages {
      let document = pages.document(page)
      #expect(document.path == pages.context.paths.comparison(page))
      #expect(!RenderedPage(document).markdown.contains("⟦"))
    }
  }

  @Test func `no NIK of an unmasked audit comes back in full`() throws {
    let pages = try pages()
    for page in pages.pages {
      #expect(RenderedPage(pages.document(page)).markdown.firstMatch(of: /63[0-9]{14}/) == nil)
    }
  }
}
