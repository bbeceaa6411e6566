import Fundamentals
import Records

/// On which days print logs speak of which printer: each local day with at least one of its jobs (decision 50).
struct PrinterCoverage: Sendable {
  /// First job by printer and day.
  private var firstJobs: [UInt64: Int32] = [:]
  private let devices: DeviceKeys

  /// - Parameter jobs: places of the jobs, in source order.
  init(_ context: AuditContext, _ devices: DeviceKeys, jobs: [Int32]) {
    self.devices = devices
    let all = context.records.traces.jobs
    var last = UInt64.max
    for place in jobs {
      let job = all[Int(place)]
      let printer = devices[job.printer]
      guard printer != 0, job.time.isPresent else { continue }
      let key = PrinterCoverage.key(printer, context.day(job.time))
      guard key != last else { continue }
      last = key
      if firstJobs[key] == nil { firstJobs[key] = place }
    }
  }

  private static func key(_ printer: Int32, _ day: LocalDate) -> UInt64 {
    UInt64(UInt32(bitPattern: printer)) << 32 | UInt64(UInt32(bitPattern: day.days))
  }

  /// The first job that shows that a log covers a print; nil when none does, or when the print names no printer or no time.
  func job(covering print: PrintRow, _ context: AuditContext) -> Int32? {
    let time = print.start.or(print.end)
    guard time.isPresent else { return nil }
    let day = context.day(time)
    return devices.listed(print.device).lazy.compactMap { firstJobs[PrinterCoverage.key($0, day)] }.first
  }
}
