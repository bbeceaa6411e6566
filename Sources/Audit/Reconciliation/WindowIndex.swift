/// The span in which captures may serve an execution, of an owner: a person, or a device.
struct CaptureWindow: BitwiseCopyable, Sendable {
  /// In microseconds since 1970, tolerance included; both ends belong to it.
  var start: Int64
  var end: Int64
  var owner: Int32
  /// Place of the execution.
  var execution: Int32

  func contains(_ time: Int64) -> Bool { start <= time && time <= end }
}

/// Windows by owner, to be asked which of an owner's contain a moment. An answer takes time in the order of the logarithm of their
/// number, however they overlap.
struct WindowIndex: Sendable {
  /// In order of owner, start, execution.
  private let windows: [CaptureWindow]
  /// First window of each owner; one more than there are owners.
  private let starts: [Int32]
  /// Latest ends: leaf `leaves + i` is that of window i, every other node holds the later one of its two.
  private let latest: [Int64]
  private let leaves: Int

  /// - Parameter owners: ids of owners are below it.
  init(_ windows: [CaptureWindow], owners: Int) {
    let sorted = windows.sorted { a, b in
      if a.owner != b.owner { return a.owner < b.owner }
      return a.start != b.start ? a.start < b.start : a.execution < b.execution
    }
    var starts = [Int32](repeating: 0, count: owners + 1)
    for window in sorted { starts[Int(window.owner) + 1] += 1 }
    for owner in 0..<owners { starts[owner + 1] += starts[owner] }
    var leaves = 1
    while leaves < sorted.count { leaves *= 2 }
    var latest = [Int64](repeating: .min, count: leaves * 2)
    for (index, window) in sorted.enumerated() { latest[leaves + index] = window.end }
    for node in stride(from: leaves - 1, to: 0, by: -1) { latest[node] = max(latest[node * 2], latest[node * 2 + 1]) }
    self.windows = sorted
    self.starts = starts
    self.latest = latest
    self.leaves = leaves
  }

  subscript(index: Int) -> CaptureWindow { windows[index] }

  /// Whether the owner has any window.
  func hasWindows(_ owner: Int32) -> Bool { starts[Int(owner)] < starts[Int(owner) + 1] }

  /// The window of an owner that contains a moment and starts last; nil when none does.
  /// - Parameter limit: only windows before this one are asked.
  func last(of owner: Int32, containing time: Int64, before limit: Int? = nil) -> Int? {
    let first = Int(starts[Int(owner)])
    var low = first
    var high = limit ?? Int(starts[Int(owner) + 1])
    while low < high {
      let middle = (low + high) / 2
      if windows[middle].start <= time { low = middle + 1 } else { high = middle }
    }
    return last(in: first..<low, endingFrom: time, node: 1, covering: 0..<leaves)
  }

  /// The last window of a range that ends at a moment or later, below a node of the tree.
  private func last(in range: Range<Int>, endingFrom time: Int64, node: Int, covering span: Range<Int>) -> Int? {
    guard latest[node] >= time, range.overlaps(span) else { return nil }
    if span.count == 1 { return span.lowerBound }
    let middle = (span.lowerBound + span.upperBound) / 2
    return last(in: range, endingFrom: time, node: node * 2 + 1, covering: middle..<span.upperBound)
      ?? last(in: range, endingFrom: time, node: node * 2, covering: span.lowerBound..<middle)
  }
}
