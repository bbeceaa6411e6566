import Audit
import Fundamentals

/// All findings by rule, and the pages of each rule.
struct FindingPages {
  let context: ReportContext
  /// Findings a page: small enough to open at once and to print.
  static let pageSize = 400

  private var words: Words { context.words }
  private var language: Language { context.language }

  func list() -> Document {
    let rows = RuleID.allCases.map { rule -> ReportTable.Row in
      let indices = context.findings.byRule[rule] ?? []
      let waived = indices.count { context.result.findings[$0].isWaived }
      let title = RuleCatalogue.description(of: rule).title(language)
      return ReportTable.Row(
        kind: indices.isEmpty ? .muted : nil,
        [
          [context.severityBadge(rule)], [indices.isEmpty ? .text(title) : .link(title, page: context.paths.findings(rule))],
          [.code(rule.rawValue)], context.number(indices.count), context.number(waived),
        ])
    }
    return Document(
      path: context.paths.findings, title: words("findings"), language: language,
      blocks: [
        .table(
          ReportTable(
            caption: [.text(words("findings-by-rule"))],
            columns: [
              .init(words("severity")), .init(words("rule")), .init(words("rule-id")), .init(words("count"), .end),
              .init(words("of-which-waived"), .end),
            ], rows: rows))
      ])
  }

  /// How many pages a rule's findings take.
  func pageCount(_ rule: RuleID) -> Int {
    ((context.findings.byRule[rule]?.count ?? 0) + FindingPages.pageSize - 1) / FindingPages.pageSize
  }

  /// The n-th page of a rule, from 1.
  func page(_ rule: RuleID, number: Int) -> Document {
    let description = RuleCatalogue.description(of: rule)
    let indices = context.findings.byRule[rule] ?? []
    let start = (number - 1) * FindingPages.pageSize
    let part = indices[min(start, indices.count)..<min(indices.count, start + FindingPages.pageSize)]
    var blocks: [Block] = []
    if number == 1 {
      blocks = [
        .paragraph([context.severityBadge(rule), " ", .text(description.condition(language))]),
        .definitions([
          Definition(words("why"), description.rationale(language)), Definition(words("clause"), description.clause(language)),
          Definition(words("remedy"), description.remedy(language)),
        ]),
      ]
    }
    blocks += context.findingTable(
      part,
      caption: words(
        "findings-range",
        ["from": language.number(start + 1), "to": language.number(start + part.count), "total": language.number(indices.count)]))
    let pages = pageCount(rule)
    if pages > 1 {
      var links: [Inline] = []
      if number > 1 { links += [.link(words("previous"), page: context.paths.findings(rule, page: number - 1)), " "] }
      links.append(.text(words("page-of", ["n": String(number), "total": String(pages)])))
      if number < pages { links += [" ", .link(words("next"), page: context.paths.findings(rule, page: number + 1))] }
      blocks.append(.paragraph(links))
    }
    return Document(
      path: context.paths.findings(rule, page: number), title: description.title(language), language: language, blocks: blocks)
  }
}
