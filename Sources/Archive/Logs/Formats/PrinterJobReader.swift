import Fundamentals
import Records

/// A printer's own job log: objects with the attributes of IPP (decision 52; RFC 8011), each value alone or in an array.
struct PrinterJobReader: FieldReader {
  static let keys = FieldKeys([
    "printer-name", "job-id", "job-name", "job-originating-user-name", "job-billing", "job-state", "date-time-at-creation",
    "date-time-at-completed", "job-impressions-completed", "job-account-id", "job-printer-uri",
  ])
  private var devices: DeviceNames

  init(_ context: LogContext) { devices = DeviceNames(context) }

  mutating func read(_ fields: FieldSet, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    let names = batch.names
    var queue = fields.cell(0)
    if queue.isMissing { queue = PrinterJobReader.lastPart(of: fields.cell(10)) }
    let ids = devices.ids(queue: queue, host: .empty, names: names)
    let name = fields.cell(2)
    let word = fields.cell(5)
    guard !name.isMissing || !word.isMissing else { throw LineProblem(.malformed) }
    var time = fields.cell(7)
    if time.isMissing { time = fields.cell(6) }
    guard let instant = LogTime.written(time, in: devices.zone(ids)) else { throw LineProblem(.unreadableTime) }
    var billing = fields.cell(4)
    if billing.isMissing { billing = fields.cell(9) }
    batch.jobs.append(
      PrintJob(
        rawTime: instant, name: names.text(name), device: ids.device, queue: ids.queue, printer: ids.printer,
        user: names.cell(fields.cell(3)), billing: names.cell(billing), number: PrinterJobReader.number(fields.cell(1)),
        total: PrinterJobReader.number(fields.cell(8)), position: position, witness: .printer,
        state: PrinterJobReader.state(word)))
  }

  /// -1 for what is no number.
  private static func number(_ cell: Cell) -> Int32 { cell.bytes.wholeNumber.flatMap { Int32(exactly: $0) } ?? -1 }

  /// `KTP` of `ipp://localhost/printers/KTP`.
  private static func lastPart(of uri: Cell) -> Cell {
    uri.bytes.last(0x2F, before: uri.count).map { uri.bytes.slice($0 + 1, uri.count).cell } ?? uri
  }

  /// The word or number of a state that a job ends in; a job on its way is of unknown state.
  private static func state(_ cell: Cell) -> PrintJob.State {
    let text = cell.bytes
    if text.equals("completed") || text.equals("9") { return .completed }
    if text.equals("aborted") || text.equals("8") { return .aborted }
    if text.equals("canceled") || text.equals("cancelled") || text.equals("7") {
      return .canceled
    }
    return .unknown
  }
}
