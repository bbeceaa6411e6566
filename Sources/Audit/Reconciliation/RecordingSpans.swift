import Fundamentals
import Records

/// The recordings of `langkah` as spans of time: those with two times as windows, the others by their days.
struct RecordingSpans: Sendable {
  /// Captures may stand this many microseconds outside (semantics, device evidence).
  static let tolerance: Int64 = 60_000_000

  /// Windows of named students by person.
  let byPerson: WindowIndex
  /// Windows by key of device, of the devices that captured somebody without naming him.
  let byDevice: WindowIndex
  /// The windows whose owner is a person, 0 for none; in source order.
  let windows: [CaptureWindow]
  /// Executions of a person that have no window, by person and day, and those with no time at all by person (decision 128).
  private let withoutWindow: [PersonDay: Int32]

  private struct PersonDay: Hashable {
    var person: Int32
    /// nil: any day.
    var day: LocalDate?
  }

  /// - Parameter devices: whether windows of a device are asked for, by key.
  init(_ context: AuditContext, _ keys: DeviceKeys, devices: [Bool]) {
    var windows: [CaptureWindow] = []
    var ofDevices: [CaptureWindow] = []
    var withoutWindow: [PersonDay: Int32] = [:]
    let wantsDevices = devices.contains(true)
    context.executions.forEach { place, row in
      guard context.steps[Int(row.step)].isRecording, context.verdicts[place].counts else { return }
      guard row.duration != nil else {
        if row.person != 0 {
          RecordingSpans.days(of: row, context).forEach { day in
            let key = PersonDay(person: row.person, day: day)
            if withoutWindow[key] == nil { withoutWindow[key] = Int32(truncatingIfNeeded: place) }
          }
        }
        return
      }
      var window = CaptureWindow(
        start: row.start.microseconds &- RecordingSpans.tolerance, end: row.end.microseconds &+ RecordingSpans.tolerance,
        owner: row.person, execution: Int32(truncatingIfNeeded: place))
      windows.append(window)
      guard wantsDevices else { return }
      for device in keys.listed(context.facts[row].devices) where devices[Int(device)] {
        window.owner = device
        ofDevices.append(window)
      }
    }
    byPerson = WindowIndex(windows.filter { $0.owner != 0 }, owners: context.records.persons.count)
    byDevice = WindowIndex(ofDevices, owners: keys.count)
    self.windows = windows
    self.withoutWindow = withoutWindow
  }

  /// The days of which an execution without a window speaks: of the times it has, even if they are reversed; any day without one.
  private static func days(of row: Execution, _ context: AuditContext) -> [LocalDate?] {
    let days = [row.start, row.end].filter(\.isPresent).map { context.day($0) }
    return days.isEmpty ? [nil] : days
  }

  /// An execution of a person that has no window but may be the one a capture of that day belongs to.
  func executionWithoutWindow(_ person: Int32, on day: LocalDate) -> Int32? {
    guard !withoutWindow.isEmpty else { return nil }
    return withoutWindow[PersonDay(person: person, day: day)] ?? withoutWindow[PersonDay(person: person, day: nil)]
  }
}
