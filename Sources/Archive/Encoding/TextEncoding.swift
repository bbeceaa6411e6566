import CMemory
import Foundation
import Fundamentals

/// The encodings in which offices hand over tables and logs.
package enum TextEncoding: Sendable, Hashable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// Code page 1252 of Windows; its five undefined bytes read as U+FFFD.
  case windows1252
}

/// What the bytes of a file are (decisions 73, 75, 77).
package enum TextContent: Sendable, Hashable {
  /// No byte, or only a byte order mark.
  case empty
  /// More than one NUL in a hundred bytes, and no byte order mark of UTF-16.
  case binary
  /// Text from `start` on, behind the byte order mark if there is one.
  case text(TextEncoding, start: Int)

  /// Looks for a byte order mark, else reads all bytes once: strict UTF-8, else Windows-1252.
  ///
  /// The work is shared by up to `threads` threads; the answer does not depend on their number.
  package static func detect(in bytes: UnsafeRawBufferPointer, threads: Int = 1) -> TextContent {
    guard bytes.count > 0 else { return .empty }
    for mark in marks where bytes.starts(with: mark.bytes) {
      if bytes.count == mark.bytes.count { return .empty }
      if mark.encoding == .utf8, Survey.of(bytes, threads: threads).isBinary { return .binary }
      return .text(mark.encoding, start: mark.bytes.count)
    }
    let survey = Survey.of(bytes, threads: threads)
    if survey.isBinary { return .binary }
    return .text(survey.isUTF8 ? .utf8 : .windows1252, start: 0)
  }

  private static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
  ]
}

/// One pass over a file's bytes.
private struct Survey {
  var count = 0
  var nulls = 0
  var isUTF8 = true

  var isBinary: Bool { nulls * 100 > count }

  /// Surveys blocks of bytes that end where a UTF-8 sequence may end, on several threads.
  static func of(_ bytes: UnsafeRawBufferPointer, threads: Int) -> Survey {
    let blockSize = 1 << 20
    let cuts = stride(from: 0, to: bytes.count, by: blockSize).map { boundary(atOrBefore: $0, in: bytes) } + [bytes.count]
    var parts = [Survey](repeating: Survey(), count: cuts.count - 1)
    parts.withUnsafeMutableBufferPointer { parts in
      nonisolated(unsafe) let parts = parts
      nonisolated(unsafe) let bytes = bytes
      parallel(parts.count, threads: threads) { index in
        parts[index] = Survey(UnsafeRawBufferPointer(rebasing: bytes[cuts[index]..<cuts[index + 1]]))
      }
    }
    return parts.reduce(into: Survey()) { total, part in
      total.count += part.count
      total.nulls += part.nulls
      total.isUTF8 = total.isUTF8 && part.isUTF8
    }
  }

  private init() {}

  private init(_ block: UnsafeRawBufferPointer) {
    count = block.count
    guard let base = block.baseAddress else { return }
    let marks = memory_marks(base, block.count)
    isUTF8 = marks & Int32(memory_has_high) == 0 || UTF8Check.firstInvalid(in: block) == nil
    if marks & Int32(memory_has_nul) != 0 { nulls = block.count { $0 == 0 } }
  }

  /// The nearest offset, at most three bytes back, that does not split a sequence of a well-formed text.
  private static func boundary(atOrBefore offset: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var index = offset
    while index > 0, offset - index < 3, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
