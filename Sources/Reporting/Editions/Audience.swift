/// Whom a report is for, and so what it may disclose.
package enum Audience: String, Sendable, CaseIterable {
  /// The head of the office: every page, with NIKs masked.
  case head
  /// One school: its own sessions and students; of officers neither names nor figures.
  case school
  /// One officer: own sessions, own open work, own figures; no other officer.
  case officer = "operator"
}
