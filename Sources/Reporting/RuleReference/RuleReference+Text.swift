import Audit
import Fundamentals

extension RuleReference {
  /// A table of cells that are Markdown already.
  static func table(_ headings: [String], _ rows: [[String]]) -> [String] {
    [headings, headings.map { _ in "---" }].map(row) + rows.map(row)
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  static func word(_ severity: Severity, _ language: Language) -> String {
    switch severity {
    case .violation: language.pick("pelanggaran", "violation")
    case .warning: language.pick("peringatan", "warning")
    case .note: language.pick("catatan", "note")
    }
  }

  /// A dash for a rule that does not bear on compliance.
  static func word(_ dimension: Dimension?, _ language: Language) -> String {
    switch dimension {
    case .time: language.pick("waktu", "time")
    case .completeness: language.pick("kelengkapan", "completeness")
    case .output: language.pick("output", "output")
    case .role: language.pick("pelaksana", "role")
    case .flow: language.pick("urutan", "flow")
    case .eligibility: language.pick("syarat", "eligibility")
    case nil: "–"
    }
  }

  /// Text in which no sign is read as Markdown, safe in a table cell too.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "|*_`<>[]\\~&".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
