import Records

/// A delimited file opened for reading: UTF-8 text, its delimiter, its header and where the rows start.
final class DelimitedText: @unchecked Sendable {
  /// Keeps the memory behind `text` alive.
  private let owner: MappedBytes
  let text: UnsafeRawBufferPointer
  let delimiter: UInt8
  let header: [String]
  /// Offset and line of the first record behind the header.
  let dataStart: Int
  let dataLine: Int

  /// - Parameter start: length of the byte order mark.
  init(_ owner: MappedBytes, from start: Int) {
    self.owner = owner
    text = UnsafeRawBufferPointer(rebasing: owner.bytes[start...])
    let start = DelimitedText.afterSeparatorLine(text)
    delimiter = DelimitedText.delimiter(text, from: start)
    var scanner = RecordScanner(text: text, from: start, delimiter: delimiter, hasQuotes: true)
    var cells: [String] = []
    if scanner.next() {
      for index in 0..<scanner.fieldCount { cells.append(scanner.cell(index).text) }
    }
    header = cells
    dataStart = scanner.position
    dataLine = 1 + (start > 0 ? 1 : 0) + scanner.line
  }

  /// Skips a first line `sep=;` (decisions 117, 138).
  private static func afterSeparatorLine(_ text: UnsafeRawBufferPointer) -> Int {
    guard let lineEnd = text.prefix(16).firstIndex(of: 0x0A) else { return 0 }
    var line = text[..<lineEnd].filter { $0 != 0x0D && $0 != 0x22 }
    guard line.count == 5 else { return 0 }
    line.removeLast()
    return line.map { $0 | 0x20 } == Array("sep=".utf8).map { $0 | 0x20 } ? lineEnd + 1 : 0
  }

  /// The one of comma, semicolon and tab most frequent outside quotes in the header record, ties in that order (decision 77).
  private static func delimiter(_ text: UnsafeRawBufferPointer, from start: Int) -> UInt8 {
    var counts = (comma: 0, semicolon: 0, tab: 0)
    var quoted = false
    for byte in text[start...] {
      switch byte {
      case 0x22: quoted.toggle()
      case 0x0A where !quoted: return choose(counts)
      case 0x2C where !quoted: counts.comma += 1
      case 0x3B where !quoted: counts.semicolon += 1
      case 0x09 where !quoted: counts.tab += 1
      default: break
      }
    }
    return choose(counts)
  }

  private static func choose(_ counts: (comma: Int, semicolon: Int, tab: Int)) -> UInt8 {
    if counts.comma >= counts.semicolon, counts.comma >= counts.tab { return 0x2C }
    return counts.semicolon >= counts.tab ? 0x3B : 0x09
  }
}
