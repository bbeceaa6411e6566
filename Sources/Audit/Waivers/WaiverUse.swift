import Records

extension AuditResult {
  /// How many findings each waiver covers, by its position in `waivers`; of an expired one, how many came back.
  package func findingsByWaiver() -> [Int] {
    var counts = [Int](repeating: 0, count: waivers.count)
    guard !counts.isEmpty else { return counts }
    for finding in findings {
      let waiver = finding.isWaived ? finding.waiver : context.waivers.expiredWaiver(of: finding, context.staff)
      if waiver >= 0 { counts[Int(waiver)] += 1 }
    }
    return counts
  }
}
