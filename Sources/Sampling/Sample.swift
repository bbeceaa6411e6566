#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Synthetic archives: seasons of school visits with all their records, invented from a seed.
package enum Sample {
  /// Writes an archive of the Balangan procedure into `directory`, and beside it, as `directory` + `.kebenaran.json`, what an
  /// audit must find in it.
  ///
  /// All persons and numbers are invented. Nothing but the rows of one school is held in memory, and with device logs what the
  /// devices of one team saw and its officers sealed. `progress` is called with
  /// the students done and their total, in ascending order.
  ///
  /// - Throws: when the number of students is out of range, when the folder holds something already, when writing fails.
  package static func write(
    to directory: String, options: SampleOptions, progress: ((Int, Int) -> Void)? = nil
  ) throws(SampleError) {
    guard 1...SampleOptions.largestCount ~= options.students else { throw .count(options.students) }
    let directory = directory.count > 1 && directory.hasSuffix("/") ? String(directory.dropLast()) : directory
    try makeFolder(directory)
    let world = World()
    let sizes = SchoolSize.plan(students: options.students, seed: options.seed)
    let files = ArchiveFiles(
      directory: directory, sessions: sizes.reduce(0) { $0 + $1.visits }, isDirty: options.dirty)
    let office = OfficeTables(world: world, files: files, seed: options.seed, hasServers: options.logs)
    office.writeTeams((sizes.count + Team.schools - 1) / Team.schools)
    var ledger = Ledger(options)
    var logs = options.logs ? try LogWriter(directory, isByMonth: files.isByMonth, options) : nil
    var seals = options.seals ? try SealWriter(directory, options) : nil
    if options.logs { ledger.truth.beginClocks() }
    for size in sizes {
      var school = SchoolRun(size, world: world, seed: options.seed)
      school.run(&ledger)
      try school.write(to: files)
      try files.check()
      try logs?.add(school, &ledger)
      try seals?.add(school, &ledger)
      progress?(size.firstStudent + size.students, options.students)
    }
    try logs?.close(&ledger)
    try seals?.close(&ledger)
    office.writeWaivers(ledger.waivers)
    office.writeLastCount()
    try files.close()
    ledger.truth.quarantined = files.quarantined
    try ArchiveSettings.write(to: directory + "/arsip.yaml")
    try TruthFile(path: directory + ".kebenaran.json").write(ledger.truth, options: options, season: world.season)
  }

  /// Creates the folder, or accepts an empty one.
  private static func makeFolder(_ path: String) throws(SampleError) {
    if mkdir(path, 0o755) == 0 { return }
    guard errno == EEXIST, let folder = opendir(path) else { throw .unwritable(path, code: errno) }
    defer { closedir(folder) }
    var entries = 0
    while readdir(folder) != nil { entries += 1 }
    // "." and ".." are always there.
    guard entries <= 2 else { throw .occupied(path) }
  }
}
