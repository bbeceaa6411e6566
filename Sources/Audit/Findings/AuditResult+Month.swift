import Fundamentals
import Records

extension AuditResult {
  /// The month of a finding as figures number it (year · 12 + month − 1): of its execution, its sealed receipt or its
  /// session; 0 when neither has a
  /// date.
  package func month(of finding: Finding) -> Int32 {
    if finding.execution >= 0 {
      let month = context.month(of: records.executions[Int(finding.execution)].time)
      if month != 0 { return month }
    }
    if let receipt = records.receipt(at: finding.position), let day = records.receipts[receipt].day {
      return DailyCounts.month(day)
    }
    return session(finding.session)?.day.map { DailyCounts.month($0) } ?? 0
  }
}
