package import Fundamentals
extension TimeLimit {
  package var fixedLowerSeconds: Int64? { if case .measurable(let l?, _, _) = meaning { return l.millionths / 1_000_000 }; return nil }
  package var fixedUpperSeconds: Int64? { if case .measurable(_, let u, _) = meaning { return u[0].millionths / 1_000_000 }; return nil }
  package func upperBound(from start: Instant, items: Int, in zone: Zone, calendar: WorkingCalendar) -> Instant? { nil }
}
