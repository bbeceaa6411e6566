/// One file of a table: writes the header and then a row at a time in the file's style.
final class TableWriter {
  let shape: TableShape
  /// Path within the archive.
  let name: String
  let style: FileStyle
  /// Rows of data written so far.
  private(set) var rows = 0
  private let file: ByteFile
  private var row: Row
  private let mess: Mess?
  private let isPlain: Bool

  init(_ shape: TableShape, name: String, in directory: String, style: FileStyle = FileStyle(), mess: Mess? = nil) {
    self.shape = shape
    self.name = name
    self.style = style
    self.mess = mess
    file = ByteFile(path: directory + "/" + name)
    row = Row(style: style)
    isPlain =
      style.delimiter == 0x2C && !style.carriageReturns && style.encoding == .utf8 && style.order == nil
      && style.surplusCells == 0
    switch style.encoding {
    case .utf8WithMark: file.append { $0.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
    case .utf16: file.append { $0.append(contentsOf: [0xFF, 0xFE]) }
    case .utf8, .windows1252: break
    }
    writeHeader()
  }

  /// Writes one row; `fill` ends as many cells as the table has columns.
  @inline(__always)
  func write(_ fill: (inout Row) -> Void) {
    row.clear()
    fill(&row)
    if isPlain { writePlain() } else { emit((0..<row.ends.count).map { (Array(row.cell($0)), isFree($0)) }) }
    rows += 1
    mess?.follow(self, cells: { (0..<row.ends.count).map { Array(row.cell($0)) } })
  }

  func close() throws(SampleError) {
    try mess?.finish()
    try file.close()
  }

  /// Rows that were put in to be quarantined.
  var quarantined: [Truth.Quarantined] { mess?.quarantined ?? [] }

  func check() throws(SampleError) { try file.check() }

  private func isFree(_ index: Int) -> Bool { row.freeText & (1 << UInt32(index)) != 0 }

  private func writePlain() {
    file.append { bytes in
      for index in 0..<row.ends.count {
        if index > 0 { bytes.append(0x2C) }
        if isFree(index) {
          bytes.append(cell: row.cell(index), delimiter: 0x2C)
        } else {
          bytes.append(contentsOf: row.cell(index))
        }
      }
      bytes.append(0x0A)
    }
  }

  // MARK: Other styles

  /// Writes the header line, also where it stands again in the middle of a file.
  func writeHeader() {
    emit(shape.columns.map { (Array(spelled($0).utf8), true) }, surplus: 0)
  }

  /// Writes a row of another file of the same table and style once more.
  func writeCells(_ cells: [[UInt8]]) { emit(cells.map { ($0, true) }) }

  /// Writes a line as it is, in the file's encoding.
  func writeLine(_ text: [UInt8]) {
    let end: [UInt8] = style.carriageReturns ? [0x0D, 0x0A] : [0x0A]
    let line = text + end
    file.append { bytes in
      switch style.encoding {
      case .utf8, .utf8WithMark: bytes.append(contentsOf: line)
      case .utf16:
        for unit in String(decoding: line, as: UTF8.self).utf16 {
          bytes.append(UInt8(unit & 0xFF))
          bytes.append(UInt8(unit >> 8))
        }
      case .windows1252:
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars { bytes.append(windows1252: scalar) }
      }
    }
  }

  /// The cells in the file's order as one line. A cell is quoted when it is free text and needs it.
  func line(_ cells: [(bytes: [UInt8], isFree: Bool)], surplus: Int) -> [UInt8] {
    var line: [UInt8] = []
    for (position, source) in (style.order ?? Array(cells.indices)).enumerated() {
      if position > 0 { line.append(style.delimiter) }
      if cells[source].isFree {
        line.append(cell: cells[source].bytes[...], delimiter: style.delimiter)
      } else {
        line.append(contentsOf: cells[source].bytes)
      }
    }
    for _ in 0..<surplus { line.append(style.delimiter) }
    return line
  }

  private func emit(_ cells: [(bytes: [UInt8], isFree: Bool)], surplus: Int? = nil) {
    writeLine(line(cells, surplus: surplus ?? style.surplusCells))
  }

  private func spelled(_ column: String) -> String {
    switch style.header {
    case .plain: column
    case .hyphens: String(column.map { $0 == "_" ? "-" : $0 })
    case .words:
      column.split(separator: "_").map {
        ["id", "nik", "npsn", "nip", "no"].contains($0) ? $0.uppercased() : $0.capitalizedFirst
      }
      .joined(separator: " ")
    }
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension [UInt8] {
  /// A cell by RFC 4180: in quotes when it holds a quote, a line break or the delimiter.
  fileprivate mutating func append(cell: ArraySlice<UInt8>, delimiter: UInt8) {
    guard cell.contains(where: { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      append(contentsOf: cell)
      return
    }
    append(0x22)
    for byte in cell {
      if byte == 0x22 { append(0x22) }
      append(byte)
    }
    append(0x22)
  }

  /// A character of Windows-1252; those outside it as a question mark.
  fileprivate mutating func append(windows1252 scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80, 0xA0...0xFF: append(UInt8(scalar.value))
    case 0x2013: append(0x96)
    case 0x2019: append(0x92)
    default: append(0x3F)
    }
  }
}
