import Records

/// Which rows of the tables other than `langkah` count: a row that equals a row of an earlier file of its table in all columns
/// is accepted and ignored, equal rows inside one file all count (decisions 17, 105).
enum UsedRows {
  /// Places of all rows, in source order.
  static func places<Row>(_ rows: RowBuffer<Row>) -> [Int32] {
    var all: [Int32] = []
    all.reserveCapacity(rows.count)
    rows.forEach { place, _ in all.append(Int32(place)) }
    return all
  }

  /// Places of the rows that count, in source order.
  static func places<Row: JoinedRow>(of rows: RowBuffer<Row>, in records: Records, table: Table, threads: Int) -> [Int32] {
    let all = places(rows)
    let repeated = repeats(of: rows, in: records, table: table, threads: threads)
    guard !repeated.isEmpty else { return all }
    var next = repeated.makeIterator()
    var skipped = next.next()
    return all.filter { place in
      guard place == skipped else { return true }
      skipped = next.next()
      return false
    }
  }

  /// How many rows of each file of `Records.files` are ignored. Asked when the executions have been judged: theirs stand in the
  /// verdicts.
  static func repeatedCounts(_ context: AuditContext) -> [Int] {
    let records = context.records
    let threads = context.options.threads
    var counts = [Int](repeating: 0, count: records.files.count)
    func add<Row: JoinedRow>(_ rows: RowBuffer<Row>, _ table: Table) {
      for place in repeats(of: rows, in: records, table: table, threads: threads) {
        counts[Int(rows[Int(place)].position.file)] += 1
      }
    }
    add(records.students, .students)
    add(records.statuses, .statuses)
    add(records.prints, .prints)
    add(records.handovers, .handovers)
    add(records.stock, .stock)
    add(records.schools, .schools)
    add(records.officers, .officers)
    add(records.devices, .devices)
    add(records.sessionRows, .sessions)
    add(records.roster, .roster)
    add(records.waivers, .waivers)
    if hasSeveralFiles(.executions, records) {
      records.executions.forEach { place, row in
        if context.verdicts[place].flags & Verdict.repeated != 0 { counts[Int(row.position.file)] += 1 }
      }
    }
    return counts
  }

  /// Places of the rows that are ignored, ascending. Only rows of one group can be equal, so no table of all rows is needed.
  private static func repeats<Row: JoinedRow>(
    of rows: RowBuffer<Row>, in records: Records, table: Table, threads: Int
  ) -> [Int32] {
    guard hasSeveralFiles(table, records) else { return [] }
    let grouping = Grouping(rows, groups: Row.groupCount(records), threads: threads) { $0.group }
    let blocks = inBlocks(grouping.count, size: 4096, threads: threads) { range in
      var repeated: [Int32] = []
      for group in range { collect(grouping[group], rows, &repeated) }
      return repeated
    }
    return blocks.flatMap { $0 }.sorted()
  }

  private static func hasSeveralFiles(_ table: Table, _ records: Records) -> Bool {
    records.files.count { $0.table == table } > 1
  }

  private static func collect<Row: JoinedRow>(
    _ places: Grouping.Places, _ rows: RowBuffer<Row>, _ repeated: inout [Int32]
  ) {
    guard let first = places.first, let last = places.last,
      rows[Int(first)].position.file != rows[Int(last)].position.file
    else { return }
    if places.count > 16 {
      collectMany(places, rows, &repeated)
      return
    }
    for place in places.dropFirst() {
      let row = rows[Int(place)]
      for earlier in places {
        var other = rows[Int(earlier)]
        if other.position.file >= row.position.file { break }
        other.position = row.position
        if other == row {
          repeated.append(place)
          break
        }
      }
    }
  }

  /// The same for groups in which comparing all pairs would take too long.
  private static func collectMany<Row: JoinedRow>(
    _ places: Grouping.Places, _ rows: RowBuffer<Row>, _ repeated: inout [Int32]
  ) {
    var firstFile: [Row: UInt32] = [:]
    for place in places {
      var row = rows[Int(place)]
      let file = row.position.file
      row.position = Position(file: 0, line: 0)
      if let earliest = firstFile[row] {
        if earliest < file { repeated.append(place) }
      } else {
        firstFile[row] = file
      }
    }
  }
}
