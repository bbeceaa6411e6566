import Records

/// `print.unrecorded`: a completed job of a printer of `perangkat` that is no recorded print; once per job name (decision 53).
enum PrintUnrecorded {
  /// Measured: jobs of that name that count as completed by the witness that is quoted; limit: 0. Position: the spooler's line, or
  /// the printer's where the spooler has none; other: the printer's line. Detail: id of the job's name in `Records.texts`.
  /// - Parameter jobs: places of all jobs of a name that no print has, in source order.
  static func check(_ jobs: Grouping.Places, _ devices: DeviceKeys, step: Int?, _ sink: inout FindingSink) {
    let context = sink.context
    let all = context.records.traces.jobs
    var testimony = Testimony()
    for place in jobs {
      let job = all[Int(place)]
      // Who gave a job up may have written its queue in another way.
      if job.saysAborted || devices.isPrinter(job.printer) { testimony.add(job, at: place) }
    }
    guard testimony.printed >= 0 || (testimony.spooled >= 0 && testimony.aborted < 0) else { return }
    let shown = all[Int(testimony.spooled >= 0 ? testimony.spooled : testimony.printed)]
    let other = testimony.printed >= 0 ? all[Int(testimony.printed)] : shown
    let billed = context.session(billedAs: shown.billing)
    sink.report(
      Finding(
        .printUnrecorded, at: shown.position, other: other.position,
        session: billed != 0 ? billed : context.session(billedAs: other.billing), step: step,
        officers: context.staff.isKnown[Int(shown.user)] ? shown.user : 0, devices: shown.printer,
        measured: Int64(testimony.spooled >= 0 ? testimony.completedBySpooler : testimony.completedByPrinter), limit: 0,
        detail: UInt64(shown.name)))
  }
}
