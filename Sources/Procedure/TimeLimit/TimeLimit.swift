/// A time standard (waktu) as written and as understood.
package struct TimeLimit: Sendable, Hashable {
  /// The text of the paper.
  package var raw: String
  package var meaning: Meaning

  package enum Meaning: Sendable, Hashable {
    /// Lower bound of a range, if any, and the upper bounds; of several alternatives the longest one bounds.
    /// `perItem` names what the bound is multiplied by, as in "2 menit/berkas".
    case measurable(lower: Span?, upper: [Span], perItem: String?)
    /// Not assessed, never a failure; the reason is the raw value of an `Obstacle`, as in `kosong`.
    case notMeasurable(reason: String)
  }

  /// A length of time in a unit that may need the calendar.
  package struct Span: Sendable, Hashable {
    /// Amount in millionths of the unit, so that "1,5 jam" is exact.
    package var millionths: Int64
    package var unit: Unit
    /// What is added to it, in ever smaller units: the minutes of "1 jam 30 menit".
    package var rest: [Span]

    package enum Unit: Sendable, Hashable, CaseIterable {
      case second, minute, hour, day, week, month, workingDay
    }

    package init(millionths: Int64, unit: Unit, rest: [Span] = []) {
      self.millionths = millionths
      self.unit = unit
      self.rest = rest
    }
  }

  package init(raw: String, meaning: Meaning) {
    self.raw = raw
    self.meaning = meaning
  }

  package var isMeasurable: Bool {
    if case .measurable = meaning { return true }
    return false
  }
}
