import Fundamentals

/// The rows of a page's longest table as a small script, so that its sister pages can search them: a page opened as a
/// file may load scripts that lie beside it, and nothing else.
///
/// `mutubakuIndex(2,[["anchor","cell","cell"],…])`. A row is cut where it gets too long, so that no file passes 300 KB.
struct SearchIndex {
  static let ending = ".cari.js"
  private static let mostBytes = 300_000
  /// Text of a row, before escaping.
  private static let mostRow = 600

  let bytes: [UInt8]

  init(_ document: Document, page: Int) {
    var writer = ByteWriter(capacity: 64_000)
    writer.append(text: "mutubakuIndex(\(page),[")
    var isFirst = true
    for row in SearchIndex.table(document)?.rows ?? [] {
      let entry = SearchIndex.entry(row, language: document)
      guard writer.bytes.count + entry.count + 8 < SearchIndex.mostBytes else { break }
      writer.append(text: isFirst ? "\n" : ",\n")
      writer.append(text: String(decoding: entry, as: UTF8.self))
      isFirst = false
    }
    writer.append(text: "\n]);\n")
    bytes = writer.bytes
  }

  /// The table with the most rows, the first of equals.
  private static func table(_ document: Document) -> ReportTable? {
    var longest: ReportTable?
    for case .table(let table) in document.blocks where table.rows.count > longest?.rows.count ?? 0 { longest = table }
    return longest
  }

  private static func entry(_ row: ReportTable.Row, language document: Document) -> [UInt8] {
    var writer = ByteWriter(capacity: 256)
    writer.append(text: "[")
    writer.append(json: row.id.map { Anchor.identifier($0) } ?? "")
    var left = mostRow
    for cell in row.cells {
      let text = SafeText.shown(cell.plainText, language: document.language).prefix(left)
      left -= text.count
      writer.append(text: ",")
      writer.append(json: String(text))
    }
    writer.append(text: "]")
    return writer.bytes
  }
}
