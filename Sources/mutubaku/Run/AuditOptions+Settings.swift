import Archive
import Audit
import Fundamentals
import Records

extension AuditOptions {
  /// What an archive's `arsip.yaml` says of an audit, and what the caller chose.
  init(
    _ settings: ArchiveSettings, asOf: LocalDate?, from: LocalDate? = nil, to: LocalDate? = nil, schools: [String] = [],
    threads: Int
  ) {
    self.init(
      asOf: asOf, from: from, to: to, schools: schools, leapBirthday: settings.leapBirthday, ribbonYield: settings.ribbonYield,
      filmYield: settings.filmYield, clocks: settings.clocks, captureThresholds: CaptureThresholds(settings.thresholds),
      threads: threads)
  }
}
