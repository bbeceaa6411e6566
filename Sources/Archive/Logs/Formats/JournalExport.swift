import Fundamentals
import Records

/// `journalctl -o export`: entries of `FIELD=value` lines, an empty line behind each; a value that is no text stands behind its length
/// (Journal Export Format of systemd). Each entry is a record.
struct JournalExport {
  private var reader: JournalReader

  init(_ context: LogContext) { reader = JournalReader(context) }

  mutating func read(_ text: UnsafeRawBufferPointer, file: UInt32, into batch: TraceBatch) {
    let fields = FieldSet(JournalReader.keys, scratch: batch.scratch)
    var at = 0
    var line = 1
    while at < text.count {
      let start = at
      fields.clear()
      let isWhole = JournalExport.readEntry(text, &at, into: fields)
      let entry = text.slice(start, at)
      if at > start + 1 {
        let position = Position(file: file, line: UInt32(truncatingIfNeeded: line))
        batch.add(entry, line: line) { () throws(LineProblem) in
          guard isWhole else { throw LineProblem(.malformed) }
          try reader.read(fields, at: position, into: batch)
        }
      }
      line += entry.lineEnds
    }
    batch.lineEnds = line - 1
  }

  /// Whether the text is in this format.
  static func begins(_ text: UnsafeRawBufferPointer) -> Bool {
    text.has("__CURSOR=", at: 0) || text.has("__REALTIME_TIMESTAMP=", at: 0)
  }

  /// Moves on behind the empty line that ends an entry; false when a line of it has no form.
  private static func readEntry(_ text: UnsafeRawBufferPointer, _ at: inout Int, into fields: FieldSet) -> Bool {
    var isWhole = true
    while at < text.count {
      let end = text.first(0x0A, from: at) ?? text.count
      defer { at = min(at, text.count) }
      if end == at {
        at += 1
        break
      }
      let row = text.slice(at, end)
      at = end + 1
      if let sign = row.first(0x3D) {
        fields.set(row.slice(0, sign), to: row.slice(sign + 1, row.count))
      } else if let length = length(text, at) {
        at += 8 + length + 1
      } else {
        isWhole = false
      }
    }
    return isWhole
  }

  /// Eight bytes, the lowest first, that say how long a value is; nil when so much does not follow.
  private static func length(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    guard start + 8 <= text.count else { return nil }
    let length = text.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    return length <= UInt64(text.count - start - 8) ? Int(length) : nil
  }
}
