import Records

/// `data.reference-unknown`: an id, NIK or school that the table which should define it does not know; once per table, column and
/// value, and only if that table has rows at all (decisions 47, 92).
enum ReferenceUnknown {
  /// A column of a table that refers to another table.
  struct Column<Row: Positioned & Sendable>: Sendable {
    /// Position in `Table.columns`.
    let index: Int
    /// By id of the value: the unknown ids it stands for, itself or the members of a list; nil when all are known.
    let unknown: [Int32: [Int32]]
    /// Whether an id is a key of `unknown`: the question asked of every row.
    let isUnknown: [Bool]
    let isPerson: Bool
    let value: @Sendable (Row) -> Int32
  }

  /// Detail: position of the column in `Table.columns` in bits 0–7, position of the table in `Table.allCases` in 8–15, and in
  /// 16–47 the id of the value: of `Records.persons`, of `Records.sessions`, of a member for id_perangkat, of `Records.cells`
  /// for npsn. Position: the first row with the value.
  static func check<Row: Positioned & Sendable>(
    _ rows: RowBuffer<Row>, of table: Table, _ columns: [Column<Row>], _ sink: inout FindingSink
  ) {
    let tableIndex = UInt64(Table.allCases.firstIndex(of: table) ?? 0)
    for hit in firstRows(rows, columns, threads: sink.context.options.threads) {
      let column = columns[hit.column]
      sink.report(
        Finding(
          .referenceUnknown, at: rows[Int(hit.place)].position, person: column.isPerson ? hit.value : 0,
          detail: UInt64(column.index) | tableIndex << 8 | UInt64(UInt32(bitPattern: hit.value)) << 16))
    }
  }

  /// The first row of an unknown value.
  private struct Hit: Hashable, Sendable {
    var column: Int
    var value: Int32
    var place: Int32
  }

  /// Each unknown value once, in order of rows: every worker notes the first rows of its part, and the earliest part wins.
  private static func firstRows<Row: Positioned & Sendable>(
    _ rows: RowBuffer<Row>, _ columns: [Column<Row>], threads: Int
  ) -> [Hit] {
    let columns = columns.enumerated().filter { !$0.element.unknown.isEmpty }
    guard !columns.isEmpty else { return [] }
    let chunks = rows.chunks(of: 1 << 16)
    let parts = max(1, min(chunks.count, threads))
    let found = inBlocks(parts, size: 1, threads: threads) { part in
      let own = chunks[chunks.count * part.lowerBound / parts..<chunks.count * part.upperBound / parts]
      return columns.map { firstPlaces(rows, own, $0.element) }
    }
    var hits: [Hit] = []
    for (slot, column) in columns.enumerated() {
      var earliest: [Int32: Int32] = [:]
      for part in found {
        for (value, place) in part[slot] {
          for member in column.element.unknown[value] ?? [] { earliest[member] = min(earliest[member] ?? place, place) }
        }
      }
      hits += earliest.map { Hit(column: column.offset, value: $0.key, place: $0.value) }
    }
    return hits.sorted { ($0.place, $0.column, $0.value) < ($1.place, $1.column, $1.value) }
  }

  /// The first place of each id that is, or lists, an unknown value.
  private static func firstPlaces<Row: Positioned & Sendable>(
    _ rows: RowBuffer<Row>, _ chunks: ArraySlice<Range<Int>>, _ column: Column<Row>
  ) -> [Int32: Int32] {
    let value = column.value
    var first: [Int32: Int32] = [:]
    column.isUnknown.withUnsafeBufferPointer { isUnknown in
      for chunk in chunks {
        for place in chunk {
          let id = value(rows[place])
          if isUnknown[Int(id)], first[id] == nil { first[id] = Int32(place) }
        }
      }
    }
    return first
  }
}
