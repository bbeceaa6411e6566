/// Nearest-rank percentiles of durations in whole seconds.
package struct DurationFigures: Sendable, Hashable {
  package var count: Int
  package var median: Int
  package var p90: Int
  package var worst: Int

  /// The ceil(p · n)-th smallest of n durations in any order (decision 18), which are put into another order on the way; nil
  /// without any.
  init?(_ durations: UnsafeMutableBufferPointer<UInt32>) {
    guard !durations.isEmpty else { return nil }
    count = durations.count
    if let counted = DurationFigures(counting: durations) {
      self = counted
      return
    }
    let middle = (count + 1) / 2 - 1
    let ninth = (count * 9 + 9) / 10 - 1
    durations.partition(at: middle)
    median = Int(durations[middle])
    if ninth > middle { UnsafeMutableBufferPointer(rebasing: durations[(middle + 1)...]).partition(at: ninth - middle - 1) }
    p90 = Int(durations[ninth])
    worst = Int(durations[ninth...].max() ?? 0)
  }

  /// By counting how often each value occurs, which is faster for many values of a small range; nil otherwise.
  private init?(counting durations: UnsafeMutableBufferPointer<UInt32>) {
    guard durations.count > 2048, let largest = durations.max(), Int(largest) < durations.count * 2 else { return nil }
    count = durations.count
    worst = Int(largest)
    var times = [UInt32](repeating: 0, count: worst + 1)
    times.withUnsafeMutableBufferPointer { times in
      for duration in durations { times[Int(duration)] += 1 }
    }
    var below = 0
    var ranks = [(count + 1) / 2, (count * 9 + 9) / 10][...]
    var found: [Int] = []
    for (value, number) in times.enumerated() where number > 0 {
      below += Int(number)
      while let rank = ranks.first, below >= rank {
        found.append(value)
        ranks.removeFirst()
      }
    }
    median = found[0]
    p90 = found[1]
  }
}

extension UnsafeMutableBufferPointer<UInt32> {
  /// Puts the value at `place` that would stand there if all were sorted, smaller ones before it and larger ones behind it.
  fileprivate func partition(at place: Int) {
    var low = 0
    var high = count - 1
    // Middle values of three split well; where they do not, sorting bounds the time.
    var splits = 0
    while high - low > 16 {
      splits += 1
      guard splits < 64 else { break }
      let pivot = medianOfThree(self[low], self[low + (high - low) / 2], self[high])
      var left = low
      var right = high
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        return
      }
    }
    if high - low > 16 {
      var rest = UnsafeMutableBufferPointer(rebasing: self[low...high])
      rest.sort()
      return
    }
    var end = low + 1
    while end <= high {
      let value = self[end]
      var hole = end
      while hole > low, self[hole - 1] > value {
        self[hole] = self[hole - 1]
        hole -= 1
      }
      self[hole] = value
      end += 1
    }
  }
}

private func medianOfThree(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 { max(min(a, b), min(max(a, b), c)) }
