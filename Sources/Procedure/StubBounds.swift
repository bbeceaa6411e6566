package import Fundamentals
extension TimeLimit {
  package var fixedLowerSeconds: Int64? { nil }
  package var fixedUpperSeconds: Int64? { nil }
  package func upperBound(from start: Instant, items: Int, in zone: Zone, calendar: WorkingCalendar) -> Instant? { nil }
}
