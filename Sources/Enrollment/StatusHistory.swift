package import CivilRegistry
package import Fundamentals
package import Records

/// A recognised state of a person's record from a time on.
package struct StatusEvent: BitwiseCopyable, Sendable {
  package var time: Instant
  package var status: RegisterStatus
  package var position: Position

  @inlinable
  package init(time: Instant, status: RegisterStatus, position: Position) {
    self.time = time
    self.status = status
    self.position = position
  }
}

/// The states of one person's record in order of time, ties in order of the chain (decision 40).
package struct StatusHistory: Sendable {
  package private(set) var events: [StatusEvent] = []

  package init() {}

  /// Starts over with other events, keeping the memory.
  package mutating func replace(_ fill: (inout [StatusEvent]) -> Void) {
    events.removeAll(keepingCapacity: true)
    fill(&events)
    if events.count > 1 { events.sort { $0.time != $1.time ? $0.time < $1.time : $0.status < $1.status } }
  }

  /// The status known at a time: the latest one at or before it.
  package func latest(at time: Instant) -> StatusEvent? { events.last { $0.time <= time } }

  /// The latest status strictly before a time.
  package func latest(before time: Instant) -> StatusEvent? { events.last { $0.time < time } }

  /// The first status of this kind or a later one in the chain.
  package func first(from status: RegisterStatus) -> StatusEvent? { events.first { $0.status >= status } }
}
