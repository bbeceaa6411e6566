import Fundamentals
import Records

/// syslog as files hold it: RFC 5424, RFC 3164 with or without priority, and RFC 3164 with the time of RFC 3339 that newer services
/// write. Each line is a reading of the clock of its host.
///
/// RFC 3164 writes no year: it is the latest one in which the line is not later than the day after the last day of any table.
struct SyslogReader: LineReader {
  private var clock: FileClock
  private let newestDay: LocalDate?

  init(_ context: LogContext) {
    clock = FileClock(context)
    newestDay = context.newestDay
  }

  mutating func read(_ line: UnsafeRawBufferPointer, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    var start = 0
    if line[0] == 0x3C {
      guard let close = line.first(0x3E), close <= 4, line.slice(1, close).wholeNumber.map({ $0 <= 191 }) == true else {
        throw LineProblem(.malformed, column: 1)
      }
      start = close + 1
      if line.has("1 ", at: start) { return try readVersioned(line, start + 2, at: position, into: batch) }
    }
    if let written = SyslogReader.written(line, start) {
      let host = SyslogReader.word(line, written.end)
      guard host.count > 0 else { throw LineProblem(.malformed, column: written.end + 1) }
      let zone = clock.zone(host: host, batch)
      guard let day = latest(written) else { throw LineProblem(.unreadableTime, column: start + 1) }
      let time = Instant(day, secondsOfDay: written.second, in: zone)
      clock.add(time, host: host, at: position, to: batch)
    } else {
      try readISO(line, start, at: position, into: batch)
    }
  }

  /// Behind `<34>1 `: time, host, application and so on; `-` for what is not known.
  private mutating func readVersioned(
    _ line: UnsafeRawBufferPointer, _ start: Int, at position: Position, into batch: TraceBatch
  ) throws(LineProblem) {
    let words = line[start...].split(separator: 0x20, maxSplits: 6, omittingEmptySubsequences: false)
    guard words.count >= 6 else { throw LineProblem(.malformed, column: start + 1) }
    if words[0].count == 1 && words[0].first == 0x2D { return }
    try readISO(line, start, at: position, into: batch)
  }

  /// `2026-11-22T12:34:43.1+08:00 host …`
  private mutating func readISO(
    _ line: UnsafeRawBufferPointer, _ start: Int, at position: Position, into batch: TraceBatch
  ) throws(LineProblem) {
    guard let gap = line.first(0x20, from: start), gap - start >= 19 else { throw LineProblem(.malformed, column: start + 1) }
    let host = SyslogReader.word(line, gap + 1)
    guard host.count > 0 else { throw LineProblem(.malformed, column: gap + 1) }
    guard let time = LogTime.written(line.slice(start, gap).cell, in: clock.zone(host: host, batch)) else {
      throw LineProblem(.unreadableTime, column: start + 1)
    }
    clock.add(time, host: host, at: position, to: batch)
  }

  private struct Written {
    var month: Int
    var day: Int
    var second: Int
    /// Where the host begins.
    var end: Int
  }

  /// `Nov  2 12:34:43 ` at an offset.
  private static func written(_ line: UnsafeRawBufferPointer, _ start: Int) -> Written? {
    guard line.count > start + 16, let month = LogTime.month(line, start), line[start + 3] == 0x20, line[start + 6] == 0x20,
      line[start + 9] == 0x3A, line[start + 12] == 0x3A, line[start + 15] == 0x20, let hour = line.pair(start + 7),
      let minute = line.pair(start + 10), let second = line.pair(start + 13), hour < 24, minute < 60, second < 60
    else { return nil }
    let ones = Int(line[start + 5]) - 0x30
    let day = line[start + 4] == 0x20 ? ones : line.pair(start + 4) ?? 0
    guard (1...31).contains(day), ones < 10 else { return nil }
    return Written(month: month, day: day, second: hour * 3600 + minute * 60 + second, end: start + 16)
  }

  private static func word(_ line: UnsafeRawBufferPointer, _ start: Int) -> Cell {
    guard start < line.count else { return .empty }
    return line.slice(start, line.first(0x20, from: start) ?? line.count).cell
  }

  private func latest(_ written: Written) -> LocalDate? {
    guard let newestDay else { return nil }
    let year = newestDay.parts.year
    // 29 February may lie eight years back.
    for candidate in stride(from: year + 1, through: year - 8, by: -1) {
      if let day = LocalDate(year: candidate, month: written.month, day: written.day), day.days <= newestDay.days + 1 {
        return day
      }
    }
    return nil
  }
}
