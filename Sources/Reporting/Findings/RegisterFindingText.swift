import Audit
import Fundamentals

/// Sentences of findings about the register, cards, stock and receipts.
struct RegisterFindingText {
  let result: AuditResult
  let language: Language

  init(_ result: AuditResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  func message(_ finding: Finding) -> String { finding.rule.rawValue }
}
