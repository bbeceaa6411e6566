import Fundamentals
import Records

/// CUPS access_log: `host - user [time] "POST / HTTP/1.1" 200 410 Create-Job successful-ok`. Each line is a reading of the clock.
struct AccessLogReader: LineReader {
  private var clock: FileClock

  init(_ context: LogContext) { clock = FileClock(context) }

  mutating func read(_ line: UnsafeRawBufferPointer, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    guard let stamp = BracketedTime.find(in: line) else { throw LineProblem(.unreadableTime) }
    guard stamp.start > 0, line.has(" \"", at: stamp.end), let close = line.last(0x22, before: line.count), close > stamp.end + 1
    else { throw LineProblem(.malformed, column: stamp.end + 1) }
    clock.add(stamp.time, at: position, to: batch)
  }
}

/// CUPS error_log: `I [time] [Job 1] Job completed.` with a letter for the level. Each line is a reading of the clock.
struct ErrorLogReader: LineReader {
  private var clock: FileClock
  private static let levels = Array("XACENWIDd".utf8)

  init(_ context: LogContext) { clock = FileClock(context) }

  mutating func read(_ line: UnsafeRawBufferPointer, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    guard let first = line.first, ErrorLogReader.levels.contains(first), line.has(" [", at: 1) else {
      throw LineProblem(.malformed, column: 1)
    }
    guard let stamp = BracketedTime.find(in: line), stamp.start == 2 else { throw LineProblem(.unreadableTime, column: 3) }
    clock.add(stamp.time, at: position, to: batch)
  }
}

/// The clock of a log whose lines name no device, or only their host.
struct FileClock {
  private var devices: DeviceNames

  init(_ context: LogContext) { devices = DeviceNames(context) }

  @inline(__always)
  mutating func add(
    _ time: Instant, monotonic: Int64 = -1, boot: Int32 = 0, host: Cell = .empty, at position: Position, to batch: TraceBatch
  ) {
    let device = devices.ids(queue: .empty, host: host, names: batch.names).device
    batch.readings.append(ClockReading(rawTime: time, monotonic: monotonic, device: device, boot: boot, position: position))
  }

  /// The zone that the clock of a host shows.
  mutating func zone(host: Cell, _ batch: TraceBatch) -> Zone {
    let ids = devices.ids(queue: .empty, host: host, names: batch.names)
    return devices.zone(ids)
  }
}
