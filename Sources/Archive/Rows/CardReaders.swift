import Fundamentals
import Records

/// Reads `pencetakan`.
struct PrintReader: RowReader {
  static let table = Table.prints
  private var times: TimeReader
  private let deviceZones: DeviceZones?
  private var lastSession: Int32 = 0
  private var lastDevice: Int32 = 0
  private var lastOfficer: Int32 = 0
  private var lastWord: Int32 = 0

  init(_ settings: ReadingSettings, layout: Layout) {
    times = TimeReader(settings, layout: layout)
    deviceZones = settings.deviceZones.isEmpty ? nil : settings.deviceZones
  }

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> PrintRow {
    let person = try names.person(record[1], column: 1)
    let session = record[2]
    let zone = deviceZones?.zone(of: record[3])
    let start = try times.instant(record[4], column: 4, session: session, dateAlone: .missing, in: zone)
    let end = try times.instant(record[5], column: 5, session: session, dateAlone: .missing, in: zone)
    let word = record[6]
    return PrintRow(
      start: start, end: end, id: names.text(record[0]), serial: names.text(record[7]), reason: names.text(record[9]),
      person: person, session: names.session(session, last: &lastSession), device: names.cell(record[3], last: &lastDevice),
      officer: names.cell(record[8], last: &lastOfficer),
      word: names.cell(word, last: &lastWord), position: position, verdict: PrintReader.verdict(word))
  }

  static func renumber(_ row: inout PrintRow, by ids: NameMap) {
    row.id = ids.texts[Int(row.id)]
    row.serial = ids.texts[Int(row.serial)]
    row.reason = ids.texts[Int(row.reason)]
    row.person = ids.persons[Int(row.person)]
    row.session = ids.sessions[Int(row.session)]
    row.device = ids.cells[Int(row.device)]
    row.officer = ids.cells[Int(row.officer)]
    row.word = ids.cells[Int(row.word)]
  }

  /// berhasil and gagal; every other word is an attempt of unknown verdict (decision 109).
  private static func verdict(_ cell: Cell) -> PrintRow.Verdict {
    switch String(decoding: Layout.key(cell.bytes), as: UTF8.self) {
    case "berhasil": .good
    case "gagal": .failed
    default: .unknown
    }
  }
}

/// Reads `penyerahan`.
struct HandoverReader: RowReader {
  static let table = Table.handovers
  private var times: TimeReader
  private var lastReceipt: Int32 = 0
  private var lastReceiver: Int32 = 0
  private var lastTitle: Int32 = 0
  private var lastSession: Int32 = 0
  private var lastSchool: Int32 = 0

  init(_ settings: ReadingSettings, layout: Layout) { times = TimeReader(settings, layout: layout) }

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> HandoverRow {
    let session = record[1]
    let time = try times.instant(record[3], column: 3, session: session, dateAlone: .midnight)
    let person = try names.person(record[4], column: 4)
    let count = record[8]
    var signed: Int32 = -1
    if !count.isMissing {
      guard let millionths = Quantity.millionths(count.bytes), millionths >= 0, millionths % 1_000_000 == 0,
        let whole = Int32(exactly: millionths / 1_000_000)
      else { throw CellProblem(.unreadableCell, 8) }
      signed = whole
    }
    return HandoverRow(
      time: time, receipt: names.text(record[0], last: &lastReceipt), serial: names.text(record[5]),
      receiver: names.text(record[6], last: &lastReceiver), receiverTitle: names.text(record[7], last: &lastTitle),
      session: names.session(session, last: &lastSession), person: person, school: names.cell(record[2], last: &lastSchool),
      signedCount: signed, position: position)
  }

  static func renumber(_ row: inout HandoverRow, by ids: NameMap) {
    row.receipt = ids.texts[Int(row.receipt)]
    row.serial = ids.texts[Int(row.serial)]
    row.receiver = ids.texts[Int(row.receiver)]
    row.receiverTitle = ids.texts[Int(row.receiverTitle)]
    row.session = ids.sessions[Int(row.session)]
    row.person = ids.persons[Int(row.person)]
    row.school = ids.cells[Int(row.school)]
  }
}

/// Reads `persediaan`.
struct StockReader: RowReader {
  static let table = Table.stock
  private var times: TimeReader
  private var lastSession: Int32 = 0
  /// What each word of the chunk means, by its id; filled as words come.
  private var items: [StockRow.Item?] = []
  private var movements: [StockRow.Movement?] = []

  init(_ settings: ReadingSettings, layout: Layout) { times = TimeReader(settings, layout: layout) }

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> StockRow {
    let session = record[1]
    let time = try times.instant(record[0], column: 0, session: session, dateAlone: .midnight)
    let itemWord = Int(names.cell(record[2]))
    let movementWord = Int(names.cell(record[3]))
    while items.count < names.cells.count {
      let key = Layout.key(names.cells.bytes(Int32(items.count)))
      items.append(StockReader.items[key])
      movements.append(StockReader.movements[key])
    }
    guard let item = items[itemWord] else { throw CellProblem(.unreadableCell, 2) }
    guard let movement = movements[movementWord] else { throw CellProblem(.unreadableCell, 3) }
    guard let quantity = Quantity.millionths(record[4].bytes) else { throw CellProblem(.unreadableCell, 4) }
    return StockRow(
      time: time, quantity: quantity, session: names.session(session, last: &lastSession), note: names.text(record[5]),
      position: position,
      item: item, movement: movement)
  }

  static func renumber(_ row: inout StockRow, by ids: NameMap) {
    row.session = ids.sessions[Int(row.session)]
    row.note = ids.texts[Int(row.note)]
  }

  private static let items: [[UInt8]: StockRow.Item] = words([("blangko", .blank), ("ribbon", .ribbon), ("film", .film)])
  private static let movements: [[UInt8]: StockRow.Movement] = words([
    ("awal", .opening), ("masuk", .received), ("pemakaian", .used), ("rusak", .spoiled), ("kembali", .returned),
    ("penyesuaian", .adjustment), ("akhir", .closing),
  ])

  private static func words<Value>(_ pairs: [(String, Value)]) -> [[UInt8]: Value] {
    Dictionary(pairs.map { (Layout.key($0.0), $0.1) }) { first, _ in first }
  }
}

/// Numbers as offices write them.
enum Quantity {
  /// `12`, `-3`, `0,3220`, `1.234,5` or `1,234.5` in millionths; nil for anything else or beyond a billion.
  ///
  /// A single comma or point is the decimal one; of two kinds the last is.
  static func millionths(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    // Mostly a few digits.
    if bytes.count > 0, bytes.count <= 6, bytes.allSatisfy({ $0 &- 0x30 <= 9 }) {
      return bytes.reduce(0) { $0 * 10 + Int64($1 - 0x30) } * 1_000_000
    }
    var text = Array(bytes)
    var sign: Int64 = 1
    if let first = text.first, first == 0x2D || first == 0x2B {
      sign = first == 0x2D ? -1 : 1
      text.removeFirst()
    }
    let marks = text.indices.filter { text[$0] == 0x2E || text[$0] == 0x2C }
    var decimal: Int?
    if let last = marks.last {
      let sameKind = marks.allSatisfy { text[$0] == text[last] }
      if marks.count == 1 || !sameKind {
        decimal = last
      }
      let groups = marks.dropLast(decimal == nil ? 0 : 1)
      let bounds = Array(groups) + [decimal ?? text.count]
      for (mark, next) in zip(bounds, bounds.dropFirst()) where next - mark != 4 { return nil }
      if let first = groups.first, first == 0 || first > 3 || groups.contains(where: { text[$0] != text[first] }) { return nil }
    }
    var whole: Int64 = 0
    var fraction: Int64 = 0
    var scale: Int64 = 100_000
    var digits = 0
    for (index, byte) in text.enumerated() where byte != 0x2E && byte != 0x2C {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      digits += 1
      if let decimal, index > decimal {
        fraction += Int64(byte - 0x30) * scale
        scale /= 10
      } else {
        whole = whole * 10 + Int64(byte - 0x30)
        if whole > 1_000_000_000 { return nil }
      }
    }
    guard digits > 0 else { return nil }
    return sign * (whole * 1_000_000 + fraction)
  }
}
