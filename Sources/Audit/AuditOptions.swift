package import CivilRegistry
package import Fundamentals
package import Records

/// What the caller may choose; together with archive and procedure it determines every byte of the result.
package struct AuditOptions: Sendable {
  /// The day the report speaks of; nil: the latest day of any accepted time (decision 19).
  package var asOf: LocalDate?
  /// Only sessions on these days count; nil: open end.
  package var from: LocalDate?
  package var to: LocalDate?
  /// Only sessions of these schools (NPSN) count; empty: all.
  package var schools: [String]
  package var leapBirthday: LeapBirthday
  /// Cards per roll.
  package var ribbonYield: Int
  package var filmYield: Int
  /// What is declared of devices' clocks.
  package var clocks: [ClockDeclaration]
  /// Least scores for captures that bring none of their own.
  package var captureThresholds: CaptureThresholds
  /// Has no influence on the result.
  package var threads: Int

  package init(
    asOf: LocalDate? = nil, from: LocalDate? = nil, to: LocalDate? = nil, schools: [String] = [],
    leapBirthday: LeapBirthday = .march1, ribbonYield: Int = 500, filmYield: Int = 1500,
    clocks: [ClockDeclaration] = [], captureThresholds: CaptureThresholds = CaptureThresholds(),
    threads: Int = processorCount
  ) {
    self.asOf = asOf
    self.from = from
    self.to = to
    self.schools = schools
    self.leapBirthday = leapBirthday
    self.ribbonYield = ribbonYield
    self.filmYield = filmYield
    self.clocks = clocks
    self.captureThresholds = captureThresholds
    self.threads = threads
  }

  /// Whether some sessions are left out.
  package var isOfPart: Bool { from != nil || to != nil || !schools.isEmpty }
}
