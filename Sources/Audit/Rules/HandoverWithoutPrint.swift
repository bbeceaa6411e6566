import CivilRegistry
import Enrollment
import Fundamentals
import Handover
import Records

/// `handover.without-print`: a card was handed over that nothing says was printed (decisions 57, 99, 121).
enum HandoverWithoutPrint {
  /// Detail: id of the serial in `Records.texts`, 0 when it is not written. A row with neither serial nor NIK names no card and
  /// is not assessed; a handover without a time may follow any status.
  static func check(_ handovers: [Int32], _ cards: CardIndex, step: Int?, _ sink: inout FindingSink) {
    let context = sink.context
    var history = StatusHistory()
    for place in handovers {
      let row = context.handovers[Int(place)]
      guard row.serial != 0 || row.person != 0 else { continue }
      let hasPrint = cards.hasGoodPrint(serial: row.serial, person: row.person)
      var wasPrintedByRegister = false
      if !hasPrint, row.person != 0 {
        context.people.read(&history, of: row.person)
        wasPrintedByRegister = history.events.contains { $0.status.isPrinted && (row.time.isMissing || $0.time <= row.time) }
      }
      let isPrinted = HandoverEligibility.isPrinted(
        hasPrint: hasPrint, hasOtherPrint: cards.hasGoodPrint(person: row.person), wasPrintedByRegister: wasPrintedByRegister)
      guard !isPrinted else { continue }
      sink.report(
        Finding(
          .handoverWithoutPrint, at: row.position, session: row.session, step: step, person: row.person, receipt: row.receipt,
          detail: UInt64(row.serial)))
    }
  }
}
