import Audit
package import Fundamentals
import Records

/// The rule reference as one Markdown page, made from the descriptions alone.
package enum RuleReference {
  package static func markdown(in language: Language) -> String {
    var lines: [String] = [
      "# " + language.pick("Rujukan aturan", "Rule reference"), "",
      language.pick(
        "Halaman ini dibuat dari uraian aturan di dalam program; contoh-contohnya diuji pada setiap perubahan.",
        "This page is made from the descriptions of the rules in the program; its examples are tested with every change."), "",
      "| \(language.pick("Aturan", "Rule")) | \(language.pick("Bobot", "Severity")) | \(language.pick("Unsur", "Dimension")) | |",
      "| --- | --- | --- | --- |",
    ]
    for rule in RuleCatalogue.all {
      let anchor = rule.id.rawValue.filter { $0 != "." }
      lines.append(
        "| [`\(rule.id.rawValue)`](#\(anchor)) | \(severity(rule.severity, language)) | \(rule.id.dimension?.rawValue ?? "–") | \(escaped(rule.title(language))) |"
      )
    }
    for rule in RuleCatalogue.all { lines += section(rule, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ rule: RuleDescription, _ language: Language) -> [String] {
    var lines = [
      "", "## \(rule.id.rawValue)", "", "**\(escaped(rule.title(language)))** (\(severity(rule.severity, language)))", "",
      escaped(rule.condition(language)), "",
      "- \(language.pick("Mengapa penting", "Why it matters")): \(escaped(rule.rationale(language)))",
      "- \(language.pick("Dasar", "Basis")): \(escaped(rule.clause(language)))",
      "- \(language.pick("Tindakan", "What to do")): \(escaped(rule.remedy(language)))",
    ]
    for example in rule.examples {
      let verdict =
        example.findings > 0
        ? language.pick("Memicu (\(example.findings))", "Triggers (\(example.findings))")
        : language.pick("Tidak memicu", "Does not trigger")
      lines += ["", "\(verdict): \(escaped(example.title(language)))"]
      for table in example.tables {
        lines +=
          ["", "```csv", "# \(table.table)"] + table.csv.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          + ["```"]
      }
    }
    return lines
  }

  private static func severity(_ severity: Severity, _ language: Language) -> String {
    switch severity {
    case .violation: language.pick("pelanggaran", "violation")
    case .warning: language.pick("peringatan", "warning")
    case .note: language.pick("catatan", "note")
    }
  }

  /// Signs that a table or inline Markdown would read.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "|*_`<>[]\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
