/// The rows of one sheet behind its header, laid out as fields, so that they are read like those of a text file.
///
/// A row may have fewer fields than the header: a sheet does not store empty cells. A blank row has none.
final class SheetRows: @unchecked Sendable {
  /// Cell texts, each followed by a tab, so that a row's own text can be shown.
  private(set) var bytes: [UInt8] = []
  /// Offsets into `bytes` and kind of every field.
  private(set) var fields: [(start: Int, end: Int, kind: Cell.Kind)] = []
  /// End in `fields` and row number in the sheet of every row.
  private(set) var rows: [(end: Int, number: Int)] = []
  private(set) var header: [String] = []

  func append(_ text: some Collection<UInt8>, kind: Cell.Kind) {
    fields.append((bytes.count, bytes.count + text.count, kind))
    bytes.append(contentsOf: text)
    bytes.append(0x09)
  }

  /// Names the columns of rows that bring no header of their own; an empty name leaves a column out.
  func name(columns: [String]) { header = columns }

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
