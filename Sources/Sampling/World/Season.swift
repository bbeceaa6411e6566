/// The two school years a sample covers, and on which days a school is visited.
struct Season {
  let workingDays: [Int]
  /// The last day: the yearly stock-taking, and no time in the archive is later.
  let lastDay: Int

  init() {
    let first = SampleDay(2023, 7, 24).number
    lastDay = SampleDay(2025, 5, 30).number
    // National holidays with a fixed date, and the breaks between terms.
    let free = [
      (2023, 8, 17, 1), (2023, 12, 18, 19), (2024, 4, 8, 8), (2024, 5, 1, 1), (2024, 6, 24, 21), (2024, 8, 17, 1),
      (2024, 12, 16, 19), (2025, 3, 28, 11), (2025, 5, 1, 1),
    ]
    var closed: Set<Int> = []
    for (year, month, day, length) in free {
      let start = SampleDay(year, month, day).number
      closed.formUnion(start..<start + length)
    }
    workingDays = (first..<lastDay - 7).filter { SampleDay($0).weekday < 5 && !closed.contains($0) }
  }

  /// Days of `count` visits, ascending: a team is at one of its schools on any day, and the day after is free for the office.
  func visits(of school: SchoolSize, _ random: inout RandomStream) -> [Int] {
    let blocks = (workingDays.count - 1) / Team.schools
    let count = min(school.visits, blocks)
    return (0..<count).map { visit in
      let from = visit * blocks / count
      let to = max(from, (visit + 1) * blocks / count - 1)
      // Not the last block of its share, so that two visits are never in successive weeks.
      let block = random.within(from...max(from, to - (to - from) / 3))
      return workingDays[block * Team.schools + school.index % Team.schools]
    }
  }

  /// The first working day after `day`.
  func nextWorkingDay(after day: Int) -> Int { workingDays.first { $0 > day } ?? day + 1 }

  /// The weekday `count` weekdays before `day`, whether in the season or before it.
  func weekday(_ count: Int, before day: Int) -> Int {
    var result = day
    var left = count
    while left > 0 {
      result -= 1
      if SampleDay(result).weekday < 5 { left -= 1 }
    }
    return result
  }
}
