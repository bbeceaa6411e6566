import Records

/// Receipts and prints by what joins them: the session of a receipt, the serial of a card.
final class HandoverIndex: Sendable {
  private let bySession: [Int32: [Int32]]
  private let printsBySerial: [Int32: [Int32]]
  private let records: Records
  /// Places of handover rows that count, in source order.
  let rows: [Int32]

  init(_ records: Records, rows: [Int32], prints: [Int32]) {
    self.records = records
    self.rows = rows
    var bySession: [Int32: [Int32]] = [:]
    for place in rows { bySession[records.handovers[Int(place)].session, default: []].append(place) }
    self.bySession = bySession
    var printsBySerial: [Int32: [Int32]] = [:]
    for place in prints {
      let row = records.prints[Int(place)]
      if row.verdict == .good, row.serial != 0 { printsBySerial[row.serial, default: []].append(place) }
    }
    self.printsBySerial = printsBySerial
  }

  /// Places of the handover rows of a session, in source order.
  func rows(session: Int32) -> [Int32] { bySession[session] ?? [] }

  /// Successful prints of a serial, in source order.
  func goodPrints(serial: Int32) -> [Int32] { printsBySerial[serial] ?? [] }

  /// The successful print behind a handed-over card: of the same person if the serial was used twice.
  func print(of row: HandoverRow) -> PrintRow? {
    guard row.serial != 0 else { return nil }
    let prints = goodPrints(serial: row.serial).map { records.prints[Int($0)] }
    return prints.first { $0.person == row.person } ?? prints.first
  }
}
