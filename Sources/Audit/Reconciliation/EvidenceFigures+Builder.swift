import Records

extension EvidenceFigures {
  /// Sums up captures one after the other.
  struct Builder {
    private let context: AuditContext
    private var captures = 0
    private var unattributed = 0
    private var scores: [Origin: Scores] = [:]
    private var devices: [Int32: CaptureDeviceFigures] = [:]
    /// Kinds that each execution was seen to hold.
    private var held: [UInt8]

    /// Where a score comes from.
    private struct Origin: Hashable {
      var modality: CaptureTrace.Modality
      var algorithm: Int32
      var device: Int32
    }

    private struct Scores {
      var values: [Int64] = []
      var assessed = 0
      var below = 0
    }

    init(_ context: AuditContext) {
      self.context = context
      held = Array(repeating: 0, count: context.executions.count)
    }

    /// - Parameters:
    ///   - execution: place of the execution that the capture serves.
    ///   - threshold: in millionths.
    mutating func add(_ capture: CaptureTrace, execution: Int?, threshold: Int64?) {
      let session = execution.map { context.executions[$0].session } ?? capture.session
      guard context.selection.includes(session: session) else { return }
      captures += 1
      if execution == nil { unattributed += 1 }
      var isRepeated = false
      if let execution {
        isRepeated = held[execution] & capture.modality.bit != 0
        held[execution] |= capture.modality.bit
      }
      devices[capture.device, default: CaptureDeviceFigures(device: capture.device)]
        .add(capture, isAttributed: execution != nil, isRepeated: isRepeated)
      guard capture.quality != CaptureTrace.noScore else { return }
      let origin = Origin(modality: capture.modality, algorithm: capture.algorithm, device: capture.device)
      scores[origin, default: Scores()].values.append(capture.quality)
      guard let threshold else { return }
      scores[origin]?.assessed += 1
      if capture.quality < threshold { scores[origin]?.below += 1 }
    }

    func figures(kinds: [CaptureKindFigures]) -> EvidenceFigures {
      var figures = EvidenceFigures()
      figures.captures = captures
      figures.unattributed = unattributed
      figures.kinds = kinds
      figures.devices = devices.values.sorted { precedes($0.device, $1.device) }
      figures.qualities = scores.map { origin, scores in
        let values = scores.values.sorted()
        return CaptureQualityFigures(
          modality: origin.modality, algorithm: origin.algorithm, device: origin.device, count: values.count,
          median: values[(values.count + 1) / 2 - 1], least: values[0], assessed: scores.assessed, below: scores.below)
      }.sorted { a, b in
        if a.modality != b.modality { return a.modality.rawValue < b.modality.rawValue }
        return a.algorithm != b.algorithm ? precedes(a.algorithm, b.algorithm) : precedes(a.device, b.device)
      }
      return figures
    }

    /// In order of text.
    private func precedes(_ a: Int32, _ b: Int32) -> Bool {
      context.records.cells.bytes(a).lexicographicallyPrecedes(context.records.cells.bytes(b))
    }
  }
}

extension CaptureDeviceFigures {
  fileprivate mutating func add(_ capture: CaptureTrace, isAttributed: Bool, isRepeated: Bool) {
    captures += 1
    if !isAttributed { unattributed += 1 }
    if !capture.isAccepted { rejected += 1 }
    if isRepeated { repeated += 1 }
    if capture.isMisidentified { misidentified += 1 }
    chains[Int(capture.chain.rawValue)] += 1
  }
}
