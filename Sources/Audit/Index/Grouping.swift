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
    // Each worker owns a range of groups and passes over all rows: no locks, and source order comes by itself.
    var starts = [Int32](repeating: 0, count: count + 1)
    let parts = rows.count < 100_000 ? 1 : max(1, min(threads, 8))
    let bounds = (0...parts).map { count * $0 / parts }
    starts.withUnsafeMutableBufferPointer { buffer in
      let counts = UnsafeShared(buffer)
      parallel(parts, threads: threads) { part in
        let low = Int32(bounds[part])
        let high = Int32(bounds[part + 1])
        rows.forEach { _, row in
          let id = group(row)
          if id >= low, id < high { counts.pointer[Int(id) + 1] += 1 }
        }
      }
    }
    for id in 0..<count { starts[id + 1] += starts[id] }
    let total = Int(starts[count])
    var cursors = starts
    let order = [Int32](unsafeUninitializedCapacity: total) { target, initialized in
      let target = UnsafeShared(target)
      cursors.withUnsafeMutableBufferPointer { buffer in
        let cursors = UnsafeShared(buffer)
        parallel(parts, threads: threads) { part in
          let low = Int32(bounds[part])
          let high = Int32(bounds[part + 1])
          rows.forEach { place, row in
            let id = group(row)
            if id >= low, id < high {
              let at = cursors.pointer[Int(id)]
              target.pointer[Int(at)] = Int32(place)
              cursors.pointer[Int(id)] = at + 1
            }
          }
        }
      }
      initialized = total
    }
    self.order = order
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// Places of the rows of a group, in source order.
  subscript(_ id: Int) -> ArraySlice<Int32> { order[Int(starts[id])..<Int(starts[id + 1])] }
}

/// Memory that several threads write at places of their own.
struct UnsafeShared<Element>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Element>

  init(_ buffer: UnsafeMutableBufferPointer<Element>) {
    // An empty buffer has no address; nothing is ever written to it.
    pointer = buffer.baseAddress ?? UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment) ?? .allocate(capacity: 1)
  }
}
