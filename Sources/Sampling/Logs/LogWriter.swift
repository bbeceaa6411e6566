/// The device logs of a sample, team by team: a team's schools share its devices, and each device has one clock.
///
/// The records are not touched: with and without logs they say the same.
struct LogWriter {
  private let files: LogFiles
  private let seed: UInt64
  private let isFlawed: Bool
  private var team: TeamLog?
  /// Students of all schools so far.
  private var students = 0

  /// - Parameter isByMonth: captures of a month share a file.
  /// - Throws: when the folder cannot be made.
  init(_ directory: String, isByMonth: Bool, _ options: SampleOptions) throws(SampleError) {
    files = try LogFiles(archive: directory, isByMonth: isByMonth)
    seed = options.seed
    isFlawed = options.deviations
  }

  /// Takes a school that has been played; schools come in order of their teams.
  mutating func add(_ school: SchoolRun, _ ledger: inout Ledger) throws(SampleError) {
    if team?.team != school.school.team {
      try finishTeam(&ledger)
      team = TeamLog(school.school.team, seed: seed)
    }
    team?.add(school)
    students = school.school.size.firstStudent + school.school.size.students
  }

  mutating func close(_ ledger: inout Ledger) throws(SampleError) {
    try finishTeam(&ledger)
    try files.close()
  }

  private mutating func finishTeam(_ ledger: inout Ledger) throws(SampleError) {
    guard var log = team else { return }
    log.sort()
    for deviation in ledger.logAgenda.due(upTo: students) where !log.place(deviation, &ledger.truth) {
      ledger.logAgenda.postpone(deviation)
    }
    if isFlawed { log.setClocksWrong(&ledger.truth) }
    try log.write(to: files)
  }
}
