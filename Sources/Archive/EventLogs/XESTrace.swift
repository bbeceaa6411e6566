import Records

/// The events of one trace, as rows whose cells are ranges of one block of memory.
///
/// `start` opens an execution that the next `complete` of the same activity and instance closes, first come, first served.
struct XESTrace {
  /// A value; `count` is -1 when there is none.
  private struct Cell {
    var start = 0
    var count = -1
  }

  private let arena = ByteArena(capacity: 1 << 16)
  private let openNames = NameTable()
  private var open: [Int32: Queue] = [:]
  private var width = XESKeys.Slot.classifier
  private var cells: [Cell] = []
  /// Values of the trace itself.
  private var common: [Cell] = []
  private(set) var lines: [Int] = []
  private var ignored: [Bool] = []

  /// Rows that wait for their end, in order.
  private struct Queue {
    var rows: [Int] = []
    var next = 0
  }

  /// Bytes of values; a trace of more than this is refused.
  var byteCount: Int { arena.count }

  mutating func begin(width: Int) {
    self.width = width
    arena.shorten(to: 0)
    cells.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    ignored.removeAll(keepingCapacity: true)
    common = Array(repeating: Cell(), count: width)
    if !open.isEmpty { open.removeAll(keepingCapacity: true) }
    if openNames.count > 4096 { openNames.removeAll() }
  }

  mutating func beginEvent(line: Int) {
    for _ in 0..<width { cells.append(Cell()) }
    lines.append(line)
    ignored.append(false)
  }

  /// Sets a value of the event at hand, or of the trace; the first one that says something stays.
  mutating func set(_ slots: XESSlots, _ value: UnsafeRawBufferPointer, ofEvent: Bool) {
    guard !slots.isEmpty else { return }
    let cell = Cell(start: arena.count, count: value.count)
    arena.append(value)
    for slot in slots {
      if ofEvent {
        let index = cells.count - width + slot
        if cells[index].count <= 0 { cells[index] = cell }
      } else if common[slot].count <= 0 {
        common[slot] = cell
      }
    }
  }

  /// Adds one more value of a list behind those before it, with `|` between.
  mutating func extend(_ slots: XESSlots, _ value: UnsafeRawBufferPointer, ofEvent: Bool) {
    for slot in slots {
      let index = ofEvent ? cells.count - width + slot : slot
      let old = ofEvent ? cells[index] : common[index]
      let cell: Cell
      if old.count > 0 {
        let text = Array(arena[old.start..<(old.start + old.count)]) + [0x7C]
        cell = Cell(start: arena.count, count: text.count + value.count)
        text.withUnsafeBytes { arena.append($0) }
      } else {
        cell = Cell(start: arena.count, count: value.count)
      }
      arena.append(value)
      if ofEvent { cells[index] = cell } else { common[index] = cell }
    }
  }

  /// The value in a slot of a row, else that of the trace; nil when neither has one.
  func value(_ row: Int, _ slot: Int) -> UnsafeRawBufferPointer? {
    let own = cells[row * width + slot]
    let cell = own.count > 0 || common[slot].count < 0 ? own : common[slot]
    return cell.count < 0 ? nil : arena[cell.start..<(cell.start + cell.count)]
  }

  func isIgnored(_ row: Int) -> Bool { ignored[row] }

  /// The activity of a row: its name, else the values of the classifier with `+` between.
  func activity(_ row: Int) -> [UInt8] {
    if let name = value(row, XESKeys.Slot.activity), name.count > 0 { return Array(name) }
    return Array((XESKeys.Slot.classifier..<width).compactMap { value(row, $0).map { Array($0) } }.joined(separator: [0x2B]))
  }

  /// Ends the event at hand: gives its time to the start or end of an execution.
  mutating func endEvent(joins: Bool) {
    guard joins, let row = lines.indices.last else { return }
    let transition = Transition(value(row, XESKeys.Slot.transition))
    switch transition {
    case .start:
      move(XESKeys.Slot.time, to: Self.start, of: row)
      open[openName(row), default: Queue()].rows.append(row)
    case .none, .complete, .abort:
      move(XESKeys.Slot.time, to: Self.end, of: row)
      if transition == .abort { setAborted(row) }
      if transition != .none, let first = takeOpen(row) { merge(row, into: first) }
    case .other: ignored[row] = true
    }
  }

  private static let start = Table.executions.columns.firstIndex(of: "mulai") ?? 0
  private static let end = Table.executions.columns.firstIndex(of: "selesai") ?? 0
  private static let outcome = Table.executions.columns.firstIndex(of: "hasil") ?? 0

  private mutating func move(_ slot: Int, to column: Int, of row: Int) {
    let base = row * width
    if cells[base + column].count <= 0, cells[base + slot].count > 0 { cells[base + column] = cells[base + slot] }
  }

  private mutating func setAborted(_ row: Int) {
    let word = Array("batal".utf8)
    word.withUnsafeBytes { set(XESSlots([Self.outcome]), $0, ofEvent: true) }
  }

  private func openName(_ row: Int) -> Int32 {
    let instance = value(row, XESKeys.Slot.instance).map { Array($0) } ?? []
    let name = activity(row) + [0] + instance
    return name.withUnsafeBytes { openNames.intern($0) }
  }

  private mutating func takeOpen(_ row: Int) -> Int? {
    guard !open.isEmpty else { return nil }
    let name = openName(row)
    guard var queue = open.removeValue(forKey: name) else { return nil }
    let first = queue.rows[queue.next]
    queue.next += 1
    if queue.next < queue.rows.count { open[name] = queue }
    return first
  }

  /// What the end says beats what the start said.
  private mutating func merge(_ row: Int, into first: Int) {
    for slot in 0..<width {
      let cell = cells[row * width + slot]
      if cell.count > 0 || (cell.count == 0 && cells[first * width + slot].count < 0) { cells[first * width + slot] = cell }
    }
    dropLast()
  }

  /// Forgets the event at hand.
  mutating func dropLast() {
    cells.removeLast(width)
    lines.removeLast()
    ignored.removeLast()
  }

  /// The lifecycle of IEEE 1849 as far as an audit looks at it.
  private enum Transition {
    case none, start, complete, abort
    /// Before or between the work: `schedule`, `assign`, `suspend`, `resume`, …
    case other

    init(_ word: UnsafeRawBufferPointer?) {
      guard let word, word.count > 0 else {
        self = .none
        return
      }
      switch String(decoding: word, as: UTF8.self).lowercased() {
      case "start": self = .start
      case "ate_abort", "pi_abort": self = .abort
      case "schedule", "assign", "reassign", "suspend", "resume", "withdraw", "autoskip", "manualskip": self = .other
      default: self = .complete
      }
    }
  }
}
