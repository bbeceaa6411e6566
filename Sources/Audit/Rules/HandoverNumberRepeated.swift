import Records

/// `handover.number-repeated`: one receipt number for several schools; every school but the first.
enum HandoverNumberRepeated {
  /// Detail: cell of the school that uses the number too. Position: that school's first row; other: the first row of the number.
  /// - Parameter handovers: places of the rows that count.
  static func check(_ handovers: [Int32], step: Int?, _ sink: inout FindingSink) {
    let context = sink.context
    /// The first row of a number, its school, and the schools named beside it.
    var firsts: [Int32: (place: Int32, school: Int32, others: Set<Int32>)] = [:]
    for place in handovers {
      let row = context.records.handovers[Int(place)]
      let school = row.school != 0 ? row.school : context.sessions.row(row.session)?.school ?? 0
      guard row.receipt != 0, school != 0 else { continue }
      guard let first = firsts[row.receipt] else {
        firsts[row.receipt] = (place, school, [])
        continue
      }
      guard first.school != school, !first.others.contains(school) else { continue }
      firsts[row.receipt]?.others.insert(school)
      sink.report(
        Finding(
          .handoverNumberRepeated, at: row.position, other: context.records.handovers[Int(first.place)].position,
          session: row.session, step: step, receipt: row.receipt, detail: UInt64(school)))
    }
  }
}
