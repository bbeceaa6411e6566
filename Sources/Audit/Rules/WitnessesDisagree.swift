import Records

/// `print.witnesses-disagree`: the spooler counts a recorded print as completed, the printer says that it aborted it.
enum WitnessesDisagree {
  /// Position: the spooler's line; other: the printer's. Detail: place of the print in `Records.prints`.
  static func check(_ place: Int32, _ testimony: Testimony, step: Int?, _ sink: inout FindingSink) {
    guard testimony.isContradictory else { return }
    let context = sink.context
    let all = context.records.traces.jobs
    let row = context.prints[Int(place)]
    sink.report(
      Finding(
        .witnessesDisagree, at: all[Int(testimony.spooled)].position, other: all[Int(testimony.aborted)].position,
        session: row.session, step: step, person: row.person, officers: row.officer, devices: row.device, detail: UInt64(place)))
  }
}
