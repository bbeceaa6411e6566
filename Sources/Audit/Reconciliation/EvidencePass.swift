import Fundamentals
import Records

/// Lays recordings and the captures of devices side by side.
struct EvidencePass {
  private let context: AuditContext
  private let captures: [CaptureTrace]
  /// Places of the captures in source order.
  private let order: [Int32]
  private let spans: RecordingSpans
  private let days: CaptureDays
  private let attribution: CaptureAttribution

  struct Answer: Sendable {
    var findings: [Finding] = []
    var figures = EvidenceFigures()
    /// nil for an archive without captures.
    var attribution: CaptureAttribution?
  }

  /// Findings rule by rule, each in order of sources. To be run when the executions have been judged: their verdicts tell which
  /// count.
  static func run(_ context: AuditContext) -> Answer {
    guard !context.records.traces.captures.isEmpty else { return Answer() }
    let pass = EvidencePass(context)
    var sink = FindingSink(context)
    var builder = EvidenceFigures.Builder(context)
    let thresholds = context.options.captureThresholds.table(context.records.cells)
    for place in pass.order {
      let capture = pass.captures[Int(place)]
      let execution = pass.attribution.execution(Int(place))
      let threshold = capture.threshold(thresholds)
      if let reason = pass.attribution.reason(Int(place)) { CaptureUnattributed.check(capture, reason, &sink) }
      QualityBelowThreshold.check(capture, execution, threshold: threshold, &sink)
      builder.add(capture, execution: execution, threshold: threshold)
    }
    let missing = pass.missing()
    return Answer(
      findings: missing.findings + sink.findings, figures: builder.figures(kinds: missing.kinds), attribution: pass.attribution)
  }

  private init(_ context: AuditContext) {
    self.context = context
    captures = context.records.traces.captures
    order = captures.placesInSourceOrder
    let keys = DeviceKeys(context)
    var devices = [Bool](repeating: false, count: keys.count)
    for capture in captures where capture.person == 0 { devices[Int(keys[capture.device])] = true }
    devices[0] = false
    spans = RecordingSpans(context, keys, devices: devices)
    days = CaptureDays(context, captures, order: order)
    attribution = CaptureAttribution(context, captures, keys, spans)
  }

  /// What the recordings lack, and how many of them are assessed.
  private func missing() -> (findings: [Finding], kinds: [CaptureKindFigures]) {
    let named = NamedCaptures(captures, order: order, persons: context.records.persons.count)
    let served = kindsOfNameless()
    let blocks = inBlocks(spans.windows.count, size: 1 << 13, threads: context.options.threads) { range in
      var sink = FindingSink(context)
      var kinds = CaptureTrace.Modality.allCases.map { CaptureKindFigures(modality: $0) }
      for window in spans.windows[range] {
        let execution = Int(window.execution)
        guard let expected = days[context.day(context.executions[execution].start)] else { continue }
        CaptureMissing.check(
          window, expected: expected.map { $0 < 0 ? nil : captures[Int($0)].position },
          served: served.isEmpty ? 0 : served[execution], named, &kinds, &sink)
      }
      return (sink.findings, kinds)
    }
    var kinds = CaptureTrace.Modality.allCases.map { CaptureKindFigures(modality: $0) }
    for block in blocks {
      for index in kinds.indices { kinds[index].merge(block.1[index]) }
    }
    return (blocks.flatMap(\.0), kinds)
  }

  /// Kinds of the captures that name nobody, by the execution that they serve; empty without any.
  private func kindsOfNameless() -> [UInt8] {
    var kinds: [UInt8] = []
    for (place, capture) in captures.enumerated() where capture.person == 0 {
      guard let execution = attribution.execution(place) else { continue }
      if kinds.isEmpty { kinds = Array(repeating: 0, count: context.executions.count) }
      kinds[execution] |= capture.modality.bit
    }
    return kinds
  }
}

extension CaptureTrace {
  /// Its own threshold, else that of the archive, in millionths; nil without one (decision 62).
  /// - Parameter table: `CaptureThresholds.table`.
  func threshold(_ table: [Int64]) -> Int64? {
    if threshold != CaptureTrace.noScore { return threshold }
    guard !table.isEmpty else { return nil }
    let declared = table[CaptureThresholds.index(of: modality, algorithm: algorithm)]
    return declared == CaptureTrace.noScore ? nil : declared
  }
}
