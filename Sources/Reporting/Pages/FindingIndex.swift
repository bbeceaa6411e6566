package import Audit
import Records

/// Findings by what a page asks for, as positions in `AuditResult.findings`, each list in that order.
package struct FindingIndex: Sendable {
  package let byRule: [RuleID: [Int]]
  package let bySession: [Int32: [Int]]
  package let byStep: [Int: [Int]]
  /// By school (cell id) of the session, else of the person.
  package let bySchool: [Int32: [Int]]
  /// By officer (member id) of the execution or row.
  package let byOfficer: [Int32: [Int]]
  /// By month (year · 12 + month − 1) of the execution, else of the session; 0 without a date.
  package let byMonth: [Int32: [Int]]

  init(_ result: AuditResult) {
    var byRule: [RuleID: [Int]] = [:]
    var bySession: [Int32: [Int]] = [:]
    var byStep: [Int: [Int]] = [:]
    var bySchool: [Int32: [Int]] = [:]
    var byOfficer: [Int32: [Int]] = [:]
    var byMonth: [Int32: [Int]] = [:]
    for (index, finding) in result.findings.enumerated() {
      byRule[finding.rule, default: []].append(index)
      if finding.session != 0 { bySession[finding.session, default: []].append(index) }
      if let step = finding.stepIndex { byStep[step, default: []].append(index) }
      let school = result.school(of: finding)
      // What is about neither a session nor a person, such as a printer's clock, concerns no school.
      if school != 0 || finding.session != 0 || finding.person != 0 { bySchool[school, default: []].append(index) }
      byMonth[result.month(of: finding), default: []].append(index)
      for officer in result.members(finding.officers) { byOfficer[officer, default: []].append(index) }
    }
    self.byRule = byRule
    self.bySession = bySession
    self.byStep = byStep
    self.bySchool = bySchool
    self.byOfficer = byOfficer
    self.byMonth = byMonth
  }
}
