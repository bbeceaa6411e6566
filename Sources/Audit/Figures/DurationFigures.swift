/// Nearest-rank percentiles of durations in whole seconds.
package struct DurationFigures: Sendable, Hashable {
  package var count: Int
  package var median: Int
  package var p90: Int
  package var worst: Int

  /// The ceil(p · n)-th smallest of n durations in any order (decision 18); nil without any.
  init?(_ durations: UnsafeBufferPointer<UInt32>) {
    guard let largest = durations.max() else { return nil }
    count = durations.count
    worst = Int(largest)
    let histogram = Histogram(durations, largest: largest)
    median = Int(histogram.value(ofRank: (count + 1) / 2))
    p90 = Int(histogram.value(ofRank: (count * 9 + 9) / 10))
  }
}

/// How many values fall into each of some equally wide ranges, which finds ranks without sorting and without comparing values.
private struct Histogram {
  private let values: UnsafeBufferPointer<UInt32>
  private let largest: UInt32
  /// Values of one range agree in all bits above so many.
  private let shift: UInt32
  private let counts: [UInt32]

  init(_ values: UnsafeBufferPointer<UInt32>, largest: UInt32) {
    self.values = values
    self.largest = largest
    let most: UInt32 = values.count < 512 ? 128 : 2048
    var shift: UInt32 = 0
    while largest &>> shift >= most { shift += 1 }
    self.shift = shift
    counts = [UInt32](unsafeUninitializedCapacity: Int(largest &>> shift) + 1) { counts, used in
      counts.initialize(repeating: 0)
      for value in values { counts[Int(value &>> shift)] &+= 1 }
      used = counts.count
    }
  }

  /// The value that would stand at a place, counted from 1, if all were sorted.
  func value(ofRank rank: Int) -> UInt32 {
    var below = 0
    for (range, count) in counts.enumerated() {
      guard below + Int(count) >= rank else {
        below += Int(count)
        continue
      }
      let start = UInt32(range) &<< shift
      return shift == 0 ? start : value(ofRank: rank - below, from: start, count: Int(count))
    }
    return largest
  }

  /// The value of a rank among those of one range.
  private func value(ofRank rank: Int, from start: UInt32, count: Int) -> UInt32 {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { buffer in
      var offsets = buffer
      var found = 0
      for value in values where value &>> shift == start &>> shift {
        offsets[found] = value &- start
        found += 1
      }
      if count > 32 {
        return start &+ Histogram(UnsafeBufferPointer(offsets), largest: offsets.max() ?? 0).value(ofRank: rank)
      }
      offsets.sort()
      return start &+ offsets[rank - 1]
    }
  }
}
