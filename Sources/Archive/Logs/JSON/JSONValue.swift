/// One value of a JSON text as it stands there; valid as long as the text.
struct JSONValue {
  var start: UnsafeRawPointer
  var count: Int
  var kind: Kind

  enum Kind: UInt8 {
    case missing
    /// The bytes between the quotes.
    case string
    /// The same, with escapes among them.
    case escapedString
    case number
    case yes
    case no
    case null
    /// With their brackets.
    case array
    case object
  }

  static var missing: JSONValue { JSONValue(start: Cell.empty.start, count: 0, kind: .missing) }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// The value as a cell: text, number or word without blanks around it; empty for null and objects; the first of an array.
  @inline(__always)
  func cell(_ scratch: Scratch) -> Cell {
    switch kind {
    case .string: Cell.trimmed(start, start + count, kind: .text)
    case .number, .yes, .no: Cell(start: start, count: count, kind: .text)
    case .missing, .null, .object: .empty
    case .escapedString: scratch.unescaped(bytes).cell
    case .array: firstElement?.cell(scratch) ?? .empty
    }
  }

  /// The first element of an array that is neither an array nor an object.
  private var firstElement: JSONValue? {
    var scanner = JSONScanner(bytes.slice(1, count))
    guard let value = try? scanner.value(), value.kind != .array, value.kind != .object else { return nil }
    return value
  }
}
