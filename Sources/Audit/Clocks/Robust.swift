/// Statistics that a minority of wild values cannot move.
enum Robust {
  /// The middle value, or the mean of the two in the middle, rounded down; 0 of none. Moves the values about.
  static func median(_ values: inout [Int64]) -> Int64 {
    guard let (low, high) = middle(&values) else { return 0 }
    return low &+ (high &- low) / 2
  }

  static func median(_ values: inout [Double]) -> Double {
    guard let (low, high) = middle(&values) else { return 0 }
    return low == high ? low : (low + high) / 2
  }

  /// The value in the middle twice, or the two in the middle, in time that grows with their number (Hoare's selection).
  private static func middle<Value: Comparable>(_ values: inout [Value]) -> (low: Value, high: Value)? {
    values.withUnsafeMutableBufferPointer { values in
      guard !values.isEmpty else { return nil }
      let place = values.count / 2
      select(place, &values)
      guard values.count.isMultiple(of: 2), let low = values[..<place].max() else { return (values[place], values[place]) }
      return (low, values[place])
    }
  }

  /// Moves the value that would stand at `place` in order there, none that is larger before it and none that is smaller behind it.
  private static func select<Value: Comparable>(_ place: Int, _ values: inout UnsafeMutableBufferPointer<Value>) {
    var low = 0
    var high = values.count - 1
    while low < high {
      let (first, middle, last) = (values[low], values[low + (high - low) / 2], values[high])
      let pivot = max(min(first, middle), min(max(first, middle), last))
      var up = low
      var down = high
      while up <= down {
        while values[up] < pivot { up += 1 }
        while values[down] > pivot { down -= 1 }
        guard up <= down else { break }
        values.swapAt(up, down)
        up += 1
        down -= 1
      }
      if place <= down { high = down } else if place >= up { low = up } else { return }
    }
  }
}

extension Int64 {
  /// The nearest whole number, as far as half the range goes.
  init(clampingRounded value: Double) {
    self = value.isNaN ? 0 : Int64(Swift.max(-0x1p62, Swift.min(0x1p62, value.rounded())))
  }
}

/// The line through points that Theil and Sen propose: the median of the slopes between any two of them, and the median of what
/// is left (Theil 1950, Sen 1968).
///
/// All slopes are looked at up to `mostPoints` points. More points are cut, in order of x, into that many blocks of equal size,
/// each of which stands as one point at the median of its x and the median of its y: every point counts, the work is that of
/// sorting them, and the answer depends on no chance. Within a block wild values must be a minority, whichever way they lie.
struct TheilSen: Sendable, Hashable {
  let slope: Double
  /// The x at which the line is `level`: the least one.
  let origin: Int64
  let level: Int64

  static let mostPoints = 128

  /// - Parameter points: in any order.
  /// - Returns: nil when all points have the same x, or there are fewer than two.
  init?(_ points: [(x: Int64, y: Int64)]) {
    let points = points.sorted { $0.x != $1.x ? $0.x < $1.x : $0.y < $1.y }
    guard let first = points.first, let last = points.last, first.x < last.x else { return nil }
    let chosen = points.count > TheilSen.mostPoints ? TheilSen.blocks(points) : points
    var slopes: [Double] = []
    slopes.reserveCapacity(chosen.count * (chosen.count - 1) / 2)
    for (index, a) in chosen.enumerated() {
      for b in chosen[(index + 1)...] where b.x != a.x { slopes.append(Double(b.y &- a.y) / Double(b.x &- a.x)) }
    }
    // Blocks of the same x leave no slope although the ends differ: all but a few points are simultaneous.
    guard !slopes.isEmpty else { return nil }
    let slope = Robust.median(&slopes)
    var rest = points.map { $0.y &- TheilSen.rise(slope, $0.x &- first.x) }
    self.slope = slope
    origin = first.x
    level = Robust.median(&rest)
  }

  private static func rise(_ slope: Double, _ run: Int64) -> Int64 { Int64(clampingRounded: slope * Double(run)) }

  private static func blocks(_ points: [(x: Int64, y: Int64)]) -> [(x: Int64, y: Int64)] {
    (0..<mostPoints).map { block in
      let own = points[(block * points.count / mostPoints)..<((block + 1) * points.count / mostPoints)]
      var x = own.map(\.x)
      var y = own.map(\.y)
      return (Robust.median(&x), Robust.median(&y))
    }
  }
}
