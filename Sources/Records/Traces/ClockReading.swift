public import Fundamentals

/// What a device's clock showed on one line of a log that is neither a print job nor a capture.
public struct ClockReading: Positioned, Sendable {
  /// As the device's clock showed it.
  public var rawTime: Instant
  /// Microseconds since the boot, -1 when the log has no such clock.
  public var monotonic: Int64
  /// Cells.
  public var device: Int32
  /// Text: id of the boot, 0 when none was written.
  public var boot: Int32
  public var position: Position

  public init(rawTime: Instant, monotonic: Int64, device: Int32, boot: Int32, position: Position) {
    self.rawTime = rawTime
    self.monotonic = monotonic
    self.device = device
    self.boot = boot
    self.position = position
  }
}
