import Records

/// A file, or a sheet of a workbook, that holds one of the tables.
final class TableSource: Sendable {
  let path: String
  let byteCount: Int
  let layout: Layout
  let content: Content

  enum Content: Sendable {
    case text(DelimitedText)
    case sheet(SheetRows)
  }

  init(path: String, byteCount: Int, layout: Layout, content: Content) {
    self.path = path
    self.byteCount = byteCount
    self.layout = layout
    self.content = content
  }
}

/// The rows of one sheet behind its header, laid out as fields, so that they are read like those of a text file.
final class SheetRows: @unchecked Sendable {
  private(set) var bytes: [UInt8] = []
  /// Offsets into `bytes` and kind of every field.
  private(set) var fields: [(start: Int, end: Int, kind: Cell.Kind)] = []
  /// End in `fields` and row number in the sheet of every row.
  private(set) var rows: [(end: Int, number: Int)] = []
  private(set) var header: [String] = []

  func append(_ text: [UInt8], kind: Cell.Kind) {
    fields.append((bytes.count, bytes.count + text.count, kind))
    bytes.append(contentsOf: text)
  }

  func endRow(number: Int) { rows.append((fields.count, number)) }

  /// Takes the first row out as the header.
  func takeHeader() {
    guard let first = rows.first else { return }
    header = fields[..<first.end].map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    fields.removeFirst(first.end)
    rows.removeFirst()
    for index in rows.indices { rows[index].end -= first.end }
  }
}
