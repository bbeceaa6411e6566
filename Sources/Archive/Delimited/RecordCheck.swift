import Records

/// What every row must satisfy before its columns are looked at: as many cells as the header names, none too long, no NUL, and not
/// the header once more.
struct RecordCheck {
  private let layout: Layout
  private let headerCount: Int
  private let headerByte: UInt8?

  /// Longest cell that is accepted, in bytes (decision 74).
  private static var longestCell: Int { 1 << 20 }

  init(_ layout: Layout) {
    self.layout = layout
    headerCount = layout.header.count
    headerByte = layout.header.first?.first
  }

  /// - Parameters:
  ///   - raw: the bytes of the whole record.
  ///   - hasNULs: whether any may be in it.
  @inline(__always)
  func pass(_ record: Record, raw: UnsafeRawBufferPointer, hasNULs: Bool) throws(CellProblem) {
    if hasNULs, raw.contains(0) { throw CellProblem(.nul) }
    if raw.count > RecordCheck.longestCell {
      for index in 0..<record.fieldCount where record.fields[index].end - record.fields[index].start > RecordCheck.longestCell {
        throw CellProblem(.cellTooLong)
      }
    }
    let expected = headerCount
    if let kinds = record.kinds {
      for index in 0..<record.fieldCount where kinds[index] == .tooLong { throw CellProblem(.cellTooLong) }
    } else if record.fieldCount < expected {
      throw CellProblem(.columnCount)
    }
    if record.fieldCount > expected {
      for index in expected..<record.fieldCount
      where Cell.trimmed(record.fields[index].start, record.fields[index].end, kind: .text).count > 0 {
        throw CellProblem(.columnCount)
      }
    }
    if looksLikeHeader(record), repeatsHeader(record) { throw CellProblem(.repeatedHeader) }
  }

  /// Whether the first cell starts like the header's: cheap, and false for nearly every row.
  @inline(__always)
  private func looksLikeHeader(_ record: Record) -> Bool {
    guard let first = headerByte, record.fields[0].start < record.fields[0].end else { return true }
    let byte = record.fields[0].start.load(as: UInt8.self)
    let isPlain = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
    return byte | 0x20 == first || byte == first || !isPlain
  }

  private func repeatsHeader(_ record: Record) -> Bool {
    guard record.fieldCount >= layout.header.count else { return false }
    for (index, key) in layout.header.enumerated() {
      let cell = Cell.trimmed(record.fields[index].start, record.fields[index].end, kind: .text)
      if Layout.key(cell.bytes) != key { return false }
    }
    return true
  }
}
