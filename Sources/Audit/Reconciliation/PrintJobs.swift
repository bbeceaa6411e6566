import Records

/// Which print jobs speak of which recorded prints: the name of a job is the id of its print, compared on letters and digits
/// without case; where several prints share an id, billing and user tell which of them a job is about (decision 49).
struct PrintJobs: Sendable {
  /// Name of each print, by place in the list of prints that count; 0 when it has none.
  private let names: [Int32]
  /// Places of the jobs of each name, in source order.
  private let byName: Grouping
  /// Names from here on are no id of any print.
  private let recordedNames: Int
  /// Whether several prints have the name.
  private let isShared: [Bool]
  /// Jobs of shared names, by what they have in common with the prints of that name.
  private let shared: [Bond: [Int32]]
  private let context: AuditContext
  private let prints: [Int32]

  /// What a job has in common with a print, from name alone to all three; -1 for what does not matter.
  private struct Bond: Hashable {
    var name: Int32
    var session: Int32 = -1
    var officer: Int32 = -1
  }

  /// - Parameters:
  ///   - prints: places of the rows of `pencetakan` that count, in source order.
  ///   - jobs: places of the jobs, in source order.
  init(_ context: AuditContext, prints: [Int32], jobs: [Int32]) {
    let records = context.records
    var table = JobNames(expecting: prints.count)
    names = prints.map { table.id(of: records.texts.bytes(context.prints[Int($0)].id)) }
    recordedNames = table.count
    let jobNames = records.traces.jobs.map { table.id(of: records.texts.bytes($0.name)) }
    let byName = Grouping(places: jobs, groups: table.count) { jobNames[$0] }
    var uses = [UInt8](repeating: 0, count: recordedNames)
    for name in names { uses[Int(name)] = min(uses[Int(name)] + 1, 2) }
    uses[0] = 0
    isShared = uses.map { $0 > 1 }
    shared = PrintJobs.bonds(context, prints: prints, names: names, isShared: isShared, byName)
    self.byName = byName
    self.context = context
    self.prints = prints
  }

  /// Gives each job of a shared name to the closest prints: of its session and officer, else of its session, else of its officer,
  /// else to all of the name.
  private static func bonds(
    _ context: AuditContext, prints: [Int32], names: [Int32], isShared: [Bool], _ byName: Grouping
  ) -> [Bond: [Int32]] {
    var known: Set<Bond> = []
    var several: Set<Int32> = []
    for (name, place) in zip(names, prints) where isShared[Int(name)] {
      let row = context.prints[Int(place)]
      several.insert(name)
      known.insert(Bond(name: name, session: row.session))
      for officer in context.staff.members[Int(row.officer)] {
        known.insert(Bond(name: name, session: row.session, officer: officer))
        known.insert(Bond(name: name, officer: officer))
      }
    }
    var jobs: [Bond: [Int32]] = [:]
    for name in several {
      for place in byName[Int(name)] {
        let job = context.records.traces.jobs[Int(place)]
        let session = context.session(billedAs: job.billing)
        let bonds = [
          Bond(name: name, session: session, officer: job.user), Bond(name: name, session: session),
          Bond(name: name, officer: job.user),
        ]
        jobs[bonds.first(where: known.contains) ?? Bond(name: name), default: []].append(place)
      }
    }
    return jobs
  }

  /// Calls `body` with the place of every job of a print.
  /// - Parameter index: place in the list of prints that count.
  @inline(__always)
  func forEachJob(ofPrint index: Int, _ body: (Int32) -> Void) {
    let name = names[index]
    guard name != 0 else { return }
    guard isShared[Int(name)] else {
      for place in byName[Int(name)] { body(place) }
      return
    }
    let row = context.prints[Int(prints[index])]
    var bonds = [Bond(name: name), Bond(name: name, session: row.session)]
    for officer in context.staff.members[Int(row.officer)] {
      bonds += [Bond(name: name, officer: officer), Bond(name: name, session: row.session, officer: officer)]
    }
    for bond in bonds { shared[bond]?.forEach(body) }
  }

  /// The jobs of each name that no print has, in order of their sources; jobs without a name cannot be told apart and are left out.
  func forEachUnrecordedName(_ body: (Grouping.Places) -> Void) {
    for name in recordedNames..<max(recordedNames, byName.count) { body(byName[name]) }
  }
}

/// Names of jobs and ids of prints as dense numbers, equal where letters and digits are, without case; 0 has neither.
private struct JobNames {
  private let names: NameTable
  private var key: [UInt8] = []

  init(expecting count: Int) { names = NameTable(expecting: count) }

  /// How many there are, 0 included.
  var count: Int { names.count }

  mutating func id(of name: UnsafeRawBufferPointer) -> Int32 {
    key.removeAll(keepingCapacity: true)
    appendCellKey(name, to: &key)
    return key.withUnsafeBytes { [names] in names.intern($0) }
  }
}

extension AuditContext {
  /// The session that a job was billed to; 0 when no table knows a session of that id.
  func session(billedAs cell: Int32) -> Int32 { cell == 0 ? 0 : records.sessions.find(records.cells.bytes(cell)) ?? 0 }
}
