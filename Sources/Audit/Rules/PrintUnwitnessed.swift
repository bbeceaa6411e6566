import Records

/// `print.unwitnessed`: a recorded print, whatever its verdict, without a job in any log although a log covers its printer on its
/// day (decisions 50, 51).
enum PrintUnwitnessed {
  /// Position: the print; other: the first job of that printer on that day, which shows that a log covers it. Detail: id of
  /// id_cetak in `Records.texts`.
  /// - Parameter place: of the print in `Records.prints`.
  static func check(
    _ place: Int32, _ testimony: Testimony, _ coverage: PrinterCoverage, step: Int?, _ sink: inout FindingSink
  ) {
    let context = sink.context
    guard testimony.jobs == 0 else { return }
    let row = context.prints[Int(place)]
    guard let job = coverage.job(covering: row, context) else { return }
    sink.report(
      Finding(
        .printUnwitnessed, at: row.position, other: context.records.traces.jobs[Int(job)].position, session: row.session,
        step: step, person: row.person, officers: row.officer, devices: row.device, detail: UInt64(row.id)))
  }
}
