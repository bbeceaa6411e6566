import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records
import Reporting

/// What is said at the end of an audit.
struct RunSummary {
  private let result: AuditResult
  /// The file to open first.
  let first: String

  init(_ result: AuditResult, first: String) {
    self.result = result
    self.first = first
  }

  /// How the program ends: an unread file weighs more than findings.
  func status(failOn threshold: Severity?) -> ExitStatus {
    if !result.records.unread.isEmpty { return .unread }
    guard let threshold else { return .done }
    return result.findings.contains { !$0.isWaived && RuleCatalogue.severity($0.rule) >= threshold } ? .findings : .done
  }

  func text(in language: Language) -> String {
    let total = result.figures.whole.total
    let records = result.records
    var lines = [
      language.pick("Audit selesai, keadaan per ", "Audit done, as of ") + language.date(result.asOf),
      language.pick("  SOP          : ", "  Procedure    : ") + result.procedure.id,
      language.pick("  Pelaksanaan  : ", "  Executions   : ")
        + language.pick(
          "\(language.number(total.executions)), dinilai \(language.number(total.assessed)), "
            + "sesuai \(language.number(total.compliant)) (\(language.percent(total.compliant, of: total.assessed)))",
          "\(language.number(total.executions)), assessed \(language.number(total.assessed)), "
            + "compliant \(language.number(total.compliant)) (\(language.percent(total.compliant, of: total.assessed)))"),
      language.pick("  Temuan       : ", "  Findings     : ") + findings(language),
      language.pick("  Belum tuntas : ", "  Open work    : ") + language.number(result.openWork.count),
      language.pick("  Karantina    : ", "  Quarantined  : ")
        + language.pick("\(language.number(records.quarantine.count)) baris", "\(language.number(records.quarantine.count)) rows"),
    ]
    for file in records.unread.prefix(20) {
      lines.append(
        language.pick("  Tak terbaca  : ", "  Unread       : ") + "\(RunSummary.shown(file.path)) (\(file.reason.rawValue))")
    }
    if records.unread.count > 20 {
      lines.append("                 … +\(language.number(records.unread.count - 20))")
    }
    lines.append(language.pick("  Hasil        : ", "  Output       : ") + first)
    return lines.joined(separator: "\n")
  }

  /// A file's name without what could be a NIK or steer the terminal.
  private static func shown(_ name: String) -> String { masking(nikIn: SafeText.shown(name)) }

  private func findings(_ language: Language) -> String {
    var counts: [Severity: Int] = [:]
    var waived = 0
    for finding in result.findings {
      if finding.isWaived { waived += 1 } else { counts[RuleCatalogue.severity(finding.rule), default: 0] += 1 }
    }
    let names: [(Severity, String)] = [
      (.violation, language.pick("pelanggaran", "violations")), (.warning, language.pick("peringatan", "warnings")),
      (.note, language.pick("catatan", "notes")),
    ]
    let parts = names.map { "\(language.number(counts[$0.0] ?? 0)) \($0.1)" }
    return parts.joined(separator: ", ") + "; " + language.number(waived) + language.pick(" dikecualikan", " waived")
  }
}
