/// Finds each deviation of the logs a visit of its own, and a student without any other.
extension TeamLog {
  /// True when there was a place; the truth then has what it earns.
  mutating func place(_ deviation: LogDeviation, _ truth: inout Truth) -> Bool {
    guard !visits.isEmpty else { return false }
    let from = random.below(visits.count)
    for index in visits.indices.map({ ($0 + from) % visits.count }) {
      if deviation.isOfPrint ? deviatePrint(deviation, at: index, &truth) : deviateCapture(deviation, at: index, &truth) {
        return true
      }
    }
    return false
  }

  // MARK: Print jobs

  private mutating func deviatePrint(_ deviation: LogDeviation, at index: Int, _ truth: inout Truth) -> Bool {
    let visit = visits[index]
    let place = visit.jobs.firstIndex { job in
      job.session != nil && job.total != 0 && job.nik.map { !taken.contains($0) } ?? false && visit.prints(on: job.printer) > 2
    }
    guard !visit.printDeviates, let place, case .print(let number) = visit.jobs[place].name else { return false }
    let job = visit.jobs[place]
    visits[index].printDeviates = true
    switch deviation {
    case .unwitnessed:
      visits[index].jobs.remove(at: place)
      truth.add(.printUnwitnessed, session: job.session, step: 7, nik: job.nik)
    case .disagreeing:
      visits[index].jobs[place].state = .aborted
      truth.add(.witnessesDisagree, session: job.session, step: 7, nik: job.nik)
    default:
      var stray = LoggedJob(after: job, as: .stray(number), &random)
      if deviation == .unrecordedBySpoolerAlone { stray.state = nil }
      if deviation == .unrecordedByPrinterAlone { stray.total = nil }
      visits[index].jobs.append(stray)
      truth.add(.printUnrecorded, session: job.session, step: 7)
      return true
    }
    if let nik = job.nik { taken.insert(nik) }
    return true
  }

  // MARK: Captures

  private mutating func deviateCapture(_ deviation: LogDeviation, at index: Int, _ truth: inout Truth) -> Bool {
    let visit = visits[index]
    guard visit.hasRoomForCaptures, let place = recording(in: visit, for: deviation), let nik = visit.recordings[place].nik
    else { return false }
    let session = visit.plan.ordinal
    switch deviation {
    case .forNobody, .betweenTwo, .beforeTheSession:
      guard var stray = strayCapture(deviation, in: visit, at: place) else { return false }
      stray.nik = deviation == .beforeTheSession ? nik : nil
      visits[index].captures.append(stray)
      truth.add(.captureUnattributed, session: session, nik: stray.nik)
    case .poorPhoto, .poorFingerprints, .poorIris:
      let poor = visit.captures.lastIndex { $0.recording == place && $0.kind == deviation.poor }
      guard let poor, let threshold = visit.captures[poor].kind.threshold else { return false }
      visits[index].captures[poor].score = random.within(threshold / 2...threshold - 1)
      visits[index].captures[poor].reason = ""
      truth.add(.qualityBelowThreshold, session: session, step: 6, nik: nik)
    default:
      visits[index].captures.removeAll { $0.recording == place && deviation.missing.contains($0.kind) }
      truth.add(.captureMissing, session: session, step: 6, nik: nik)
    }
    visits[index].captureDeviations += 1
    taken.insert(nik)
    return true
  }

  /// A recording that did not fail, of a student without a deviation.
  private func recording(in visit: LoggedVisit, for deviation: LogDeviation) -> Int? {
    visit.recordings.indices.first { index in
      let row = visit.recordings[index]
      guard row.outcome != .failed, let nik = row.nik, !taken.contains(nik) else { return false }
      return deviation != .betweenTwo || successor(of: row, in: visit) != nil
    }
  }

  /// The recording at the same devices that begins before the captures of another have certainly ended.
  private func successor(of row: StepRow, in visit: LoggedVisit) -> StepRow? {
    guard let end = row.end else { return nil }
    return visit.recordings.first { next in
      next.device == row.device && (next.start.map { end <= $0 && $0 < end + CaptureSeries.tolerance } ?? false)
    }
  }

  /// A capture that no recording, or more than one, can have made.
  private mutating func strayCapture(_ deviation: LogDeviation, in visit: LoggedVisit, at place: Int) -> Capture? {
    let row = visit.recordings[place]
    guard case .set(let set) = row.device else { return nil }
    var time = visit.plan.time(7, 10) + random.below(1200)
    if deviation == .betweenTwo {
      guard let end = row.end else { return nil }
      time = end
    }
    return Capture(kind: .fingerprints, time: time, set: set, score: random.within(45...98))
  }
}
