import Fundamentals
import Records

/// Makes a clock out of what is known of it: declared anchors, else paired events, both carried across the logged steps.
struct ClockModel {
  let device: Int32
  let anchors: [ClockAnchor]
  let steps: [ClockJump]
  private let stepOffsets: StepOffsets

  /// - Parameters: declared and logged, in any order.
  init(device: Int32, anchors: [ClockAnchor], steps: [ClockJump]) {
    self.device = device
    self.anchors = anchors.sorted {
      if $0.device != $1.device { return $0.device < $1.device }
      return $0.uncertainty != $1.uncertainty ? $0.uncertainty < $1.uncertainty : $0.reference < $1.reference
    }
    self.steps = steps
    stepOffsets = StepOffsets(steps)
  }

  /// The clock as anchors alone show it, before it has been compared with any table.
  var declared: DeviceClock { clock(DevicePairs(), unset: nil) { _ in "" } }

  /// The clock with all that is known of it.
  /// - Parameter name: of a queue, to choose among equals.
  func clock(_ pairs: DevicePairs, unset: UnsetTimes?, name: (Int32) -> String) -> DeviceClock {
    let offset = PairedOffset(pairs.captures)
    let drift = drift(of: pairs.jobs, name: name)
    var method = ClockMethod.none
    var lines: [Line] = []
    var correctsRows = false
    if !anchors.isEmpty {
      (method, lines, correctsRows) = (.anchored, anchoredLines, true)
    } else if let drift, ClockDrift.isCorrectable(drift) {
      (method, lines, correctsRows) = (.estimated, driftLines(drift), !pairs.jobsMeetOwnRows)
    } else if let hours = wholeHours(of: pairs.captures), hours != 0 || !stepOffsets.isEmpty {
      let constant = Line(from: .missing, anchor: .missing, offset: Int64(hours) * ClockWholeHour.hour, rate: 0)
      (method, lines, correctsRows) = (.estimated, [constant], !pairs.capturesMeetOwnRows)
    }
    let segments = segments(lines, method)
    let all = (pairs.captures + pairs.jobs).sorted(by: ClockPair.precedes)
    let residual = residual(of: all, segments)
    let uncertainty: Int64 =
      switch method {
      case .anchored: Int64(anchors.map(\.uncertainty).max() ?? 0) * 1_000_000
      case .estimated, .bracketed: residual?.greatest ?? 0
      case .none: 0
      }
    return DeviceClock(
      device: device, method: method, segments: segments, uncertainty: uncertainty, residual: residual,
      pairs: ClockModel.thinned(all), pairCount: all.count, steps: steps, anchors: anchors, offset: offset, drift: drift,
      unset: unset, correctsRows: correctsRows)
  }

  /// The most pairs that are kept for a picture of the clock.
  static let mostPairs = 2000

  private static func thinned(_ pairs: [ClockPair]) -> [ClockPair] {
    guard pairs.count > mostPairs else { return pairs }
    return (0..<mostPairs).map { pairs[$0 * (pairs.count - 1) / (mostPairs - 1)] }
  }

  /// The queue with the most jobs speaks, first among those that drift.
  private func drift(of jobs: [ClockPair], name: (Int32) -> String) -> PairedDrift? {
    Dictionary(grouping: jobs, by: \.queue).compactMap { PairedDrift($0.value, without: stepOffsets) }
      .max { a, b in
        let drifts = (ClockDrift.isExceeded(a), ClockDrift.isExceeded(b))
        if drifts.0 != drifts.1 { return drifts.1 }
        return a.count != b.count ? a.count < b.count : name(a.queue) > name(b.queue)
      }
  }

  /// Whole hours by which the clock is wrong once its steps are taken out; nil when the captures are few or show something else.
  private func wholeHours(of captures: [ClockPair]) -> Int? {
    guard captures.count >= ClockWholeHour.leastPairs else { return nil }
    var bases = captures.map(stepOffsets.base(of:))
    return ClockWholeHour.hours(of: Robust.median(&bases))
  }

  private func residual(of pairs: [ClockPair], _ segments: [ClockSegment]) -> ClockResidual? {
    guard !pairs.isEmpty else { return nil }
    // Pairs and segments both stand in order of raw time.
    var index = 0
    var rest = pairs.map { pair -> Int64 in
      while index + 1 < segments.count, segments[index + 1].from <= pair.raw { index += 1 }
      let correction = segments.isEmpty ? 0 : segments[index].offset(at: pair.raw)
      return Int64(clamping: (pair.offset &- correction).magnitude)
    }
    let median = Robust.median(&rest)
    return ClockResidual(greatest: rest.last ?? 0, median: median)
  }
}

/// What a clock has in common with the tables.
struct DevicePairs {
  var captures: [ClockPair] = []
  var jobs: [ClockPair] = []
  /// Whether any of the table times was written by this device itself, as far as the tables tell.
  var capturesMeetOwnRows = false
  var jobsMeetOwnRows = false
}

// MARK: - Lines and segments

extension ClockModel {
  /// A stretch of the offset without its steps.
  struct Line: Stretch {
    var from: Instant
    var anchor: Instant
    var offset: Int64
    var rate: Double
  }

  /// A straight line between two anchors, the nearer one's offset outside (decision 135).
  private var anchoredLines: [Line] {
    var points: [(x: Instant, y: Int64)] = []
    for anchor in anchors where points.last?.x != anchor.device {
      let offset = anchor.reference.microseconds &- anchor.device.microseconds
      points.append((anchor.device, stepOffsets.base(offset: offset, at: anchor.device)))
    }
    return lines(through: points)
  }

  /// The estimated line from the first job to the last, the nearer end's offset outside.
  private func driftLines(_ drift: PairedDrift) -> [Line] {
    lines(through: [(drift.first, drift.offset), (drift.last, drift.offset &+ Int64(clampingRounded: drift.growth))])
  }

  private func lines(through points: [(x: Instant, y: Int64)]) -> [Line] {
    guard let first = points.first, let last = points.last else { return [] }
    var lines = [Line(from: .missing, anchor: first.x, offset: first.y, rate: 0)]
    for (a, b) in zip(points, points.dropFirst()) {
      let rate = Double(b.y &- a.y) / Double(b.x.microseconds &- a.x.microseconds)
      lines.append(Line(from: a.x, anchor: a.x, offset: a.y, rate: rate))
    }
    if points.count > 1 { lines.append(Line(from: last.x, anchor: last.x, offset: last.y, rate: 0)) }
    return lines
  }

  /// The lines cut at the steps, with the steps' offsets.
  private func segments(_ lines: [Line], _ method: ClockMethod) -> [ClockSegment] {
    guard !lines.isEmpty else { return [] }
    let starts = Set(lines.map(\.from) + stepOffsets.pieces.map(\.from)).sorted()
    return starts.compactMap { start in
      guard let line = lines.covering(start) else { return nil }
      let step = stepOffsets.piece(at: start)
      return ClockSegment(
        from: start, anchor: line.anchor, offset: line.offset &+ step.offset, rate: line.rate,
        method: step.half > 0 ? .bracketed : method, uncertainty: step.half)
    }
  }
}
