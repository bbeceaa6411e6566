/// The logs of all devices of a team, over all of its schools.
struct TeamLog {
  let team: Team
  var visits: [LoggedVisit] = []
  /// Students that carry a deviation already.
  var taken: Set<SampleNik> = []
  /// Clocks that are not right.
  var clocks: [LogDevice: SampleClock] = [:]
  var journal: Journal
  var random: RandomStream

  init(_ team: Team, seed: UInt64) {
    self.team = team
    // Schools have the streams from 0 on, the office those from -2 on.
    random = RandomStream(seed: seed, part: -1000 - team.number)
    journal = Journal(server: team.server)
  }

  mutating func add(_ school: SchoolRun) {
    taken.formUnion(school.students.filter { $0.deviation != nil }.map(\.nik))
    for (plan, record) in zip(school.sessions, school.records) where !plan.roster.isEmpty {
      visits.append(LoggedVisit(plan, record, &random))
    }
  }

  /// Puts the visits of the schools into the order in which they took place.
  mutating func sort() { visits.sort { ($0.plan.day, $0.plan.ordinal) < ($1.plan.day, $1.plan.ordinal) } }

  // MARK: Writing

  func write(to files: LogFiles) throws(SampleError) {
    for visit in visits { try files.writeCaptures(of: visit.plan, captureLog(of: visit)) }
    let jobs = visits.flatMap(\.jobs).enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element)
    for printer in Set(jobs.map(\.printer)).sorted(by: { $0.number < $1.number }) {
      try writePrinter(printer, jobs.filter { $0.printer == printer }, to: files)
    }
    try files.write("journal_\(LogFiles.name(of: team.server)).json", journal.bytes(visits))
  }

  private func captureLog(of visit: LoggedVisit) -> [UInt8] {
    var bytes: [UInt8] = []
    let captures = visit.captures.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
    for (index, entry) in captures.enumerated() {
      let clock = clocks[entry.element.device] ?? .right
      entry.element.append(to: &bytes, session: visit.plan.ordinal, number: index + 1, clock: clock)
    }
    return bytes
  }

  /// The spooler's log of a printer, and the printer's own.
  private func writePrinter(_ printer: LogDevice, _ jobs: [LoggedJob], to files: LogFiles) throws(SampleError) {
    let clock = clocks[printer] ?? .right
    var spooler: [UInt8] = []
    var own: [UInt8] = []
    for (index, job) in jobs.enumerated() {
      if let total = job.total { job.appendSpoolerLine(to: &spooler, number: index + 1, total: total, clock: clock) }
      if let state = job.state { job.appendPrinterLine(to: &own, number: index + 101, state: state, clock: clock) }
    }
    let name = LogFiles.name(of: printer)
    try files.write("page_log_\(name)", spooler)
    try files.write("ipp_\(name).jsonl", own)
  }
}

extension LogFiles {
  /// Id of a device as part of a file's name.
  static func name(of device: LogDevice) -> String {
    var bytes: [UInt8] = []
    bytes.append(device)
    return String(decoding: bytes, as: UTF8.self)
  }
}
