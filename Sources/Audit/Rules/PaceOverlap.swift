import Fundamentals
import Records

/// `pace.overlap`: one officer carries out two student steps of a session at the same time.
enum PaceOverlap {
  /// Beyond this many pairs of one officer in one session the times are no times; the rest is not listed.
  static let mostPairs = 10_000

  /// - Parameter subjects: complete student executions of one session that are not reversed, in order of start, step, position.
  static func check(_ subjects: [Subject], _ sink: inout FindingSink) {
    let staff = sink.context.staff
    var byOfficer: [Int32: [Int]] = [:]
    for (index, subject) in subjects.enumerated() {
      for officer in staff.members[Int(subject.row.officers)] { byOfficer[officer, default: []].append(index) }
    }
    for (officer, indices) in byOfficer.sorted(by: { $0.key < $1.key }) {
      var running: [Int] = []
      var pairs = 0
      for index in indices {
        let later = subjects[index].row
        running.removeAll { subjects[$0].row.end <= later.start }
        for earlier in running where pairs < mostPairs {
          let first = subjects[earlier].row
          guard first.start < later.end, later.start < first.end, leastShared(first, later, staff) == officer else { continue }
          pairs += 1
          let overlap =
            min(first.end.microseconds, later.end.microseconds) - max(first.start.microseconds, later.start.microseconds)
          sink.report(subjects[index].finding(.paceOverlap, other: first.position, measured: overlap / 1_000_000, limit: 0))
        }
        running.append(index)
      }
    }
  }

  /// The officer under whom a pair is reported, so that it is reported once (decision 30).
  private static func leastShared(_ a: Execution, _ b: Execution, _ staff: Staff) -> Int32? {
    let others = staff.members[Int(b.officers)]
    return staff.members[Int(a.officers)].filter { others.contains($0) }.min()
  }
}
