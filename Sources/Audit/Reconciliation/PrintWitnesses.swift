import Records

/// Recorded prints beside what spoolers and printers say; nothing of it exists for an archive without print logs.
struct PrintWitnesses: Sendable {
  let jobs: PrintJobs
  let coverage: PrinterCoverage
  let devices: DeviceKeys
  /// As in `Records.traces`.
  let all: [PrintJob]

  /// - Parameter prints: places of the rows of `pencetakan` that count, in source order.
  init?(_ context: AuditContext, prints: [Int32]) {
    guard !context.records.traces.jobs.isEmpty else { return nil }
    let order = context.records.traces.jobs.placesInSourceOrder
    all = context.records.traces.jobs
    devices = DeviceKeys(context)
    jobs = PrintJobs(context, prints: prints, jobs: order)
    coverage = PrinterCoverage(context, devices, jobs: order)
  }

  /// What is said of a print.
  /// - Parameter index: place in the list of prints that count.
  func testimony(ofPrint index: Int) -> Testimony {
    var testimony = Testimony()
    jobs.forEachJob(ofPrint: index) { testimony.add(all[Int($0)], at: $0) }
    return testimony
  }
}
