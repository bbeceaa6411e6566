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
    let total = Int(starts[count])
    order = [Int32](unsafeUninitializedCapacity: total) { target, initialized in
      Grouping.scatter(ids, starts, into: target, threads: total > 1 << 16 ? threads : 1)
      initialized = total
    }
    self.starts = starts
  }

  /// Puts every place into its group. Each thread goes through all rows and takes care of some groups, about equally many rows each.
  private static func scatter(_ ids: [Int32], _ starts: [Int32], into target: UnsafeMutableBufferPointer<Int32>, threads: Int) {
    nonisolated(unsafe) let target = target
    let count = starts.count - 1
    var bounds = [0]
    for part in 1..<max(1, threads) {
      let share = Int32(target.count * part / threads)
      bounds.append(max(bounds[part - 1], min(count, starts.partitioningIndex { $0 >= share })))
    }
    bounds.append(count)
    parallel(bounds.count - 1, threads: threads) { [bounds] part in
      let own = Int32(bounds[part])..<Int32(bounds[part + 1])
      var next = Array(starts[bounds[part]..<bounds[part + 1]])
      for (place, id) in ids.enumerated() where own.contains(id) {
        let group = Int(id - own.lowerBound)
        target[Int(next[group])] = Int32(truncatingIfNeeded: place)
        next[group] += 1
      }
    }
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

extension [Int32] {
  /// The first index whose value, in ascending values, satisfies the condition; the count when none does.
  fileprivate func partitioningIndex(_ condition: (Int32) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
