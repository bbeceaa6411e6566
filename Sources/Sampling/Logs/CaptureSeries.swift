/// What the devices capture of one student in one recording.
struct CaptureSeries {
  let recording: StepRow
  /// Place of the recording in its visit.
  let place: Int
  private let set: Int
  private let work: Range<Int>

  /// nil for a row that is no recording with both times at a set of devices.
  init?(_ recording: StepRow, at place: Int) {
    guard case .set(let set) = recording.device, let start = recording.start, let end = recording.end, start < end else {
      return nil
    }
    self.recording = recording
    self.place = place
    self.set = set
    work = start..<end
  }

  func captures(_ random: inout RandomStream) -> [Capture] {
    var captures = [capture(.photo, &random)] + fingerprints(&random)
    guard recording.outcome != .failed else { return captures }
    captures.append(capture(.iris, &random))
    var signature = capture(.signature, &random)
    // Some pads do not know whose turn it is; the moment tells it where no neighbour is near.
    let edge = min(signature.time - work.lowerBound, work.upperBound - signature.time)
    if edge > CaptureSeries.tolerance, random.chance(200) { signature.nik = nil }
    return captures + [signature]
  }

  /// Seconds by which a capture may lie outside its recording.
  static let tolerance = 60

  private func fingerprints(_ random: inout RandomStream) -> [Capture] {
    var print = capture(.fingerprints, &random)
    if recording.outcome == .failed {
      print.score = random.within(5...39)
      print.isAccepted = false
      return [print]
    }
    if random.chance(40) {
      print.score = random.within(20...39)
      print.reason = Capture.excuse
    } else if random.chance(120) {
      // Tried again with success.
      var first = print
      first.time = max(work.lowerBound, print.time - random.within(8...15))
      first.score = random.within(5...39)
      first.isAccepted = false
      return [first, print]
    }
    return [print]
  }

  private func capture(_ kind: Capture.Kind, _ random: inout RandomStream) -> Capture {
    let time = work.lowerBound + work.count * random.within(kind.share) / 1000
    return Capture(
      kind: kind, time: time, set: set, recording: place, nik: recording.nik,
      score: kind.threshold.map { random.within(($0 + 3)...98) })
  }
}
