import Fundamentals
import Records

/// On which days logs speak of which kinds of captures: each local day with at least one of them (decisions 60, 104).
struct CaptureDays: Sendable {
  /// Places of the first capture of each kind, -1 for none, by day.
  private var first: [LocalDate: [Int32]] = [:]

  /// - Parameter order: places of the captures in source order.
  init(_ context: AuditContext, _ captures: [CaptureTrace], order: [Int32]) {
    let none = [Int32](repeating: -1, count: CaptureTrace.Modality.allCases.count)
    for place in order {
      let capture = captures[Int(place)]
      guard capture.time.isPresent else { continue }
      let kind = Int(capture.modality.rawValue)
      let day = context.day(capture.time)
      if first[day, default: none][kind] < 0 { first[day, default: none][kind] = place }
    }
  }

  /// The first capture of each kind on a day, by raw value of the kind; nil when no log speaks of the day.
  subscript(day: LocalDate) -> [Int32]? { first[day] }
}
