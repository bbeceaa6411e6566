import Records

/// The order in which open work is listed: stage, session, NIK and serial as text, then source position.
struct OpenWorkOrder {
  private let records: Records

  init(_ records: Records) { self.records = records }

  /// What is compared before any text: stage and rank of the session, and the first sixteen bytes of the NIK.
  private struct Key {
    var group: UInt64
    var high: UInt64
    var low: UInt64
    var index: Int
  }

  func sorted(_ items: [OpenItem]) -> [OpenItem] {
    let ranks = sessionRanks()
    var keys = items.enumerated().map { index, item in
      let nik = records.persons.bytes(item.person)
      return Key(
        group: UInt64(item.stage.ordinal) << 32 | UInt64(ranks[Int(item.session)]), high: word(nik, from: 0),
        low: word(nik, from: 8), index: index)
    }
    keys.sort { a, b in
      if a.group != b.group { return a.group < b.group }
      if a.high != b.high { return a.high < b.high }
      if a.low != b.low { return a.low < b.low }
      return precedes(items[a.index], items[b.index])
    }
    return keys.map { items[$0.index] }
  }

  /// Place of each session's name among all of them.
  private func sessionRanks() -> [UInt32] {
    let names = records.sessions
    let order = (0..<Int32(names.count)).sorted { names.bytes($0).lexicographicallyPrecedes(names.bytes($1)) }
    var ranks = [UInt32](repeating: 0, count: names.count)
    for (rank, session) in order.enumerated() { ranks[Int(session)] = UInt32(rank) }
    return ranks
  }

  /// Eight bytes, the first one most significant, zeros after the end: words compare as the bytes do.
  private func word(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in start..<start + 8 { word = word << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
    return word
  }

  private func precedes(_ a: OpenItem, _ b: OpenItem) -> Bool {
    if a.person != b.person { return records.persons.bytes(a.person).lexicographicallyPrecedes(records.persons.bytes(b.person)) }
    if a.serial != b.serial { return records.texts.bytes(a.serial).lexicographicallyPrecedes(records.texts.bytes(b.serial)) }
    guard let first = a.position, let second = b.position else { return b.position != nil && a.position == nil }
    return first < second
  }
}

extension OpenItem.Stage {
  /// Position among all stages.
  fileprivate var ordinal: Int {
    switch self {
    case .waiting17: 0
    case .waitingPrintReady: 1
    case .waitingPrint: 2
    case .printedNotHandedOver: 3
    case .absent: 4
    case .refused: 5
    }
  }
}
