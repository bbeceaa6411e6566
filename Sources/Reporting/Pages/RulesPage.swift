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
        .definitions([
          Definition(words("why"), rule.rationale(language)), Definition(words("clause"), rule.clause(language)),
          Definition(words("remedy"), rule.remedy(language)),
        ]),
      ]
    }
    return Document(path: context.paths.rules, title: words("rules"), language: language, blocks: blocks)
  }
}
