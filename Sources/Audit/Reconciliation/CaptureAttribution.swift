import Fundamentals
import Records

/// Whom each capture shows (decisions 59, 61, 128).
package struct CaptureAttribution: Sendable {
  /// By place in `Records.traces.captures`: place of the execution that the capture serves, or the raw value of a `Reason`.
  package let executions: [Int32]

  /// Why a capture shows nobody.
  package enum Reason: Int32, Sendable, CaseIterable {
    /// It names nobody, and no recording of its device contains it.
    case noWindow = -1
    /// It names nobody, and several recordings of its device contain it.
    case severalWindows = -2
    /// It names somebody of whom no recording is written down.
    case noRecording = -3
    /// It names somebody at a time outside all recordings of that student.
    case outsideWindows = -4
  }

  /// Place of the execution that a capture serves, or nil.
  package func execution(_ capture: Int) -> Int? { executions[capture] < 0 ? nil : Int(executions[capture]) }

  /// Why a capture shows nobody; nil when it shows somebody.
  package func reason(_ capture: Int) -> Reason? { Reason(rawValue: executions[capture]) }

  init(_ context: AuditContext, _ captures: [CaptureTrace], _ keys: DeviceKeys, _ spans: RecordingSpans) {
    executions = inBlocks(captures.count, size: 1 << 14, threads: context.options.threads) { range in
      range.map { CaptureAttribution.execution(of: captures[$0], context, keys, spans) }
    }.flatMap { $0 }
  }

  private static func execution(
    of capture: CaptureTrace, _ context: AuditContext, _ keys: DeviceKeys, _ spans: RecordingSpans
  ) -> Int32 {
    let time = capture.time.microseconds
    if capture.person != 0 {
      if let window = spans.byPerson.last(of: capture.person, containing: time) { return spans.byPerson[window].execution }
      if let execution = spans.executionWithoutWindow(capture.person, on: context.day(capture.time)) { return execution }
      return (spans.byPerson.hasWindows(capture.person) ? Reason.outsideWindows : .noRecording).rawValue
    }
    let device = keys[capture.device]
    guard device != 0, let window = spans.byDevice.last(of: device, containing: time) else { return Reason.noWindow.rawValue }
    guard spans.byDevice.last(of: device, containing: time, before: window) == nil else {
      return Reason.severalWindows.rawValue
    }
    return spans.byDevice[window].execution
  }
}
