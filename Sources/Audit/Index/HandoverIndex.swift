import Records

/// Receipts by the session of the handover, and the prints behind their cards.
final class HandoverIndex: Sendable {
  private let bySession: Grouping
  private let cards: CardIndex
  private let records: Records

  /// - Parameter rows: places of the rows of `penyerahan` that count, in source order.
  init(_ records: Records, rows: [Int32], cards: CardIndex) {
    self.records = records
    self.cards = cards
    bySession = Grouping(places: rows, groups: records.sessions.count) { records.handovers[$0].session }
  }

  /// Places of the handover rows of a session, in source order.
  func rows(session: Int32) -> Grouping.Places { bySession[Int(session)] }

  /// Place of the successful print behind a handed-over card: of the same person if the serial was used twice.
  func print(of row: HandoverRow) -> Int32? {
    guard row.serial != 0 else { return nil }
    let prints = cards.bySerial[Int(row.serial)].lazy.filter { [records] in records.prints[Int($0)].verdict == .good }
    return prints.first { [records] in records.prints[Int($0)].person == row.person } ?? prints.first
  }
}
