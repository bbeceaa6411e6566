package import Audit
package import Fundamentals
import Procedure
import Records

/// What is said at the end of an audit; an output's manifest keeps it for the next run that finds nothing changed.
package struct AuditSummary: Codable, Sendable, Equatable {
  /// A file that could not be read.
  package struct Unread: Codable, Sendable, Equatable {
    package var path: String
    package var reason: String
  }

  /// ISO day.
  package var asOf: LocalDate { LocalDate(iso: day) ?? LocalDate(days: 0) }
  private var day: String
  package var procedure: String
  package var executions: Int
  package var assessed: Int
  package var compliant: Int
  /// Findings by the name of their severity, waived ones left out.
  private var findings: [String: Int]
  package var waived: Int
  package var openWork: Int
  package var quarantined: Int
  package var unread: [Unread]

  package init(_ result: AuditResult) {
    let total = result.figures.whole.total
    day = result.asOf.iso
    procedure = result.procedure.id
    (executions, assessed, compliant) = (total.executions, total.assessed, total.compliant)
    findings = [:]
    waived = 0
    for finding in result.findings {
      if finding.isWaived { waived += 1 } else { findings[RuleCatalogue.severity(finding.rule).rawValue, default: 0] += 1 }
    }
    openWork = result.openMatters().count
    quarantined = result.records.quarantine.count
    unread = result.records.unread.map { Unread(path: $0.path, reason: $0.reason.rawValue) }
  }

  package func findings(_ severity: Severity) -> Int { findings[severity.rawValue] ?? 0 }

  /// Whether a finding that is not waived is at least this grave.
  package func hasFindings(from threshold: Severity) -> Bool {
    Severity.allCases.contains { $0 >= threshold && findings($0) > 0 }
  }
}
