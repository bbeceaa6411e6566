import Audit
import CivilRegistry
import Fundamentals
import Reporting

/// What is said at the end of an audit.
struct RunSummary {
  /// nil for an edition that was left as it is, which keeps no figures of the office.
  private let audit: AuditSummary?
  /// The file to open first.
  let first: String
  private let isUnchanged: Bool

  /// - Parameter isUnchanged: whether the output stood there already and was left as it is.
  init(_ audit: AuditSummary?, first: String, isUnchanged: Bool = false) {
    self.audit = audit
    self.first = first
    self.isUnchanged = isUnchanged
  }

  /// How the program ends: an unread file weighs more than findings.
  func status(failOn threshold: Severity?) -> ExitStatus {
    guard let audit else { return .done }
    if !audit.unread.isEmpty { return .unread }
    guard let threshold else { return .done }
    return audit.hasFindings(from: threshold) ? .findings : .done
  }

  func text(in language: Language) -> String {
    var lines = audit.map { figures($0, language) } ?? []
    lines.append(language.pick("  Hasil        : ", "  Output       : ") + first)
    if isUnchanged {
      lines.append(
        language.pick(
          "  Tidak ada yang berubah sejak laporan ini ditulis; laporan dibiarkan seperti adanya.",
          "  Nothing has changed since this report was written; it was left as it is."))
    }
    return lines.joined(separator: "\n")
  }

  private func figures(_ audit: AuditSummary, _ language: Language) -> [String] {
    func number(_ value: Int) -> String { language.number(value) }
    let share = language.percent(audit.compliant, of: audit.assessed)
    var lines = [
      language.pick("Audit selesai, keadaan per ", "Audit done, as of ") + language.date(audit.asOf),
      language.pick("  SOP          : ", "  Procedure    : ") + audit.procedure,
      language.pick("  Pelaksanaan  : ", "  Executions   : ")
        + language.pick(
          "\(number(audit.executions)), dinilai \(number(audit.assessed)), sesuai \(number(audit.compliant)) (\(share))",
          "\(number(audit.executions)), assessed \(number(audit.assessed)), compliant \(number(audit.compliant)) (\(share))"),
      language.pick("  Temuan       : ", "  Findings     : ") + findings(audit, language),
      language.pick("  Belum tuntas : ", "  Open work    : ") + number(audit.openWork),
      language.pick("  Karantina    : ", "  Quarantined  : ")
        + language.pick("\(number(audit.quarantined)) baris", "\(number(audit.quarantined)) rows"),
    ]
    for file in audit.unread.prefix(20) {
      lines.append(
        language.pick("  Tak terbaca  : ", "  Unread       : ") + "\(RunSummary.shown(file.path)) (\(file.reason))")
    }
    if audit.unread.count > 20 { lines.append("                 … +\(number(audit.unread.count - 20))") }
    return lines
  }

  /// A file's name without what could be a NIK or steer the terminal.
  private static func shown(_ name: String) -> String { masking(nikIn: SafeText.shown(name)) }

  private func findings(_ audit: AuditSummary, _ language: Language) -> String {
    let names: [(Severity, String)] = [
      (.violation, language.pick("pelanggaran", "violations")), (.warning, language.pick("peringatan", "warnings")),
      (.note, language.pick("catatan", "notes")),
    ]
    let parts = names.map { "\(language.number(audit.findings($0.0))) \($0.1)" }
    return parts.joined(separator: ", ") + "; " + language.number(audit.waived) + language.pick(" dikecualikan", " waived")
  }
}
