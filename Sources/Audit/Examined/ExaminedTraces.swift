import Records

/// Units that are lines of device logs: captures, and cards that spoolers and printers count.
extension AuditResult {
  /// - Parameter open: findings of the rule that no waiver covers; also below.
  func examinedCaptures(_ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { .init($0.position) }
    for (place, capture) in records.traces.captures.enumerated() {
      let execution = attribution?.execution(place)
      let session = execution.map { records.executions[$0].session } ?? capture.session
      guard context.isReported(session: session, person: capture.person) else { continue }
      builder.add(
        .init(capture.position), stratum: Int32(capture.modality.rawValue), session: session, devices: capture.device,
        day: context.dayIfPresent(capture.time))
    }
    return Examined(unit: .capture, cells: builder.cells)
  }

  func examinedScores(_ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { .init($0.position) }
    let thresholds = options.captureThresholds.table(records.cells)
    for (place, capture) in records.traces.captures.enumerated() {
      guard capture.isAccepted, capture.quality != CaptureTrace.noScore, capture.threshold(thresholds) != nil else { continue }
      let row = attribution?.execution(place).map { records.executions[$0] }
      let session = row?.session ?? capture.session
      guard context.isReported(session: session, person: row?.person ?? capture.person) else { continue }
      builder.add(
        .init(capture.position), stratum: Int32(capture.modality.rawValue), session: session,
        officers: row.map { context.facts[$0].officers } ?? 0, devices: capture.device, day: context.dayIfPresent(capture.time))
    }
    return Examined(unit: .score, cells: builder.cells)
  }

  /// Cards that a witness counts as completed, recorded or not.
  func examinedJobs(_ open: [Finding]) -> Examined {
    var builder = ExaminedBuilder(context, open) { .init($0.position) }
    guard let witnesses else { return Examined(unit: .job, cells: []) }
    var seen: Set<Int32> = []
    func add(_ testimony: Testimony) {
      guard testimony.printed >= 0 || (testimony.spooled >= 0 && testimony.aborted < 0) else { return }
      let place = testimony.spooled >= 0 ? testimony.spooled : testimony.printed
      let shown = witnesses.all[Int(place)]
      let billed = context.session(billedAs: shown.billing)
      let session =
        billed == 0 && testimony.printed >= 0
        ? context.session(billedAs: witnesses.all[Int(testimony.printed)].billing) : billed
      // Prints that share an id share their jobs.
      guard context.isReported(session: session), seen.insert(place).inserted else { return }
      builder.add(
        .init(shown.position), session: session, officers: context.staff.isKnown[Int(shown.user)] ? shown.user : 0,
        devices: shown.printer, day: context.dayIfPresent(shown.time))
    }
    func note(_ place: Int32, in testimony: inout Testimony) {
      let job = witnesses.all[Int(place)]
      if job.saysAborted || witnesses.devices.isPrinter(job.printer) { testimony.add(job, at: place) }
    }
    for index in prints.indices {
      var testimony = Testimony()
      witnesses.jobs.forEachJob(ofPrint: index) { note($0, in: &testimony) }
      add(testimony)
    }
    witnesses.jobs.forEachUnrecordedName { places in
      var testimony = Testimony()
      for place in places { note(place, in: &testimony) }
      add(testimony)
    }
    return Examined(unit: .job, cells: builder.cells)
  }
}
