import CMemory
import Fundamentals
import Records

/// Rows of a table grouped by a dense id, each group in source order: a counting sort.
struct Grouping: Sendable {
  /// Places of the rows of a group, in source order; valid as long as the grouping lives.
  typealias Places = UnsafeBufferPointer<Int32>

  private let storage: Storage
  let count: Int

  /// Memory that is read without counting references: every rule asks for groups, millions of times.
  private final class Storage: @unchecked Sendable {
    /// Places of rows, group after group.
    let order: UnsafeMutableBufferPointer<Int32>
    /// Start of each group in `order`; one more than there are groups.
    let starts: UnsafeMutablePointer<Int32>

    init(order: UnsafeMutableBufferPointer<Int32>, starts: [Int32]) {
      self.order = order
      self.starts = .allocate(capacity: starts.count)
      starts.withUnsafeBufferPointer {
        self.starts.initialize(from: $0.baseAddress ?? UnsafePointer(self.starts), count: $0.count)
      }
    }

    deinit {
      order.deallocate()
      starts.deallocate()
    }
  }

  private init(starts: [Int32], fill: (UnsafeMutableBufferPointer<Int32>) -> Void) {
    count = starts.count - 1
    let order = UnsafeMutableBufferPointer<Int32>.allocate(capacity: Int(starts[count]))
    fill(order)
    storage = Storage(order: order, starts: starts)
  }

  /// - Parameters:
  ///   - count: number of groups.
  ///   - group: the group of a row, or a negative number to leave it out.
  init<Row>(_ rows: RowBuffer<Row>, groups count: Int, threads: Int, by group: @escaping @Sendable (Row) -> Int32) {
    let ids = Grouping.ids(rows, threads: threads, group)
    var starts = [Int32](repeating: 0, count: count + 1)
    for id in ids where id >= 0 { starts[Int(id) + 1] += 1 }
    for id in 0..<count { starts[id + 1] += starts[id] }
    self.init(starts: starts) { [starts] order in
      Grouping.scatter(ids, starts, into: order, threads: order.count > 1 << 16 ? threads : 1)
    }
  }

  /// Groups some rows of a table, each group in the order of `places`.
  /// - Parameter group: the group of the row at a place, or a negative number to leave it out.
  init(places: [Int32], groups count: Int, by group: (Int) -> Int32) {
    var starts = [Int32](repeating: 0, count: count + 1)
    let groups = places.map { group(Int($0)) }
    for id in groups where id >= 0 { starts[Int(id) + 1] += 1 }
    for id in 0..<count { starts[id + 1] += starts[id] }
    var next = starts
    self.init(starts: starts) { order in
      for (place, id) in zip(places, groups) where id >= 0 {
        order[Int(next[Int(id)])] = place
        next[Int(id)] += 1
      }
    }
  }

  /// Takes groups as they are.
  init(_ groups: [[Int32]]) {
    var starts: [Int32] = [0]
    for group in groups { starts.append(starts[starts.count - 1] + Int32(group.count)) }
    self.init(starts: starts) { order in _ = order.update(fromContentsOf: groups.joined()) }
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

  /// Asks for the rows of a group that is looked at soon: they lie anywhere in their table.
  @inline(__always)
  func fetch<Row>(_ id: Int, of rows: RowView<Row>) {
    guard id < count else { return }
    for place in self[id] { memory_prefetch(rows.pointer(Int(place))) }
  }

  @inline(__always)
  subscript(_ id: Int) -> Places {
    let start = Int(storage.starts[id])
    return Places(rebasing: UnsafeBufferPointer(storage.order)[start..<Int(storage.starts[id + 1])])
  }
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
