/// The bytes of one cell, without the blanks around it, as they stand in the mapped file or in the record's scratch.
struct Cell {
  var start: UnsafeRawPointer
  var count: Int
  var kind: Kind

  /// What a spreadsheet says the cell is; a delimited file knows only text.
  enum Kind: UInt8 {
    case text
    /// A number by its cell type: sixteen digits do not survive in it, and a date is its serial.
    case number
    /// More than a cell may hold; its bytes are only the beginning (decision 74).
    case tooLong
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 { start.load(fromByteOffset: index, as: UInt8.self) }

  /// Empty, `-` and `–` say that nothing was written (decision 24).
  @inline(__always)
  var isMissing: Bool {
    if count == 0 { return true }
    if count == 1 { return self[0] == 0x2D }
    return count == 3 && self[0] == 0xE2 && self[1] == 0x80 && self[2] == 0x93
  }

  /// Without the blanks and tabs at both ends; a no-break space counts as a blank.
  @inline(__always)
  static func trimmed(_ start: UnsafeRawPointer, _ end: UnsafeRawPointer, kind: Kind) -> Cell {
    var first = start
    var last = end
    while first < last {
      let byte = first.load(as: UInt8.self)
      if byte > 0x20, byte != 0xC2 { break }
      if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
        first += 1
      } else if byte == 0xC2, first + 1 < last, first.load(fromByteOffset: 1, as: UInt8.self) == 0xA0 {
        first += 2
      } else {
        break
      }
    }
    while first < last {
      let byte = last.load(fromByteOffset: -1, as: UInt8.self)
      if byte > 0x20, byte != 0xA0 { break }
      if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
        last -= 1
      } else if byte == 0xA0, last - first >= 2, last.load(fromByteOffset: -2, as: UInt8.self) == 0xC2 {
        last -= 2
      } else {
        break
      }
    }
    return Cell(start: first, count: last - first, kind: kind)
  }

  /// For messages and slow paths.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
