import Audit
package import Fundamentals

/// The rule reference as one Markdown page (GitHub-flavoured tables), made from the descriptions alone.
package enum RuleReference {
  /// Ends with a line break; the same bytes for the same rules.
  package static func markdown(in language: Language) -> String {
    var lines = introduction(language)
    lines += overview(language)
    for rule in RuleCatalogue.all { lines += section(rule, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every rule in one line: id, severity, dimension, title.
  private static func overview(_ language: Language) -> [String] {
    let headings = [
      language.pick("Aturan", "Rule"), language.pick("Bobot", "Severity"), language.pick("Unsur", "Dimension"),
      language.pick("Temuan", "Finding"),
    ]
    let rows = RuleCatalogue.all.map { rule in
      [
        "[`\(rule.id.rawValue)`](#\(anchor(rule.id)))", word(rule.severity, language), word(rule.id.dimension, language),
        escaped(rule.title(language)),
      ]
    }
    return ["", "## " + language.pick("Semua aturan", "All rules"), ""] + table(headings, rows)
  }

  private static func section(_ rule: RuleDescription, _ language: Language) -> [String] {
    let facts = [
      (language.pick("Bobot", "Severity"), word(rule.severity, language)),
      (language.pick("Unsur", "Dimension"), word(rule.id.dimension, language)),
      (language.pick("Mengapa penting", "Why it matters"), escaped(rule.rationale(language))),
      (language.pick("Dasar", "Basis"), escaped(rule.clause(language))),
      (language.pick("Tindak lanjut", "What to do"), escaped(rule.remedy(language))),
    ]
    return ["", "## \(rule.id.rawValue)", "", "**\(escaped(rule.title(language)))**", ""]
      + facts.map { "- \($0): \($1)" }
      + ["", "### " + language.pick("Kapan", "When"), "", escaped(rule.condition(language))]
      + examples(
        rule.examples.filter { $0.findings > 0 }, language.pick("Contoh yang memicu", "Examples that trigger it"), language)
      + examples(
        rule.examples.filter { $0.findings == 0 }, language.pick("Contoh yang tidak memicu", "Examples that do not"), language)
  }

  /// The name that Markdown readers give the heading of a rule.
  private static func anchor(_ rule: RuleID) -> String { rule.rawValue.filter { $0 != "." } }
}
