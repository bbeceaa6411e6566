import Fundamentals
import Records

/// When each student was captured in each way, to be asked whether a span of time holds one.
struct NamedCaptures: Sendable {
  /// Microseconds, student by student, kind by kind, each ascending.
  private let times: [Int64]
  /// First time of each student and kind; one more than there are.
  private let starts: [Int32]

  /// - Parameter order: places of the captures in source order.
  init(_ captures: [CaptureTrace], order: [Int32], persons: Int) {
    let groups = Grouping(places: order, groups: persons * NamedCaptures.kinds) { place in
      let capture = captures[place]
      return capture.person == 0 ? -1 : NamedCaptures.group(capture.person, capture.modality)
    }
    var times: [Int64] = []
    times.reserveCapacity(order.count)
    var starts: [Int32] = []
    starts.reserveCapacity(groups.count + 1)
    for group in 0..<groups.count {
      starts.append(Int32(truncatingIfNeeded: times.count))
      let places = groups[group]
      for place in places { times.append(captures[Int(place)].time.microseconds) }
      if places.count > 1 { times[(times.count - places.count)...].sort() }
    }
    starts.append(Int32(truncatingIfNeeded: times.count))
    self.times = times
    self.starts = starts
  }

  private static let kinds = CaptureTrace.Modality.allCases.count

  private static func group(_ person: Int32, _ modality: CaptureTrace.Modality) -> Int32 {
    person * Int32(kinds) + Int32(modality.rawValue)
  }

  /// Whether the owner of a window was captured in it in this way.
  func contain(_ modality: CaptureTrace.Modality, in window: CaptureWindow) -> Bool {
    let group = Int(NamedCaptures.group(window.owner, modality))
    var low = Int(starts[group])
    var high = Int(starts[group + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < window.start { low = middle + 1 } else { high = middle }
    }
    return low < end && times[low] <= window.end
  }
}
