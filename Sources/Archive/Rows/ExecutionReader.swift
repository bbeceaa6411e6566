import Fundamentals
import Procedure
import Records

/// Reads `langkah`.
struct ExecutionReader: RowReader {
  static let table = Table.executions
  private enum Column {
    static let session = 0, step = 1, person = 2, start = 3, end = 4, officer = 5, device = 6, outcome = 7, items = 8
    static let outputs = 9, note = 10
  }

  private var times: TimeReader
  private let deviceZones: DeviceZones?
  private var lastSession: Int32 = 0
  private let recent: RecentCircumstances

  /// Position of the step with a number below 100, -1 when there is none.
  private var positions = [Int8](repeating: -1, count: 100)

  init(_ settings: ReadingSettings, layout: Layout) {
    times = TimeReader(settings, layout: layout)
    recent = RecentCircumstances(steps: settings.steps.count)
    deviceZones = settings.deviceZones.isEmpty ? nil : settings.deviceZones
    for (position, number) in settings.steps.enumerated() where number < positions.count { positions[number] = Int8(position) }
  }

  mutating func row(of record: Record, at position: Position, names: Names) throws(CellProblem) -> Execution {
    let stepCell = record[Column.step]
    if stepCell.isMissing { throw CellProblem(.stepMissing, Column.step) }
    guard let step = stepPosition(stepCell) else { throw CellProblem(.unknownStep, Column.step) }
    let session = record[Column.session]
    let devices = record[Column.device]
    let zone = deviceZones?.zone(of: devices)
    let person = try names.person(record[Column.person], column: Column.person)
    let start = try times.instant(record[Column.start], column: Column.start, session: session, dateAlone: .missing, in: zone)
    let end = try times.instant(record[Column.end], column: Column.end, session: session, dateAlone: .missing, in: zone)
    return Execution(
      start: start, end: end, session: names.session(session, last: &lastSession), person: person,
      circumstances: circumstances(record, step: step, names), note: names.text(record[Column.note]), position: position,
      step: UInt8(step))
  }

  /// Where the five columns stand side by side, their text as a whole tells whether they were met before.
  private mutating func circumstances(_ record: Record, step: Int, _ names: Names) -> Int32 {
    guard let text = record.plainText(of: Column.officer...Column.outputs) else { return read(record, names) }
    // Neighbours of one step mostly say the same, or what one of the few before them said.
    for place in 0..<RecentCircumstances.perStep {
      let id = recent[step, place]
      if id != 0, names.circumstanceTexts.equals(id, text) { return names.circumstanceOfText[Int(id)] }
    }
    let id = Int(names.circumstanceTexts.intern(text))
    recent.remember(Int32(truncatingIfNeeded: id), step: step)
    if id == names.circumstanceOfText.count { names.circumstanceOfText.append(read(record, names)) }
    return names.circumstanceOfText[id]
  }

  private func read(_ record: Record, _ names: Names) -> Int32 {
    names.circumstances.intern(
      Circumstances(
        officers: names.cell(record[Column.officer]), devices: names.cell(record[Column.device]),
        outcome: names.cell(record[Column.outcome]), items: names.cell(record[Column.items]),
        outputs: names.cell(record[Column.outputs])))
  }

  static func renumber(_ row: inout Execution, by ids: NameMap) {
    row.session = ids.sessions[Int(row.session)]
    row.person = ids.persons[Int(row.person)]
    row.circumstances = ids.circumstances[Int(row.circumstances)]
    row.note = ids.texts[Int(row.note)]
  }

  func step(of record: Record) -> Int? { stepPosition(record[Column.step]) }

  private func stepPosition(_ cell: Cell) -> Int? {
    guard cell.count == 1 || cell.count == 2 else { return nil }
    var number = 0
    for index in 0..<cell.count {
      let digit = Int(cell[index]) - 0x30
      guard digit >= 0, digit < 10 else { return nil }
      number = number * 10 + digit
    }
    let position = Int(positions[number])
    return position >= 0 ? position : nil
  }
}

/// By step, the last texts of circumstances that were new. An object, so that the reader that holds it stays small to pass on.
private final class RecentCircumstances {
  static let perStep = 4
  /// Ids of texts, those of a step side by side; 0 where nothing stands yet.
  private let texts: UnsafeMutablePointer<Int32>
  private var oldest: [UInt8]

  init(steps: Int) {
    texts = .allocate(capacity: steps * Self.perStep)
    texts.initialize(repeating: 0, count: steps * Self.perStep)
    oldest = Array(repeating: 0, count: steps)
  }

  deinit { texts.deallocate() }

  subscript(step: Int, place: Int) -> Int32 { texts[step * Self.perStep + place] }

  /// Takes the place of the one that stood longest.
  func remember(_ text: Int32, step: Int) {
    texts[step * Self.perStep + Int(oldest[step])] = text
    oldest[step] = (oldest[step] + 1) % UInt8(Self.perStep)
  }
}
