/// A small, seedable source of random numbers: SplitMix64 (Steele, Lea, Flood 2014). Not for secrets.
struct RandomStream {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// An independent stream for part number `index` of the same sample.
  init(seed: UInt64, part index: Int) {
    var mixer = RandomStream(seed: seed ^ 0x6D75_7475_6261_6B75)
    let base = mixer.next()
    self.init(seed: base &+ UInt64(truncatingIfNeeded: index) &* 0xD1B5_4A32_D192_ED03)
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, but not including, `bound`; 0 when there is no such number.
  mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a range, evenly.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// A number of a range, most often near its lower end, with a long tail upwards, as durations and waits are.
  mutating func skewed(_ range: ClosedRange<Int>) -> Int {
    let bits = next()
    let product = (bits & 0xFFFF) * ((bits >> 16) & 0xFFFF)
    return range.lowerBound + Int((product &* UInt64(range.upperBound - range.lowerBound + 1)) >> 32)
  }

  /// True `perMille` times in a thousand.
  mutating func chance(_ perMille: Int) -> Bool { below(1000) < perMille }

  /// An order of `0 ..< count`.
  mutating func shuffled(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    var last = count - 1
    while last > 0 {
      order.swapAt(last, below(last + 1))
      last -= 1
    }
    return order
  }
}
