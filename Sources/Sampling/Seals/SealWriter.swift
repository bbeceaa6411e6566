import Handover

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The sealed receipts of a sample, team by team: a team seals with one key, its receipts in order of time.
///
/// The records are not touched: with and without receipts they say the same.
struct SealWriter {
  private let folder: String
  private let trust: String
  private let keys: SealKeyRing
  private let seed: UInt64
  private var team: TeamSeals?
  /// Students of all schools so far.
  private var students = 0

  /// - Throws: when the folder cannot be made.
  init(_ directory: String, _ options: SampleOptions) throws(SampleError) {
    folder = directory + "/tanda-terima"
    trust = directory + "/" + Trust.fileName
    seed = options.seed
    guard let keys = SealKeyRing(seed: options.seed) else { throw .unsealed }
    self.keys = keys
    guard mkdir(folder, 0o755) == 0 else { throw .unwritable(folder, code: errno) }
  }

  /// Takes a school that has been played; schools come in order of their teams.
  mutating func add(_ school: SchoolRun, _ ledger: inout Ledger) throws(SampleError) {
    if team?.team != school.school.team {
      try finishTeam(&ledger)
      team = TeamSeals(school.school.team, seed: seed)
    }
    team?.add(school)
    students = school.school.size.firstStudent + school.school.size.students
  }

  mutating func close(_ ledger: inout Ledger) throws(SampleError) {
    try finishTeam(&ledger)
    try write(keys.trust.json, to: trust)
  }

  private mutating func finishTeam(_ ledger: inout Ledger) throws(SampleError) {
    guard var seals = team else { return }
    seals.sort()
    for deviation in ledger.sealAgenda.due(upTo: students) where !seals.place(deviation, &ledger.truth) {
      ledger.sealAgenda.postpone(deviation)
    }
    guard let files = try? seals.sealed(with: keys) else { throw .unsealed }
    for (number, bytes) in files { try write(bytes, to: "\(folder)/\(SealWriter.name(number))") }
  }

  /// Files stand in the order of their numbers.
  private static func name(_ number: Int) -> String {
    var name: [UInt8] = []
    name.append("bast-")
    name.append(number: number, width: 6)
    return String(decoding: name, as: UTF8.self) + ReceiptFile.ending
  }

  private func write(_ bytes: [UInt8], to path: String) throws(SampleError) {
    let file = ByteFile(path: path)
    file.append { $0 += bytes }
    try file.close()
  }
}
