import Fundamentals
import Procedure
import Records

/// The middles of every student's recordings, to compare captures with (decision 97).
struct RecordingWindows {
  private let times: TableTimes
  /// Places of recordings with both times, by person.
  private let byPerson: Grouping

  init(_ times: TableTimes, _ procedure: Procedure, threads: Int) {
    self.times = times
    let isRecording = procedure.steps.map { $0.marks.contains(.recording) }
    byPerson = Grouping(times.records.executions, groups: times.records.persons.count, threads: threads) { row in
      row.person != 0 && isRecording[Int(row.step)] && row.duration != nil ? row.person : -1
    }
  }

  /// The middle of the recording of a person that is nearest to a time, and who wrote it; the earlier of two equally near
  /// (decision 132).
  func nearest(to time: Instant, person: Int32) -> (middle: Instant, writer: Int32)? {
    var best: (middle: Instant, writer: Int32, distance: UInt64)?
    for place in byPerson[Int(person)] {
      let row = times.records.executions[Int(place)]
      guard let middle = times.middle(of: row) else { continue }
      let distance = (middle.microseconds &- time.microseconds).magnitude
      if let best, best.distance < distance || (best.distance == distance && best.middle <= middle) { continue }
      best = (middle, times.writer(of: row), distance)
    }
    return best.map { ($0.middle, $0.writer) }
  }
}
