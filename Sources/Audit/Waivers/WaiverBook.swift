package import Fundamentals
import Procedure
package import Records

/// A waiver (pengecualian) as it stands in the archive and whether it still holds.
package struct Waiver: Sendable {
  package var rule: RuleID?
  /// The rule as written, for a waiver of a rule that does not exist.
  package var ruleText: String
  package var scope: String
  package var reason: String
  package var approver: String
  package var expires: LocalDate
  package var isValid: Bool
  package var position: Position
}

/// Finds the waiver of a finding (decision 65).
final class WaiverBook: Sendable {
  let waivers: [Waiver]
  private typealias Entry = (index: Int32, conditions: [Condition])
  /// By rule: waivers that hold, with what a finding must carry.
  private let byRule: [[Entry]]
  /// The same of those that have expired.
  private let expiredByRule: [[Entry]]

  /// One part of a scope, in every meaning its text can have.
  private struct Condition: Sendable {
    var person: Int32?
    var session: Int32?
    var member: Int32?
    var receipt: Int32?
    var step: UInt8?
    var matchesNothing: Bool { person == nil && session == nil && member == nil && receipt == nil && step == nil }
  }

  init(_ records: Records, _ procedure: Procedure, _ staff: Staff, asOf: LocalDate) {
    var waivers: [Waiver] = []
    var byRule = [[Entry]](repeating: [], count: RuleID.allCases.count)
    var expiredByRule = byRule
    records.waivers.forEach { _, row in
      let ruleText = records.texts.text(row.rule)
      let scope = records.texts.text(row.scope)
      let waiver = Waiver(
        rule: RuleID(rawValue: ruleText), ruleText: ruleText, scope: scope, reason: records.texts.text(row.reason),
        approver: records.texts.text(row.approver), expires: row.expires, isValid: asOf <= row.expires, position: row.position)
      if let rule = waiver.rule {
        let parts = scope.split(separator: "|").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        let conditions = parts.filter { $0 != "*" }.map { WaiverBook.condition($0, records, procedure, staff) }
        let entry = (Int32(waivers.count), conditions)
        if !parts.isEmpty, waiver.isValid { byRule[rule.ordinal].append(entry) }
        if !parts.isEmpty, !waiver.isValid { expiredByRule[rule.ordinal].append(entry) }
      }
      waivers.append(waiver)
    }
    self.waivers = waivers
    self.byRule = byRule
    self.expiredByRule = expiredByRule
  }

  private static func condition(_ text: String, _ records: Records, _ procedure: Procedure, _ staff: Staff) -> Condition {
    var condition = Condition()
    condition.person = records.persons.find(text)
    condition.session = records.sessions.find(text)
    condition.member = staff.member(named: text, records)
    condition.receipt = records.texts.find(text)
    let words = text.lowercased().split(separator: " ")
    if words.count == 2, words[0] == "langkah", let number = Int(words[1]), let index = procedure.index(ofStep: number) {
      condition.step = UInt8(index)
    }
    return condition
  }

  /// Index of the first waiver that covers the finding, or -1.
  func waiver(of finding: Finding, _ staff: Staff) -> Int32 {
    waivers.isEmpty ? -1 : WaiverBook.first(of: byRule, covering: finding, staff)
  }

  /// Index of the first expired waiver that would cover the finding, or -1.
  func expiredWaiver(of finding: Finding, _ staff: Staff) -> Int32 {
    WaiverBook.first(of: expiredByRule, covering: finding, staff)
  }

  private static func first(of byRule: [[Entry]], covering finding: Finding, _ staff: Staff) -> Int32 {
    for entry in byRule[finding.rule.ordinal] where entry.conditions.allSatisfy({ carries(finding, $0, staff) }) {
      return entry.index
    }
    return -1
  }

  private static func carries(_ finding: Finding, _ condition: Condition, _ staff: Staff) -> Bool {
    if condition.matchesNothing { return false }
    if let person = condition.person, person == finding.person { return true }
    if let session = condition.session, session == finding.session { return true }
    if let receipt = condition.receipt, receipt == finding.receipt { return true }
    if let step = condition.step, step == finding.step { return true }
    guard let member = condition.member else { return false }
    return staff.members[Int(finding.officers)].contains(member) || staff.members[Int(finding.devices)].contains(member)
  }
}
