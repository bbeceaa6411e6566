import Records

/// The rows of `penyerahan` that sealed receipts are compared with, by number and by serial.
struct ListedHandovers {
  /// Places of rows with their schools (cells; 0 unknown), by number.
  private var byNumber: [Int32: [(place: Int32, school: Int32)]] = [:]
  private var bySerial: [Int32: [Int32]] = [:]

  /// - Parameter handovers: places of the rows that count, in source order.
  init(_ context: AuditContext, handovers: [Int32]) {
    let records = context.records
    var isNumber = [Bool](repeating: false, count: records.texts.count)
    var isSerial = isNumber
    for receipt in records.receipts {
      isNumber[Int(receipt.number)] = receipt.number != 0
      for serial in receipt.serials { isSerial[Int(serial)] = serial != 0 }
    }
    for place in handovers {
      let row = context.handovers[Int(place)]
      if isNumber[Int(row.receipt)] { byNumber[row.receipt, default: []].append((place, ListedHandovers.school(row, context))) }
      if isSerial[Int(row.serial)] { bySerial[row.serial, default: []].append(place) }
    }
  }

  private static func school(_ row: HandoverRow, _ context: AuditContext) -> Int32 {
    if row.school != 0 { return row.school }
    let school = context.sessions.school(row.session)
    return school != 0 || row.person == 0 ? school : context.people.student(row.person)?.school ?? 0
  }

  /// Places of the rows of a number at a school; rows whose school nobody knows may be meant.
  func rows(number: Int32, school: Int32) -> [Int32] {
    (byNumber[number] ?? []).filter { $0.school == school || $0.school == 0 }.map(\.place)
  }

  /// Places of all rows that hand a card over.
  func rows(serial: Int32) -> [Int32] { bySerial[serial] ?? [] }
}
