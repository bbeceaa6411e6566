import Audit
import Fundamentals

/// The rule reference: all rules on one page, and what each means, why, and by which examples it is tested on the page of its group.
struct RulesPage {
  let context: ReportContext

  private var words: Words { context.words }
  private var language: Language { context.language }

  /// Every rule in a line that bears its id, so that a link to a rule on this page still finds it.
  func list() -> Document {
    let rows = RuleCatalogue.all.map { rule -> ReportTable.Row in
      ReportTable.Row(
        id: rule.id.rawValue,
        [
          [context.ruleLink(rule.id)], [context.severityBadge(rule.id)],
          [.text(rule.id.dimension.map { words("dimension-\($0.rawValue)") } ?? "–")],
          [.link(words(title(RuleGroup(rule.id))), page: context.paths.rules(RuleGroup(rule.id)))], findings(rule.id),
          [.code(rule.id.rawValue)],
        ])
    }
    return Document(
      path: context.paths.rules, title: words("rules"), language: language,
      blocks: [
        .paragraph(words("rules-note")),
        .table(
          ReportTable(
            caption: [.text(words("rules-caption"))],
            columns: [
              .init(words("rule")), .init(words("severity")), .init(words("dimension")), .init(words("rule-group")),
              .init(words("findings"), .end), .init(words("rule-id")),
            ], rows: rows, hasRowHeaders: true)),
      ])
  }

  func page(_ group: RuleGroup) -> Document {
    Document(
      path: context.paths.rules(group), title: words(title(group)), language: language,
      blocks: [.paragraph(words("rules-note"))] + group.rules.flatMap { section($0) })
  }

  /// Key of a group's title in the word lists.
  func title(_ group: RuleGroup) -> String { "rules-\(group.name)" }

  /// How many findings the rule has, linked to them.
  private func findings(_ rule: RuleID) -> [Inline] {
    guard let count = context.findings.byRule[rule]?.count else { return context.number(0) }
    return [.link(language.number(count), page: context.paths.findings(rule))]
  }

  private func section(_ rule: RuleDescription) -> [Block] {
    let found = context.findings.byRule[rule.id]?.count ?? 0
    let count: [Inline] =
      found == 0 ? [] : [" · ", .link(words("n-findings", ["n": language.number(found)]), page: context.paths.findings(rule.id))]
    return [
      .heading(2, rule.title(language), id: rule.id.rawValue),
      .paragraph([context.severityBadge(rule.id), " ", .code(rule.id.rawValue)] + count), .paragraph(rule.condition(language)),
      .bullets(
        [("why", rule.rationale), ("clause", rule.clause), ("remedy", rule.remedy)].map { key, text in
          [.strong([.text(words(key))]), .text(": " + text(language))]
        }),
    ] + examples(rule)
  }

  /// The example rows that the rule is tested with, and how many findings they raise.
  private func examples(_ rule: RuleDescription) -> [Block] {
    guard !rule.examples.isEmpty else { return [] }
    return [.heading(3, words("examples"), id: "\(rule.id.rawValue)-\(words("examples"))")]
      + rule.examples.flatMap { example -> [Block] in
        let verdict: Inline =
          example.findings > 0
          ? .badge(.violation, words("n-findings", ["n": language.number(example.findings)]))
          : .badge(.ok, words("no-findings"))
        return [.paragraph([verdict, " ", .text(example.title(language))])]
          + example.tables.map { ExampleTable($0.table, $0.csv).block() }
          + (example.seals.map { [ExampleTable(words("sealed-receipts"), $0.table(in: language), $0.keys(in: language)).block()] }
            ?? [])
      }
  }
}
