import Audit
import Fundamentals

/// All findings by rule, and the pages of each rule.
struct FindingPages {
  let context: ReportContext

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
          [indices.isEmpty ? .text(title) : .link(title, page: context.paths.findings(rule))], [context.severityBadge(rule)],
          context.number(indices.count - waived), context.number(waived),
          [context.ruleLink(rule, [.code(rule.rawValue)])],
        ])
    }
    return Document(
      path: context.paths.findings, title: words("findings"), language: language,
      blocks: [
        .table(
          ReportTable(
            caption: [.text(words("findings-by-rule"))],
            columns: [
              .init(words("rule")), .init(words("severity")), .init(words("count"), .end), .init(words("of-which-waived"), .end),
              .init(words("rule-id")),
            ], rows: rows, hasRowHeaders: true)),
        .paragraph([
          .text(words("findings-files") + " "), .link(.file("findings.csv"), ["findings.csv"]), ", ",
          .link(.file("audit.json"), ["audit.json"]), ", ", .link(.file("audit.sqlite"), ["audit.sqlite"]), ".",
        ]),
      ])
  }

  /// How many pages a rule's findings take.
  func pageCount(_ rule: RuleID) -> Int { PageSplit.count(context.findings.byRule[rule]?.count ?? 0) }

  /// The n-th page of a rule, from 1.
  func page(_ rule: RuleID, number: Int) -> Document {
    let description = RuleCatalogue.description(of: rule)
    let indices = context.findings.byRule[rule] ?? []
    let range = PageSplit.range(number, of: indices.count)
    var blocks: [Block] = [.paragraph([context.severityBadge(rule), " ", .text(description.condition(language))])]
    if number == 1 {
      blocks.append(
        .callout(
          Callout(
            kind: .note, title: words("remedy"),
            blocks: [
              .paragraph(description.remedy(language)),
              .paragraph([
                .text(description.rationale(language) + " " + words("clause") + ": " + description.clause(language) + " "),
                context.ruleLink(rule, [.text(words("rules"))]),
              ]),
            ])))
      blocks += FindingCounts(context: context, findings: indices).blocks()
      blocks += CauseBlocks(context: context, rule: rule).blocks()
      blocks.append(.heading(2, words("findings")))
    }
    blocks += context.findingTable(
      indices[range], caption: context.rangeText(range, of: indices.count), without: .rule, most: PageSplit.size)
    blocks += context.pager(number, of: pageCount(rule)) { context.paths.findings(rule, page: $0) }
    return Document(
      path: context.paths.findings(rule, page: number), title: description.title(language), language: language, blocks: blocks)
  }
}
