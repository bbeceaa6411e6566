import Records

extension SessionStock {
  /// Sessions of which the stock list speaks, in order of id; a movement without a session is joined to none (decision 118).
  /// - Parameters: places of the rows that count (`UsedRows`), in source order.
  static func all(_ records: Records, prints: [Int32], stock: [Int32]) -> [SessionStock] {
    var counts = [(all: Int, good: Int)](repeating: (0, 0), count: records.sessions.count)
    for place in prints {
      let row = records.prints[Int(place)]
      counts[Int(row.session)].all += 1
      if row.verdict == .good { counts[Int(row.session)].good += 1 }
    }
    let bySession = Grouping(places: stock, groups: records.sessions.count) { records.stock[$0].session }
    return (1..<max(1, bySession.count)).compactMap { session in
      guard !bySession[session].isEmpty else { return nil }
      return SessionStock(
        session: Int32(session), rows: bySession[session].lazy.map { records.stock[Int($0)] }, prints: counts[session].all,
        goodPrints: counts[session].good)
    }
  }
}

extension AuditResult {
  /// What the stock list says of the reported sessions, in order of id_sesi (as bytes); made when asked for.
  package func sessionStocks() -> [SessionStock] {
    let stock = UsedRows.places(of: records.stock, in: records, table: .stock, threads: options.threads)
    let names = records.sessions
    return SessionStock.all(records, prints: prints, stock: stock)
      .filter { context.selection.includes(session: $0.session) }
      .sorted { names.bytes($0.session).lexicographicallyPrecedes(names.bytes($1.session)) }
  }

  /// Whether the session of a print, handover or correction is among the reported ones.
  package func isReported(session: Int32) -> Bool { context.selection.includes(session: session) }
}
