import Records

/// `quality.below-threshold`: a capture of a quality strictly below its threshold was accepted without a reason (decision 62).
enum QualityBelowThreshold {
  /// Measured and limit: millionths of the algorithm's unit. Detail: raw value of the kind in bits 0–7, the algorithm's cell in
  /// 8–39. Position: the capture; other: the execution that it serves. Carries session and student of that execution, or what the
  /// trace itself says when it serves none.
  static func check(_ capture: CaptureTrace, _ execution: Int?, threshold: Int64?, _ sink: inout FindingSink) {
    guard let threshold, capture.quality != CaptureTrace.noScore, capture.quality < threshold, capture.isAccepted,
      capture.reason == 0
    else { return }
    let context = sink.context
    let row = execution.map { context.executions[$0] }
    let step = row.map { Int($0.step) } ?? context.steps.all.firstIndex(where: \.isRecording)
    sink.report(
      Finding(
        .qualityBelowThreshold, at: capture.position, other: row?.position, session: row?.session ?? capture.session, step: step,
        person: row?.person ?? capture.person, officers: row.map { context.facts[$0].officers } ?? 0, devices: capture.device,
        measured: capture.quality, limit: threshold,
        detail: UInt64(capture.modality.rawValue) | UInt64(UInt32(bitPattern: capture.algorithm)) << 8))
  }
}
