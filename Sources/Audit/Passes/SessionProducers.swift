import Fundamentals
import Procedure
import Records

/// Items that session and batch steps of a session yielded, and from when on: they satisfy requirements of its student steps.
struct SessionProducers: Sendable {
  private let earliest: [Int32: [(item: UInt64, time: Instant)]]

  init(_ context: AuditContext) {
    var earliest: [Int32: [(item: UInt64, time: Instant)]] = [:]
    let needed = context.steps.all.filter(\.isStudent).reduce(UInt64(0)) { $0 | $1.required }
    let yielding = context.steps.all.map { $0.isStudent ? 0 : $0.output & needed }
    if yielding.contains(where: { $0 != 0 }) {
      context.executions.forEach { _, row in
        let item = yielding[Int(row.step)] & context.facts[row].outputs
        guard item != 0, row.time.isPresent else { return }
        earliest[row.session, default: []].append((item, row.time))
      }
    }
    self.earliest = earliest
  }

  /// Items yielded in the session at or before a time.
  func items(session: Int32, until time: Instant) -> UInt64 {
    guard !earliest.isEmpty, time.isPresent, let list = earliest[session] else { return 0 }
    return list.reduce(0) { $1.time <= time ? $0 | $1.item : $0 }
  }
}
