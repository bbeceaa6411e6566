import Fundamentals
import Records

/// Which sessions the report speaks of (`--from`, `--to`, `--school`). Everything else in the archive stays as background:
/// a recording made before the period still makes a second one a repetition.
struct Selection: Sendable {
  private let included: [Bool]?
  private let schools: Set<Int32>?
  private let hasPeriod: Bool
  /// By place in `Records.receipts`.
  private let receipts: [Bool]

  init(_ options: AuditOptions, _ records: Records, _ sessions: SessionIndex) {
    hasPeriod = options.from != nil || options.to != nil
    let schools = options.schools.isEmpty ? nil : Set(options.schools.map { records.cells.find($0) ?? -1 })
    self.schools = schools
    receipts = records.receipts.map { receipt in
      if let schools, !schools.contains(receipt.school) { return false }
      guard options.from != nil || options.to != nil else { return true }
      guard let day = receipt.day else { return false }
      return day >= options.from ?? day && day <= options.to ?? day
    }
    guard hasPeriod || schools != nil else {
      included = nil
      return
    }
    included = (0..<Int32(sessions.count)).map { session in
      guard let row = sessions.row(session) else { return false }
      if let schools, !schools.contains(row.school) { return false }
      guard options.from != nil || options.to != nil else { return true }
      guard let day = row.day else { return false }
      return day >= options.from ?? day && day <= options.to ?? day
    }
  }

  /// Whether executions of a session count.
  func includes(session: Int32) -> Bool { included.map { $0[Int(session)] } ?? true }

  /// Whether a sealed receipt belongs in the report, by its school and the day of the handover.
  func includes(receipt: Int) -> Bool { receipts[receipt] }

  /// Whether a finding belongs in the report: one of a sealed receipt goes with it, one without a session by the school of its
  /// person.
  func includes(_ finding: Finding, _ context: AuditContext) -> Bool {
    guard let included else { return true }
    let people = context.people
    if let receipt = context.records.receipt(at: finding.position) { return receipts[receipt] }
    if finding.session != 0 { return included[Int(finding.session)] }
    return includes(person: finding.person, people) && !(hasPeriod && finding.execution >= 0)
  }

  /// Whether a person without a session belongs in the report.
  func includes(person: Int32, _ people: People) -> Bool {
    guard let schools else { return true }
    guard person != 0, let student = people.student(person) else { return false }
    return schools.contains(student.school)
  }
}
