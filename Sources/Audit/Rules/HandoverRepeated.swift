import Fundamentals
import Records

/// `handover.repeated`: one card handed over several times, on one receipt or several; all but the first (decision 57).
enum HandoverRepeated {
  /// Measured: the number of this handover (2 for the second); limit: 1. Detail: id of the serial in `Records.texts`, 0 when the
  /// card goes by its person. Position: this row; other: the first one.
  /// - Parameter handovers: places of the rows that count.
  static func check(_ handovers: [Int32], step: Int?, _ sink: inout FindingSink) {
    let records = sink.context.records
    let bySerial = Grouping(places: handovers, groups: records.texts.count) { place in
      let serial = records.handovers[place].serial
      return serial == 0 ? -1 : serial
    }
    let byPerson = Grouping(places: handovers, groups: records.persons.count) { place in
      let row = records.handovers[place]
      return row.serial == 0 && row.person != 0 ? row.person : -1
    }
    for grouping in [bySerial, byPerson] {
      RepeatedKeys.forEach(in: grouping, time: { records.handovers[Int($0)].time }) { first, place, number in
        let row = records.handovers[Int(place)]
        sink.report(
          Finding(
            .handoverRepeated, at: row.position, other: records.handovers[Int(first)].position, session: row.session, step: step,
            person: row.person, receipt: row.receipt, measured: Int64(number), limit: 1, detail: UInt64(row.serial)))
      }
    }
  }
}
