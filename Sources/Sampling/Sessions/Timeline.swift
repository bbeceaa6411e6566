/// One officer's day: work follows work, and nobody starts what would run into the break.
struct Timeline {
  let officer: Officer
  let device: Device
  /// When the last work ended, or the day began.
  private(set) var free: Int
  private let pause: Range<Int>
  /// The last work with both of its times written down; nil when there is none to overlap with.
  private(set) var last: Range<Int>?

  init(officer: Officer, device: Device, from start: Int, pause: Range<Int>) {
    self.officer = officer
    self.device = device
    free = start
    self.pause = pause
  }

  /// When work of this length can start, at `time` or later.
  func opening(from time: Int, lasting duration: Int) -> Int {
    let start = max(time, free)
    return start < pause.upperBound && start + duration > pause.lowerBound ? pause.upperBound + (start & 63) : start
  }

  mutating func book(_ work: Range<Int>, isWrittenDown: Bool = true) {
    free = max(free, work.upperBound)
    last = isWrittenDown ? work : nil
  }
}

/// The quality standards' time limits and usual durations, in seconds, by step.
enum Duration {
  static func limit(_ step: Int) -> Int { [0, 1800, 7200, 300, 300, 600, 1200, 300, 1800][step] }

  static func usual(_ step: Int, _ random: inout RandomStream) -> Int {
    switch step {
    case 1: random.skewed(600...1750)
    case 2: random.within(3600...5700)
    case 3: random.skewed(45...290)
    case 4: random.skewed(50...290)
    case 5: random.skewed(150...590)
    case 6: random.skewed(240...1180)
    case 7: random.skewed(45...280)
    default: random.skewed(300...1700)
    }
  }

  static func drawn(_ step: Int, _ deviation: Deviation?, _ random: inout RandomStream) -> Int {
    switch (deviation, step) {
    case (.over1, 1), (.over2, 2), (.over3, 3), (.over4, 4), (.over5, 5), (.over6, 6), (.over7, 7), (.over8, 8),
      (.waivedOver4, 4), (.expiredWaiverOver3, 3):
      limit(step) + random.within(1...limit(step) / 2)
    case (.implausible6, 6): random.within(30...119)
    case (.implausible7, 7): random.within(8...19)
    default: usual(step, &random)
    }
  }
}
