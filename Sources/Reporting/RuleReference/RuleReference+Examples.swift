import Audit
import Fundamentals

extension RuleReference {
  /// Examples under a heading: their titles, and their tables as rows and columns, their logs as they are, sealed receipts
  /// by what they say.
  static func examples(_ examples: [RuleExample], _ heading: String, _ language: Language) -> [String] {
    var lines = ["", "### \(heading)"]
    for example in examples {
      lines += ["", "**\(verdict(example, language))**: \(escaped(example.title(language)))"]
      for (name, csv) in example.tables {
        let rows = csv.split(separator: "\n").map { line in
          line.split(separator: ",", omittingEmptySubsequences: false).map { escaped(String($0)) }
        }
        lines += ["", language.pick("Tabel", "Table") + " `\(name)`:", ""] + table(rows.first ?? [], Array(rows.dropFirst()))
      }
      for (path, text) in example.logs {
        lines +=
          ["", language.pick("Log", "Log") + " `\(path)`:", "", "```text"] + text.split(separator: "\n").map(String.init) + [
            "```"
          ]
      }
      if let seals = example.seals {
        let rows = seals.table(in: language).map { $0.map(escaped) }
        lines +=
          ["", language.pick("Tanda terima tersegel", "Sealed receipts") + ". " + escaped(seals.keys(in: language)), ""]
          + table(rows.first ?? [], Array(rows.dropFirst()))
      }
    }
    return lines
  }

  private static func verdict(_ example: RuleExample, _ language: Language) -> String {
    switch example.findings {
    case 0: language.pick("Tidak memicu", "No finding")
    case 1: language.pick("Memicu 1 temuan", "1 finding")
    default: language.pick("Memicu \(example.findings) temuan", "\(example.findings) findings")
    }
  }
}
