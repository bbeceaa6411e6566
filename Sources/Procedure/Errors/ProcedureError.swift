package import Fundamentals

/// Everything that is wrong with a procedure or holiday file, found in one reading.
package struct ProcedureError: ReadableError {
  /// The path as the caller gave it.
  package let path: String
  /// In the order of their places; never empty.
  package let problems: [Problem]

  package init(path: String, problems: [Problem]) {
    self.path = path
    self.problems = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// One thing to correct.
  package struct Problem: Sendable, Hashable {
    package let kind: Kind
    /// Both from 1; columns count characters (Unicode scalars).
    package let line: Int
    package let column: Int
    package let what: Text
    package let remedy: Text
  }

  /// The same sentence in both languages.
  package struct Text: Sendable, Hashable {
    package let indonesian: String
    package let english: String

    package func text(in language: Language) -> String { language.pick(indonesian, english) }
  }

  /// Stable names of what can be wrong.
  package enum Kind: String, Sendable, CaseIterable {
    case fileTooLarge, notText, syntax, tooDeep, anchor
    case unknownKey, missingKey, wrongType, emptyText, unknownWord, duplicate
    case undeclared, stepNumber, tooManySteps, branchToNowhere, unreachable, unreadableLimit, repeatedMark, date
  }

  /// `path:line:column: what. remedy.`, a line each.
  package func message(in language: Language) -> String {
    problems.map { problem in
      "\(path):\(problem.line):\(problem.column): \(problem.what.text(in: language)). \(problem.remedy.text(in: language))."
    }.joined(separator: "\n")
  }
}
