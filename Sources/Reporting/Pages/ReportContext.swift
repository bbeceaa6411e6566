package import Audit
import CivilRegistry
package import Fundamentals
import Procedure
package import Records

/// What every page is made from: the result of the audit, the words of the reader's language, the places of the pages.
///
/// Shared by all threads that build pages; holds nothing that depends on the page at hand. A class, as a copy would be of
/// kilobytes and every table of every page hands it on.
package final class ReportContext: Sendable {
  package let result: AuditResult
  package let words: Words
  package let office: ReportOffice
  package let paths: PagePaths
  package let findings: FindingIndex
  let places: PlaceIndex
  let devices: DeviceIndex
  let cards: CardLedgerIndex
  let recordings: RecordingLedger
  package let text: FindingText
  package let names: GroupNames
  let tallyOnce = Lazily<ExecutionTally>()
  let sessionOrderOnce = Lazily<SessionOrder>()
  let deviceRunsOnce = Lazily<[Int32: [Int32: [DevicePace.Run]]]>()
  let examinationOnce = Lazily<ExecutionExamination>()
  /// By rule.
  let examinedOnce = Dictionary(uniqueKeysWithValues: RuleID.allCases.map { ($0, Lazily<Examined?>()) })
  let needsOnce = Lazily<[Int32: [StudentNeed]]>()

  package var language: Language { words.language }

  package init(_ result: AuditResult, words: Words, office: ReportOffice) {
    self.result = result
    self.words = words
    self.office = office
    devices = DeviceIndex(result)
    cards = CardLedgerIndex(result)
    recordings = result.recordingLedger()
    paths = PagePaths(result, devices: devices.devices)
    findings = FindingIndex(result)
    places = PlaceIndex(result)
    text = FindingText(result, words.language)
    names = GroupNames(result)
  }

  /// Name of a student with the masked NIK, never the NIK in full.
  package func person(_ id: Int32) -> String {
    guard id != 0 else { return "–" }
    let masked = NIK.masked(result.records.persons.bytes(id))
    guard let row = result.student(id), row.name != 0 else { return masked }
    return "\(masking(nikIn: result.records.texts.text(row.name))) (\(masked))"
  }

  /// Name of a school, else its NPSN, else the word for an unknown one.
  package func school(_ cell: Int32) -> String {
    if let row = result.school(cell), row.name != 0 { return result.records.texts.text(row.name) }
    return cell == 0 ? words("unknown-school") : "NPSN " + result.records.cells.text(cell)
  }

  /// The same for a group of figures, whose school is that of the session: work outside of sessions has none.
  func schoolGroup(_ cell: Int32) -> String { cell == 0 ? words("no-school-session") : school(cell) }

  /// id_sesi, or the word for work outside a session.
  package func session(_ id: Int32) -> String {
    id == 0 ? words("no-session") : masking(nikIn: result.records.sessions.text(id))
  }

  /// The name of a role, or its code when the procedure does not name it.
  package func role(_ code: String) -> String {
    result.procedure.roles.first { $0.code == code }?.title ?? code
  }

  /// `langkah_SES-001.csv:17`.
  package func place(_ position: Position) -> String {
    "\(masking(nikIn: result.records.path(of: position))):\(position.line)"
  }

  /// `12 dari 15 (80,0 %)`: a share always stands with both numbers.
  package func share(_ compliant: Int, of assessed: Int) -> String {
    assessed == 0
      ? words("not-assessed")
      : words(
        "share",
        [
          "n": language.number(compliant), "total": language.number(assessed),
          "percent": language.percent(compliant, of: assessed),
        ])
  }
}

/// The office on the letterhead.
package struct ReportOffice: Sendable {
  package var name: String
  package var regency: String
  package var address: String
  package var headName: String
  package var headNIP: String
  package var retention: String

  package init(
    name: String = "", regency: String = "", address: String = "", headName: String = "", headNIP: String = "",
    retention: String = ""
  ) {
    self.name = name
    self.regency = regency
    self.address = address
    self.headName = headName
    self.headNIP = headNIP
    self.retention = retention
  }
}
