import Fundamentals
import Records

/// `print.blank-reused`: one blank in several recorded prints, whatever their verdicts; all but the first by start (decision 54).
enum BlankReused {
  /// Measured: the number of this use (2 for the second); limit: 1. Detail: id of the serial in `Records.texts`.
  /// Position: this print; other: the first one. Step: the one that prints.
  static func check(_ cards: CardIndex, step: Int?, _ sink: inout FindingSink) {
    let prints = sink.context.prints
    RepeatedKeys.forEach(in: cards.bySerial, time: { prints[Int($0)].start.or(prints[Int($0)].end) }) { first, place, number in
      let row = prints[Int(place)]
      sink.report(
        Finding(
          .blankReused, at: row.position, other: prints[Int(first)].position, session: row.session, step: step,
          person: row.person, officers: row.officer, devices: row.device, measured: Int64(number), limit: 1,
          detail: UInt64(row.serial)))
    }
  }
}
