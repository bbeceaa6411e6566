package import Fundamentals
package import Records

/// What is known of the clock of one device, and how to read its times.
package struct DeviceClock: Sendable {
  /// Cell: id_perangkat, or what a log calls the device.
  package let device: Int32
  /// What the correction rests on; single segments may be less sure (`method(at:)`).
  package let method: ClockMethod
  /// In order of `from`, the first one from the beginning of time; empty when nothing is corrected.
  package let segments: [ClockSegment]
  /// Microseconds by which a corrected time may be wrong (decision 13).
  package let uncertainty: Int64
  /// How far the corrected times of the pairs lie from their table times; nil without pairs.
  package let residual: ClockResidual?
  /// Events that this clock and the tables both timed, in order of raw time: all of them, or evenly chosen ones of very many.
  package let pairs: [ClockPair]
  /// How many pairs there are in all.
  package let pairCount: Int
  /// Steps inside a boot, in order of their sources.
  package let steps: [ClockJump]
  /// What `arsip.yaml` declares, in order of the device's time.
  package let anchors: [ClockAnchor]
  /// Median of the captures' pairs, when there are enough of them.
  package let offset: PairedOffset?
  /// The line through the print jobs of the queue that tells most of the clock, when a queue has enough of them.
  package let drift: PairedDrift?
  /// Lines from before anybody set the clock.
  package let unset: UnsetTimes?
  /// Whether table rows written by this device are corrected too: not when the estimate rests on those very rows.
  let correctsRows: Bool

  /// Whether any time of it changes.
  package var isCorrecting: Bool { segments.contains { $0.offset != 0 || $0.rate != 0 } }

  /// The reference time of what the device showed; a missing time stays missing.
  package func corrected(_ raw: Instant) -> Instant { segments.corrected(raw) }

  /// Microseconds to add to what the device showed.
  package func offset(at raw: Instant) -> Int64 { segments.offset(at: raw) }

  /// What the correction of one time rests on.
  package func method(at raw: Instant) -> ClockMethod { segments.covering(raw)?.method ?? method }

  /// Microseconds by which one corrected time may be wrong.
  package func uncertainty(at raw: Instant) -> Int64 { uncertainty + (segments.covering(raw)?.uncertainty ?? 0) }
}

/// What a correction rests on, from the surest to none.
package enum ClockMethod: String, Sendable, CaseIterable {
  /// Moments at which somebody compared the clock with a trusted one.
  case anchored
  /// Known only as an interval: a time that the clock showed twice, before and after it was set back (decision 113).
  case bracketed
  /// Events that the device and the tables both timed.
  case estimated
  case none
}

/// How far corrected times lie from table times, in microseconds without sign.
package struct ClockResidual: Sendable, Hashable {
  package let greatest: Int64
  package let median: Int64
}
