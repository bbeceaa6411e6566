import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// A finding in words and numbers, as the table exports write it.
struct FindingRow {
  var rule: String
  var severity: String
  var session: String?
  var step: Int?
  /// Masked unless asked for in full.
  var nik: String?
  /// A key of the person, the same throughout one archive.
  var person: String?
  var school: String?
  var waived: Bool
  var file: String
  var line: Int
  var measured: Int?
  var limit: Int?
  var message: String
}

/// Makes the rows of an audit's findings and open work.
struct ExportRows: Sendable {
  let result: AuditResult
  private let unmasked: Bool
  private let keys: PersonKeys
  private let text: FindingText

  init(_ result: AuditResult, language: Language, unmasked: Bool) {
    self.result = result
    self.unmasked = unmasked
    keys = PersonKeys(result.records)
    text = FindingText(result, language)
  }

  func row(_ finding: Finding) -> FindingRow {
    FindingRow(
      rule: finding.rule.rawValue, severity: RuleCatalogue.severity(finding.rule).rawValue, session: session(finding.session),
      step: finding.stepIndex.map { result.procedure.steps[$0].number }, nik: nik(finding.person), person: key(finding.person),
      school: school(of: finding), waived: finding.isWaived,
      file: result.records.path(of: finding.position), line: Int(finding.position.line),
      measured: ExportRows.number(finding.measured), limit: ExportRows.number(finding.limit), message: text.message(finding))
  }

  /// id_sesi, or nil for none.
  func session(_ id: Int32) -> String? { id == 0 ? nil : result.records.sessions.text(id) }

  func nik(_ person: Int32) -> String? {
    guard person != 0 else { return nil }
    let digits = result.records.persons.bytes(person)
    return unmasked ? String(decoding: digits, as: UTF8.self) : NIK.masked(digits)
  }

  func key(_ person: Int32) -> String? { person == 0 ? nil : keys.key(person) }

  /// NPSN of the finding's school; nil when it is not known.
  private func school(of finding: Finding) -> String? {
    let cell = result.school(of: finding)
    return cell == 0 ? nil : result.records.cells.text(cell)
  }

  private static func number(_ value: Int64) -> Int? { value == Finding.none ? nil : Int(value) }
}
