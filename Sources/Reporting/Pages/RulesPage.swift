import Audit
import Fundamentals

/// The rule reference: what each rule means, why, and by which examples it is tested.
struct RulesPage {
  let context: ReportContext

  func document() -> Document {
    let words = context.words
    let language = context.language
    var blocks: [Block] = [.paragraph(words("rules-note"))]
    for rule in RuleCatalogue.all {
      blocks += [
        .heading(2, rule.title(language), id: rule.id.rawValue),
        .paragraph([context.severityBadge(rule.id), " ", .code(rule.id.rawValue)]), .paragraph(rule.condition(language)),
        .bullets(
          [("why", rule.rationale), ("clause", rule.clause), ("remedy", rule.remedy)].map { key, text in
            [.strong([.text(words(key))]), .text(": " + text(language))]
          }),
      ]
      blocks += examples(rule)
    }
    return Document(path: context.paths.rules, title: words("rules"), language: language, blocks: blocks)
  }

  /// The example rows that the rule is tested with, and how many findings they raise.
  private func examples(_ rule: RuleDescription) -> [Block] {
    guard !rule.examples.isEmpty else { return [] }
    let words = context.words
    let language = context.language
    return [.heading(3, words("examples"), id: "\(rule.id.rawValue)-\(words("examples"))")]
      + rule.examples.flatMap { example -> [Block] in
        let verdict: Inline =
          example.findings > 0
          ? .badge(.violation, words("n-findings", ["n": language.number(example.findings)]))
          : .badge(.ok, words("no-findings"))
        return [.paragraph([verdict, " ", .text(example.title(language))])]
          + example.tables.map { ExampleTable($0.table, $0.csv).block() }
      }
  }
}
