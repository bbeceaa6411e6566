package import Fundamentals

/// What a rule is, for the generated reference, the pages and the tests.
package struct RuleDescription: Sendable {
  package var id: RuleID
  package var severity: Severity
  /// One line that stands alone.
  package var title: Bilingual
  /// Why it matters.
  package var rationale: Bilingual
  /// Exactly when it is raised, and when not.
  package var condition: Bilingual
  /// The part of the SOP or the law it rests on.
  package var clause: Bilingual
  /// What to do about it.
  package var remedy: Bilingual
  package var examples: [RuleExample]

  package init(
    _ id: RuleID, _ severity: Severity, title: Bilingual, rationale: Bilingual, condition: Bilingual, clause: Bilingual,
    remedy: Bilingual, examples: [RuleExample]
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.rationale = rationale
    self.condition = condition
    self.clause = clause
    self.remedy = remedy
    self.examples = examples
  }
}

/// A text in both languages.
package struct Bilingual: Sendable, Hashable {
  package var indonesian: String
  package var english: String

  package init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  package func callAsFunction(_ language: Language) -> String { language.pick(indonesian, english) }
}

/// A few rows of an archive that raise the rule, or just do not. They are shown in the reference and audited in the tests.
package struct RuleExample: Sendable {
  /// How many findings of the rule the rows raise; 0 for a non-triggering example.
  package var findings: Int
  package var title: Bilingual
  /// Table name → CSV text, header first.
  package var tables: [(table: String, csv: String)]
  /// Path below the archive → lines of a device log.
  package var logs: [(path: String, text: String)]
  /// Sealed receipts, and the keys that the archive trusts.
  package var seals: ExampleSeals?

  package init(
    _ findings: Int, _ title: Bilingual, _ tables: KeyValuePairs<String, String>, logs: KeyValuePairs<String, String> = [:],
    seals: ExampleSeals? = nil
  ) {
    self.findings = findings
    self.title = title
    self.tables = tables.map { ($0.key, $0.value) }
    self.logs = logs.map { ($0.key, $0.value) }
    self.seals = seals
  }

  /// Path below the archive → text of every file that the example stands for.
  package func files() throws -> [(path: String, text: String)] {
    try tables.map { ("\($0.table).csv", $0.csv + "\n") } + logs.map { ($0.path, $0.text + "\n") } + (seals?.files() ?? [])
  }
}

/// A rule with its description; how it is checked depends on what it looks at.
protocol Rule {
  static var description: RuleDescription { get }
}
