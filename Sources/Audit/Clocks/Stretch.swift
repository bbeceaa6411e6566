import Fundamentals

/// Something that holds from a time on, until the next one begins.
protocol Stretch {
  /// Missing: from the beginning of time.
  var from: Instant { get }
}

extension Array where Element: Stretch {
  /// The stretch that a time falls into; the stretches are in order of their beginnings.
  func covering(_ time: Instant) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].from <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : self[low - 1]
  }
}

extension ClockSegment: Stretch {}

extension [ClockSegment] {
  /// Microseconds to add to a raw time.
  func offset(at raw: Instant) -> Int64 { covering(raw)?.offset(at: raw) ?? 0 }

  /// The reference time of a raw one; a missing time stays missing.
  func corrected(_ raw: Instant) -> Instant {
    raw.isMissing ? raw : Instant(microseconds: raw.microseconds &+ offset(at: raw))
  }
}
