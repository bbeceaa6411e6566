package import Fundamentals

extension TimeLimit {
  /// The latest instant that still keeps the limit, counted from a start; of several alternatives the longest one.
  ///
  /// - Parameters:
  ///   - items: How many items a limit per item is multiplied by; below 1 counts as 1. Other limits ignore it.
  ///   - zone: The zone in which months and working days are counted.
  /// - Returns: nil when the limit is not measurable, the start is missing, or the bound lies beyond two hundred years.
  package func upperBound(from start: Instant, items: Int, in zone: Zone, calendar: WorkingCalendar) -> Instant? {
    guard case .measurable(_, let upper, let item) = meaning, start.isPresent else { return nil }
    var latest: Instant?
    for span in upper {
      guard let end = span.added(to: start, times: item == nil ? 1 : max(1, items), in: zone, calendar: calendar)
      else { return nil }
      latest = max(latest ?? end, end)
    }
    return latest
  }

  /// The earliest instant that a range expects; nil when the text has no lower bound.
  package func lowerBound(from start: Instant, items: Int, in zone: Zone, calendar: WorkingCalendar) -> Instant? {
    guard case .measurable(let lower?, _, let item) = meaning, start.isPresent else { return nil }
    return lower.added(to: start, times: item == nil ? 1 : max(1, items), in: zone, calendar: calendar)
  }

  /// The upper bound in whole seconds when it needs no calendar and is not per item (a day is 24 hours); else nil.
  package var fixedUpperSeconds: Int64? {
    guard case .measurable(_, let upper, nil) = meaning, !upper.isEmpty else { return nil }
    var longest: Int64 = 0
    for span in upper {
      guard let length = span.fixedMicroseconds else { return nil }
      longest = max(longest, length)
    }
    return longest / 1_000_000
  }

  /// The lower bound in whole seconds, rounded up, on the same terms as `fixedUpperSeconds`.
  package var fixedLowerSeconds: Int64? {
    guard case .measurable(let lower?, _, nil) = meaning, let length = lower.fixedMicroseconds else { return nil }
    return (length + 999_999) / 1_000_000
  }
}

extension TimeLimit.Span {
  /// An instant this span, taken a number of times, after another; nil beyond two hundred years.
  func added(to start: Instant, times: Int, in zone: Zone, calendar: WorkingCalendar) -> Instant? {
    guard let times = Int64(exactly: times), times > 0, max(1, roughSeconds) <= TimeLimit.Span.longestSeconds / times,
      start.microseconds.magnitude < TimeLimit.Span.farthestMicroseconds
    else { return nil }
    var end = start
    for span in [self] + rest {
      let amount = span.millionths * times
      switch span.unit {
      case .month:
        end = end.moved(in: zone) { $0.adding(months: Int(amount / 1_000_000)) }
      case .workingDay:
        end = end.moved(in: zone) { calendar.adding(workingDays: Int(amount / 1_000_000), to: $0) }
      default:
        let (sum, overflow) = end.microseconds.addingReportingOverflow(amount * span.unit.roughSeconds)
        guard !overflow else { return nil }
        end = Instant(microseconds: sum)
      }
    }
    return end
  }
}

extension Instant {
  /// The same clock time on another day.
  fileprivate func moved(in zone: Zone, _ change: (LocalDate) -> LocalDate) -> Instant {
    let moved = Instant(change(date(in: zone)), secondsOfDay: secondsOfDay(in: zone), in: zone)
    return Instant(microseconds: moved.microseconds + (microseconds - seconds * 1_000_000))
  }
}
