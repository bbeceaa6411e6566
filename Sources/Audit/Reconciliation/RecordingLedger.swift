package import Records

/// Recording by recording what the devices captured, was expected and lacks. Built once; empty for an archive without captures.
package struct RecordingLedger: Sendable {
  /// One kind of capture in a recording.
  package struct Kind: Sendable, Hashable {
    package var modality: CaptureTrace.Modality
    /// Captures that serve the recording, accepted or not, and how many of them were not accepted.
    package var count = 0
    package var rejected = 0
    /// `evidence.capture-missing` names it.
    package var isMissing = false
    /// Place in `Records.traces.captures` of the accepted capture with the best score; of any capture when none bears one.
    package var best: Int?
    /// Least score that the best capture needed, in millionths; nil without a threshold.
    package var threshold: Int64?
  }

  /// A recording with captures, or without some that were expected.
  package struct Recording: Sendable, Hashable {
    /// Place in `Records.executions`.
    package var execution: Int
    /// In order of `CaptureTrace.Modality`; kinds neither captured nor expected are left out.
    package var kinds: [Kind]
    /// Places in `Records.traces.captures`, in source order.
    package var captures: [Int32]
  }

  /// By session, in source order of the executions.
  private let recordings: [Int32: [Recording]]
  /// Places of the captures that name a session and show nobody, in source order.
  private let strays: [Int32: [Int32]]

  package func recordings(session: Int32) -> [Recording] { recordings[session] ?? [] }
  package func strays(session: Int32) -> [Int32] { strays[session] ?? [] }

  init(_ result: AuditResult) {
    guard let attribution = result.attribution else {
      (recordings, strays) = ([:], [:])
      return
    }
    let records = result.records
    let captures = records.traces.captures
    let thresholds = result.options.captureThresholds.table(records.cells)
    var found: [Int: Recording] = [:]
    var strays: [Int32: [Int32]] = [:]
    for place in captures.placesInSourceOrder {
      let capture = captures[Int(place)]
      guard let execution = attribution.execution(Int(place)) else {
        if capture.session != 0 { strays[capture.session, default: []].append(place) }
        continue
      }
      found[execution, default: Recording(execution: execution, kinds: [], captures: [])].captures.append(place)
    }
    var missing: [Int: UInt8] = [:]
    for finding in result.findings where finding.rule == .captureMissing && finding.execution >= 0 {
      let execution = Int(finding.execution)
      missing[execution] = UInt8(truncatingIfNeeded: finding.detail)
      if found[execution] == nil { found[execution] = Recording(execution: execution, kinds: [], captures: []) }
    }
    var sessions: [Int32: [Recording]] = [:]
    for (execution, recording) in found.sorted(by: { $0.key < $1.key }) {
      let session = records.executions[execution].session
      guard result.isReported(session: session) else { continue }
      var recording = recording
      recording.kinds = CaptureTrace.Modality.allCases.compactMap { modality in
        let own = recording.captures.filter { captures[Int($0)].modality == modality }
        let isMissing = (missing[execution] ?? 0) & modality.bit != 0
        return own.isEmpty && !isMissing ? nil : Kind(modality, own, isMissing: isMissing, captures, thresholds)
      }
      sessions[session, default: []].append(recording)
    }
    recordings = sessions
    self.strays = strays.filter { result.isReported(session: $0.key) }
  }
}

extension RecordingLedger.Kind {
  fileprivate init(
    _ modality: CaptureTrace.Modality, _ places: [Int32], isMissing: Bool, _ captures: [CaptureTrace], _ thresholds: [Int64]
  ) {
    self.init(modality: modality, count: places.count, isMissing: isMissing)
    for place in places {
      let capture = captures[Int(place)]
      if !capture.isAccepted { rejected += 1 }
      guard let known = best.map({ captures[$0] }) else {
        best = Int(place)
        continue
      }
      // `noScore` is less than every score.
      if (capture.isAccepted ? 1 : 0, capture.quality) > (known.isAccepted ? 1 : 0, known.quality) { best = Int(place) }
    }
    threshold = best.flatMap { captures[$0].threshold(thresholds) }
  }
}

extension AuditResult {
  /// Recording by recording what the devices say of it; made when asked for.
  package func recordingLedger() -> RecordingLedger { RecordingLedger(self) }
}
