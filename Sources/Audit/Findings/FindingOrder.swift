import Records

/// The order in which findings are listed: rule id, session, step, NIK (all as text), then source position.
struct FindingOrder {
  private let sessionRank: [Int32]
  /// Rank of each file by path, tables, logs and receipts together (decision 16); empty for tables alone, which stand in that order.
  private let fileRank: [UInt32]
  private let records: Records

  init(_ context: AuditContext) {
    records = context.records
    sessionRank = FindingOrder.ranks(context.records.sessions)
    fileRank = FindingOrder.fileRanks(context.records)
  }

  private static func ranks(_ names: NameTable) -> [Int32] {
    let order = (0..<Int32(names.count)).sorted { names.bytes($0).lexicographicallyPrecedes(names.bytes($1)) }
    var ranks = [Int32](repeating: 0, count: names.count)
    for (rank, id) in order.enumerated() { ranks[Int(id)] = Int32(rank) }
    return ranks
  }

  /// Tables, logs and receipts each stand in order of path.
  private static func fileRanks(_ records: Records) -> [UInt32] {
    guard !records.logs.isEmpty || !records.receipts.isEmpty else { return [] }
    let paths = (records.files.map(\.path) + records.logs.map(\.path) + records.receipts.map(\.path)).map { Array($0.utf8) }
    let order = paths.indices.sorted { a, b in
      paths[a] != paths[b] ? paths[a].lexicographicallyPrecedes(paths[b]) : a < b
    }
    var ranks = [UInt32](repeating: 0, count: paths.count)
    for (rank, file) in order.enumerated() { ranks[file] = UInt32(truncatingIfNeeded: rank) }
    return ranks
  }

  func sorted(_ findings: [Finding]) -> [Finding] {
    findings
      .map { finding in
        (UInt64(finding.rule.ordinal) << 40 | UInt64(sessionRank[Int(finding.session)]) << 8 | UInt64(finding.step &+ 1), finding)
      }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : precedes($0.1, $1.1) }
      .map(\.1)
  }

  private func precedes(_ a: Finding, _ b: Finding) -> Bool {
    if a.person != b.person {
      let first = records.persons.bytes(a.person)
      let second = records.persons.bytes(b.person)
      return first.lexicographicallyPrecedes(second)
    }
    if a.position != b.position { return ranked(a.position) < ranked(b.position) }
    if a.other != b.other { return ranked(a.other) < ranked(b.other) }
    return a.detail < b.detail
  }

  /// A position by the rank of its file.
  private func ranked(_ position: Position) -> Position {
    fileRank.isEmpty ? position : Position(file: fileRank[Int(position.file)], line: position.line)
  }
}
