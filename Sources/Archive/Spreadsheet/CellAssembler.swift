/// Puts together the cells of one row at a time: their place, kind and text.
final class CellAssembler {
  private let strings: SharedStrings
  private let styles: Styles
  private let system: ExcelSerial.System
  /// The texts of the row that are not shared.
  private let arena = ByteArena()
  private var drafts: [Draft] = []

  /// A cell whose bytes have no address yet, because the arena may still move.
  private struct Draft {
    enum Source {
      case arena(text: Range<Int>, raw: Range<Int>)
      case shared(Int)
    }
    let column: Int
    let kind: SpreadsheetCell.Kind
    let source: Source
  }

  private enum CellType { case number, shared, text, boolean, error }
  /// An empty value behind a formula is `emptyValue` until text comes.
  private enum Content { case none, formula, emptyValue, value }
  private var column = -1
  private var type = CellType.number
  private var style = 0
  private var content = Content.none
  private var start = 0
  private var isTooLong = false

  init(strings: SharedStrings, styles: Styles, system: ExcelSerial.System) {
    self.strings = strings
    self.styles = styles
    self.system = system
  }

  func startRow() {
    drafts.removeAll(keepingCapacity: true)
    arena.shorten(to: 0)
    column = -1
  }

  /// A cell begins: reference, type and style. Without a reference it is the next column.
  func start(_ attributes: XMLAttributes) throws(SpreadsheetError) {
    let previous = column
    column += 1
    if let reference = attributes["r"] {
      guard let stated = CellReference.column(reference) else { throw SpreadsheetError(.columnOutOfRange) }
      column = stated
    }
    guard column < SpreadsheetLimits.columns else { throw SpreadsheetError(.columnOutOfRange) }
    guard column > previous else { throw SpreadsheetError(.cellsOutOfOrder) }
    style = attributes["s"]?.unsignedNumber ?? 0
    type = attributes["t"].map(CellAssembler.type) ?? .number
    content = .none
    start = arena.count
    isTooLong = false
  }

  private static func type(_ name: UnsafePointer<CChar>) -> CellType {
    if name.equals("s") { return .shared }
    if name.equals("n") { return .number }
    if name.equals("b") { return .boolean }
    if name.equals("e") { return .error }
    return .text
  }

  /// The stored value begins; its text replaces the formula that it was calculated from.
  func startValue() throws(SpreadsheetError) {
    switch content {
    case .none: content = .value
    case .formula: content = .emptyValue
    case .emptyValue, .value: throw SpreadsheetError(.repeatedValue)
    }
  }

  /// A formula begins; false when its value stands already and it does not matter.
  func startFormula() -> Bool {
    guard content == .none else { return false }
    content = .formula
    arena.append("=")
    return true
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    if content == .emptyValue {
      content = .value
      arena.shorten(to: start)
      isTooLong = false
    }
    let room = SpreadsheetLimits.cellBytes - (arena.count - start)
    if bytes.count > room { isTooLong = true }
    guard arena.count <= SpreadsheetLimits.rowBytes else { throw SpreadsheetError(.tooLarge) }
    arena.append(UnsafeRawBufferPointer(rebasing: bytes.prefix(max(0, room))))
  }

  /// The cell is complete; one without content leaves no trace.
  func finish() throws(SpreadsheetError) {
    let range = start..<arena.count
    guard content != .none, !range.isEmpty else { return }
    // A formula may yield an empty text; of a number without digits nobody knows what it would be.
    if content == .emptyValue, type == .text { return }
    if content != .value { return add(.error, range) }
    switch type {
    case .shared: try finishShared(range)
    case .number where !isTooLong: finishNumber(range)
    case .boolean where !isTooLong:
      arena.append(arena[range].elementsEqual("1".utf8) || arena[range].elementsEqual("true".utf8) ? "TRUE" : "FALSE")
      add(.boolean, range.upperBound..<arena.count, raw: range)
    case .error: add(.error, range)
    case .text, .number, .boolean:
      arena.decodeEscapes(from: start)
      add(.text, start..<arena.count)
    }
  }

  private func finishShared(_ range: Range<Int>) throws(SpreadsheetError) {
    guard let index = NumberText.index(arena[range]), let text = strings[index] else {
      throw SpreadsheetError(.missingSharedString)
    }
    arena.shorten(to: start)
    guard !text.isEmpty else { return }
    let kind: SpreadsheetCell.Kind = text.count > SpreadsheetLimits.cellBytes ? .tooLong : .text
    drafts.append(Draft(column: column, kind: kind, source: .shared(index)))
  }

  private func finishNumber(_ raw: Range<Int>) {
    guard let value = NumberText.value(arena[raw]) else { return add(.text, raw) }
    let format = styles.format(ofStyle: style)
    if format != .plain, let serial = ExcelSerial(value, system: system), let text = serial.text(as: format) {
      arena.append(text)
      add(.date(serial), raw.upperBound..<arena.count, raw: raw)
    } else if NumberText.isPlainInteger(arena[raw]) {
      add(.number, raw)
    } else {
      arena.append(NumberText.normalised(value))
      add(.number, raw.upperBound..<arena.count, raw: raw)
    }
  }

  private func add(_ kind: SpreadsheetCell.Kind, _ text: Range<Int>, raw: Range<Int>? = nil) {
    guard !text.isEmpty else { return }
    drafts.append(
      Draft(column: column, kind: isTooLong ? .tooLong : kind, source: .arena(text: text, raw: raw ?? text)))
  }

  /// The cells of the row so far; their bytes stand until the next row starts.
  func cells() -> [SpreadsheetCell] {
    drafts.map { draft in
      switch draft.source {
      case .arena(let text, let raw):
        return SpreadsheetCell(column: draft.column, kind: draft.kind, bytes: arena[text], raw: arena[raw])
      case .shared(let index):
        let text = strings[index] ?? UnsafeRawBufferPointer(start: nil, count: 0)
        let shown = UnsafeRawBufferPointer(rebasing: text.prefix(SpreadsheetLimits.cellBytes))
        return SpreadsheetCell(column: draft.column, kind: draft.kind, bytes: shown, raw: shown)
      }
    }
  }
}
