import Records

/// `evidence.unattributed`: a capture that shows nobody at its time (decisions 59, 61, 128).
enum CaptureUnattributed {
  /// Carries what the trace itself says (decision 119). Detail: number of the reason (its raw value without sign) in bits 0–7, raw
  /// value of the kind in 8–15.
  static func check(_ capture: CaptureTrace, _ reason: CaptureAttribution.Reason, _ sink: inout FindingSink) {
    sink.report(
      Finding(
        .captureUnattributed, at: capture.position, session: capture.session, person: capture.person, devices: capture.device,
        detail: UInt64(reason.rawValue.magnitude) | UInt64(capture.modality.rawValue) << 8))
  }
}
