/// A print job as the spooler and the printer write it down.
struct LoggedJob {
  enum Name {
    /// id_cetak.
    case print(Int)
    /// A name like an id_cetak that nobody has recorded; the number is that of a print nearby.
    case stray(Int)
    /// A test page.
    case test(Int)
  }

  /// How the printer ended it.
  enum State { case completed, aborted, canceled }

  var name: Name
  var printer: LogDevice
  var officer: Officer
  /// What it is billed to; nil at the office.
  var session: Int?
  /// Whose card it is; nil for a job without a record.
  var nik: SampleNik?
  /// When it ended.
  var time: Int
  /// Impressions that the spooler counts; nil when the spooler knows nothing of it.
  var total: Int?
  /// nil when the printer's own log knows nothing of it.
  var state: State?

  /// The job of a recorded print.
  init?(_ print: PrintRow, _ random: inout RandomStream) {
    guard case .printer(let number) = print.device else { return nil }
    name = .print(print.number)
    printer = LogDevice(kind: .printer, number: number)
    officer = print.officer
    session = print.session
    nik = print.nik
    time = print.end + random.within(0...3)
    total = LoggedJob.impressions(printer)
    state = .completed
    // A striped card came out; otherwise the operator stopped the job in time.
    if !print.succeeded, random.chance(300) {
      total = 0
      state = .canceled
    }
  }

  /// A job at the same printer some moments later.
  init(after job: LoggedJob, as name: Name, _ random: inout RandomStream) {
    self = job
    self.name = name
    nik = nil
    time += random.within(5...20)
    total = LoggedJob.impressions(printer)
    state = .completed
  }

  /// Every fourth printer prints both sides; the spooler counts impressions.
  private static func impressions(_ printer: LogDevice) -> Int { printer.isTwoSided ? 2 : 1 }
}

extension LoggedJob {
  /// A line of `page_log`.
  /// - Parameter number: of the spooler.
  func appendSpoolerLine(to bytes: inout [UInt8], number: Int, total: Int, clock: SampleClock) {
    bytes.append(printer)
    bytes.append(0x20)
    bytes.append(officer)
    bytes.append(0x20)
    bytes.append(number: number)
    bytes.append(" [")
    bytes.append(spoolerMoment: clock.shown(at: time))
    bytes.append("] total ")
    bytes.append(number: total)
    bytes.append(0x20)
    bytes.append(session: session)
    bytes.append(" localhost ")
    bytes.append(name)
    bytes.append(printer.number.isMultiple(of: 3) ? " 54x86mm " : " om_card_54x86mm ")
    bytes.append(printer.isTwoSided ? "two-sided-long-edge\n" : "one-sided\n")
  }

  /// A line of the printer's own log (decision 52).
  /// - Parameter number: of the printer, which is not that of the spooler.
  func appendPrinterLine(to bytes: inout [UInt8], number: Int, state: State, clock: SampleClock) {
    bytes.append("{\"printer-name\": \"")
    bytes.append(printer)
    bytes.append("\", \"job-id\": ")
    bytes.append(number: number)
    bytes.append(", \"job-name\": \"")
    bytes.append(name)
    bytes.append("\", \"job-originating-user-name\": \"")
    bytes.append(officer)
    bytes.append("\", \"job-billing\": \"")
    bytes.append(session: session)
    bytes.append("\", \"job-state\": \"")
    switch state {
    case .completed: bytes.append("completed\", \"job-state-reasons\": [\"job-completed-successfully\"")
    case .aborted: bytes.append("aborted\", \"job-state-reasons\": [\"aborted-by-system\", \"media-jam\"")
    case .canceled: bytes.append("canceled\", \"job-state-reasons\": [\"job-canceled-by-user\"")
    }
    bytes.append("], \"date-time-at-completed\": \"")
    bytes.append(moment: clock.ownTime(at: time))
    bytes.append("+08:00\", \"job-impressions-completed\": ")
    bytes.append(number: state == .completed ? LoggedJob.impressions(printer) : 0)
    bytes.append("}\n")
  }
}

extension LogDevice {
  fileprivate var isTwoSided: Bool { number.isMultiple(of: 4) }
}

extension [UInt8] {
  fileprivate mutating func append(_ name: LoggedJob.Name) {
    switch name {
    case .print(let number):
      append("CTK-")
      append(number: number, width: 7)
    case .stray(let number):
      append("CTK-X")
      append(number: number, width: 7)
    case .test(let number):
      append("uji cetak ")
      append(number: number)
    }
  }
}
