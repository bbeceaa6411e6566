/// The journal of a team's server: a boot for every visit, with what the spooler did. One of its boots may show a wrong clock.
struct Journal {
  enum Fault {
    /// Set right in the middle of a boot, by so many seconds.
    case stepped(by: Int)
    /// Started in 2000, and set right by the network some minutes later.
    case startedUnset
  }

  let server: LogDevice
  var fault: Fault?

  /// Seconds of the local wall clock at the beginning of 2000 in Greenwich.
  private static let millennium = 946_684_800 + SampleClock.zoneSeconds

  /// What an audit has to find in it.
  func truth(_ visits: [LoggedVisit]) -> [Truth.Clock] {
    guard let fault, !visits.isEmpty else { return [] }
    let boot = Boot(visits[visits.count / 2])
    switch fault {
    case .stepped(let size):
      return [Truth.Clock(device: server, rule: .clockStep, offset: size, anchor: boot.setAt - size)]
    case .startedUnset:
      let size = boot.start - Journal.millennium
      return [
        Truth.Clock(device: server, rule: .clockUnset),
        Truth.Clock(device: server, rule: .clockStep, offset: size, anchor: boot.setAt - size),
      ]
    }
  }

  func bytes(_ visits: [LoggedVisit]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, visit) in visits.enumerated() {
      let boot = Boot(visit)
      let isFaulty = fault != nil && index == visits.count / 2
      for entry in boot.entries(of: visit) {
        let behind = isFaulty && entry.time < boot.setAt ? secondsBehind(boot) : 0
        append(entry, boot, wall: entry.time - behind, to: &bytes)
      }
    }
    return bytes
  }

  /// Seconds by which the clock is behind before it is set right.
  private func secondsBehind(_ boot: Boot) -> Int {
    switch fault {
    case .stepped(let size): size
    case .startedUnset: boot.start - Journal.millennium
    case nil: 0
    }
  }

  private func append(_ entry: Boot.Entry, _ boot: Boot, wall: Int, to bytes: inout [UInt8]) {
    bytes.append("{\"__REALTIME_TIMESTAMP\": \"")
    bytes.append(number: wall - SampleClock.zoneSeconds)
    bytes.append("000000\", \"__MONOTONIC_TIMESTAMP\": \"")
    bytes.append(number: entry.time - boot.start)
    bytes.append("000000\", \"_BOOT_ID\": \"")
    bytes.append(number: server.number, width: 16)
    bytes.append(number: boot.session + 1, width: 16)
    bytes.append("\", \"_HOSTNAME\": \"")
    bytes.append(server)
    bytes.append("\", \"SYSLOG_IDENTIFIER\": \"")
    bytes.append(entry.program)
    bytes.append("\", \"PRIORITY\": \"6\", \"MESSAGE\": \"")
    bytes.append(entry.message)
    if let job = entry.job { bytes.append(number: job) }
    bytes.append(entry.ending)
    bytes.append("\"}\n")
  }
}

/// The server's day during one visit.
private struct Boot {
  let session: Int
  let start: Int
  /// When the clock is set, should it be wrong.
  let setAt: Int

  struct Entry {
    var time: Int
    var program: StaticString
    var message: StaticString
    var job: Int?
    var ending: StaticString = ""
  }

  init(_ visit: LoggedVisit) {
    session = visit.plan.ordinal
    start = visit.plan.time(6, 50)
    setAt = visit.plan.time(7, 5)
  }

  /// In order of time.
  func entries(of visit: LoggedVisit) -> [Entry] {
    let jobs = visit.jobs.filter { $0.session != nil }.map(\.time).sorted()
    let work = jobs.enumerated().map {
      Entry(time: $0.element, program: "cupsd", message: "[Job ", job: $0.offset + 1, ending: "] Job completed.")
    }
    let evening = max(visit.plan.time(16, 30), (jobs.last ?? 0) + 60)
    return [
      Entry(time: start + 2, program: "kernel", message: "Linux version 6.1.0-28-amd64"),
      Entry(time: start + 9, program: "systemd", message: "Startup finished."),
      Entry(time: start + 14, program: "chronyd", message: "chronyd starting"),
      Entry(time: start + 31, program: "cupsd", message: "Scheduler started."),
      Entry(time: setAt, program: "chronyd", message: "Selected source 192.0.2.1"),
    ] + work + [Entry(time: evening, program: "systemd-logind", message: "System is powering down.")]
  }
}
