public import Fundamentals

/// A row of `langkah`: one recorded carrying-out of a step (pelaksanaan). 48 bytes.
public struct Execution: Positioned, Sendable {
  public var start: Instant
  public var end: Instant
  public var session: Int32
  public var person: Int32
  /// Id of `Records.circumstances`: who, with what, with which outcome, items and outputs.
  public var circumstances: Int32
  /// Text.
  public var note: Int32
  public var position: Position
  /// 0-based position of the step in the procedure.
  public var step: UInt8

  public init(
    start: Instant, end: Instant, session: Int32, person: Int32, circumstances: Int32, note: Int32, position: Position,
    step: UInt8
  ) {
    self.start = start
    self.end = end
    self.session = session
    self.person = person
    self.circumstances = circumstances
    self.note = note
    self.position = position
    self.step = step
  }

  /// When it counts as having happened: its start, else its end, else missing (decision 15).
  @inlinable @inline(__always)
  public var time: Instant { start.or(end) }

  /// Whole seconds from start to end, or nil when a time is missing or the pair is reversed (decision 27).
  @inlinable @inline(__always)
  public var duration: Int? {
    guard start.isPresent, end.isPresent, end >= start else { return nil }
    return Int((end.microseconds - start.microseconds) / 1_000_000)
  }
}
