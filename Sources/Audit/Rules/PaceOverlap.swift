import Fundamentals
import Records

/// `pace.overlap`: one officer carries out two student steps of a session at the same time.
enum PaceOverlap {
  /// Beyond this many pairs of one officer in one session the times are no times; the rest is not listed.
  static let mostPairs = 10_000

  /// - Parameter places: student executions of one session in order of time, step, source.
  static func check(_ places: [Int32], _ sink: inout FindingSink) {
    let context = sink.context
    var byOfficer: [OfficerTime] = []
    byOfficer.reserveCapacity(places.count)
    for place in places {
      let row = context.executions.pointer(Int(place))
      let officers = context.facts[row.pointee].officers
      guard officers != 0, row.pointee.duration != nil, context.verdicts[Int(place)].counts else { continue }
      for officer in context.staff.members[Int(officers)] {
        byOfficer.append(
          OfficerTime(
            officer: officer, place: place, start: row.pointee.start.microseconds, end: row.pointee.end.microseconds))
      }
    }
    // The order of times within an officer stays, since places come in it.
    var running: [OfficerTime] = []
    var pairs = 0
    for (index, later) in byOfficer.sortedByOfficer().enumerated() {
      if index == 0 || running.last?.officer != later.officer {
        running.removeAll(keepingCapacity: true)
        pairs = 0
      }
      if let last = running.last, running.count == 1, last.end <= later.start {
        running[0] = later
        continue
      }
      running.removeAll { $0.end <= later.start }
      for earlier in running where pairs < mostPairs && earlier.start < later.end && later.start < earlier.end {
        let first = context.executions[Int(earlier.place)]
        let second = Subject(Int(later.place), context)
        guard leastShared(context.facts[first], second.circumstances, context.staff) == later.officer else { continue }
        pairs += 1
        let overlap = min(earlier.end, later.end) - max(earlier.start, later.start)
        sink.report(second.finding(.paceOverlap, other: first.position, measured: overlap / 1_000_000, limit: 0))
      }
      running.append(later)
    }
  }

  /// The officer under whom a pair is reported, so that it is reported once (decision 30).
  private static func leastShared(_ a: CircumstanceFacts, _ b: CircumstanceFacts, _ staff: Staff) -> Int32? {
    let others = staff.members[Int(b.officers)]
    return staff.members[Int(a.officers)].filter { others.contains($0) }.min()
  }
}

/// When an officer was busy with an execution.
private struct OfficerTime {
  var officer: Int32
  var place: Int32
  var start: Int64
  var end: Int64
}

extension [OfficerTime] {
  /// Grouped by officer, otherwise in the same order.
  fileprivate func sortedByOfficer() -> [OfficerTime] {
    guard let first, contains(where: { $0.officer != first.officer }) else { return self }
    // Officer and place in one number, which sorts fast.
    var order = indices.map { UInt64(UInt32(bitPattern: self[$0].officer)) << 32 | UInt64($0) }
    order.sort()
    return order.map { self[Int($0 & 0xFFFF_FFFF)] }
  }
}
