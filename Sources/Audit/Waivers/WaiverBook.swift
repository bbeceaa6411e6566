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
  /// By rule: waivers that hold, with what a finding must carry.
  private let byRule: [[(index: Int32, conditions: [Condition])]]

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
    var byRule = [[(index: Int32, conditions: [Condition])]](repeating: [], count: RuleID.allCases.count)
    records.waivers.forEach { _, row in
      let ruleText = records.texts.text(row.rule)
      let scope = records.texts.text(row.scope)
      let waiver = Waiver(
        rule: RuleID(rawValue: ruleText), ruleText: ruleText, scope: scope, reason: records.texts.text(row.reason),
        approver: records.texts.text(row.approver), expires: row.expires, isValid: asOf <= row.expires, position: row.position)
      if let rule = waiver.rule, waiver.isValid {
        let parts = scope.split(separator: "|").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        let conditions = parts.filter { $0 != "*" }.map { WaiverBook.condition($0, records, procedure, staff) }
        if !parts.isEmpty { byRule[rule.ordinal].append((Int32(waivers.count), conditions)) }
      }
      waivers.append(waiver)
    }
    self.waivers = waivers
    self.byRule = byRule
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
    if waivers.isEmpty { return -1 }
    for entry in byRule[finding.rule.ordinal]
    where entry.conditions.allSatisfy({ WaiverBook.carries(finding, $0, staff) }) { return entry.index }
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
