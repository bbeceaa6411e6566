import Fundamentals
import Records

/// The times of the tables as declared clocks correct them: what devices are compared with (decision 63).
struct TableTimes {
  let records: Records
  let computers: OnlyComputers
  /// By cell of the device; only clocks that are anchored.
  let declared: [Int32: [ClockSegment]]

  /// The cell of the computer that wrote an execution, 0 for none.
  func writer(of row: Execution) -> Int32 { computers[records.circumstances[row.circumstances].devices] }

  func writer(of row: PrintRow) -> Int32 { computers[row.device] }

  /// The middle of an execution, or nil when a time is missing or the pair is reversed.
  func middle(of row: Execution) -> Instant? {
    guard row.duration != nil else { return nil }
    let middle = Instant(microseconds: row.start.microseconds + (row.end.microseconds - row.start.microseconds) / 2)
    return corrected(middle, writer(of: row))
  }

  func end(of row: PrintRow) -> Instant { corrected(row.end, writer(of: row)) }

  private func corrected(_ time: Instant, _ writer: Int32) -> Instant {
    writer == 0 || declared.isEmpty ? time : declared[writer]?.corrected(time) ?? time
  }
}
