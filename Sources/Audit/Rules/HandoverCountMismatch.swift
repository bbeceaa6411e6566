import Handover
import Records

/// `handover.count-mismatch`: the school signed for another number of cards than the receipt lists; once per receipt (decision 58).
enum HandoverCountMismatch {
  /// Measured: the total signed for; limit: rows of the receipt. Position: the first row that states another total.
  /// - Parameter handovers: places of the rows that count.
  static func check(_ handovers: [Int32], step: Int?, _ sink: inout FindingSink) {
    let records = sink.context.records
    let byReceipt = Grouping(places: handovers, groups: records.texts.count) { place in
      let receipt = records.handovers[place].receipt
      return receipt == 0 ? -1 : receipt
    }
    for receipt in 0..<byReceipt.count {
      let places = byReceipt[receipt]
      for place in places {
        let row = records.handovers[Int(place)]
        let signed = row.signedCount < 0 ? nil : Int(row.signedCount)
        guard !ReceiptCount(listed: places.count, signed: signed).isConsistent else { continue }
        sink.report(
          Finding(
            .handoverCountMismatch, at: row.position, session: row.session, step: step, receipt: row.receipt,
            measured: Int64(row.signedCount), limit: Int64(places.count)))
        break
      }
    }
  }
}
