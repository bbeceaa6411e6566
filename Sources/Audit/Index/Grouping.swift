import Fundamentals
import Records

/// Rows of a table grouped by a dense id, each group in source order: a counting sort.
struct Grouping: Sendable {
  /// Places of rows, group after group.
  let order: [Int32]
  /// Start of each group in `order`; one more than there are groups.
  let starts: [Int32]

  /// - Parameters:
  ///   - count: number of groups.
  ///   - group: the group of a row, or a negative number to leave it out.
  init<Row>(_ rows: RowBuffer<Row>, groups count: Int, threads: Int, by group: @escaping @Sendable (Row) -> Int32) {
    let ids = Grouping.ids(rows, threads: threads, group)
    var starts = [Int32](repeating: 0, count: count + 1)
    for id in ids where id >= 0 { starts[Int(id) + 1] += 1 }
    for id in 0..<count { starts[id + 1] += starts[id] }
    var next = starts
    let total = Int(starts[count])
    order = [Int32](unsafeUninitializedCapacity: total) { target, initialized in
      for (place, id) in ids.enumerated() where id >= 0 {
        target[Int(next[Int(id)])] = Int32(truncatingIfNeeded: place)
        next[Int(id)] += 1
      }
      initialized = total
    }
    self.starts = starts
  }

  /// The group of every row, in order.
  private static func ids<Row>(
    _ rows: RowBuffer<Row>, threads: Int, _ group: @escaping @Sendable (Row) -> Int32
  ) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: rows.count) { buffer, initialized in
      nonisolated(unsafe) let buffer = buffer
      let size = 1 << 16
      parallel((rows.count + size - 1) / size, threads: threads) { block in
        for place in block * size..<min(rows.count, (block + 1) * size) { buffer[place] = group(rows[place]) }
      }
      initialized = rows.count
    }
  }

  var count: Int { starts.count - 1 }

  /// Places of the rows of a group, in source order.
  subscript(_ id: Int) -> ArraySlice<Int32> { order[Int(starts[id])..<Int(starts[id + 1])] }
}
