/// Turns UTF-16 and Windows-1252 into UTF-8.
///
/// The result goes through a small buffer to an unnamed temporary file and is mapped from there, so that memory never holds
/// the text. Line breaks and NULs stay as they are.
package enum Transcoder {
  /// The UTF-8 form of `bytes`, which stand behind the byte order mark; UTF-8 itself is copied unchanged.
  ///
  /// What has no meaning in its encoding (an unpaired surrogate, a lone last byte, an undefined byte) becomes U+FFFD.
  /// A `FileProblem` names the folder of temporary files when there is no space.
  package static func map(
    _ bytes: UnsafeRawBufferPointer, from encoding: TextEncoding, temporaryDirectory: String? = nil
  ) throws(FileProblem) -> MappedBytes {
    var file = try TemporaryFile(in: temporaryDirectory)
    var start = 0
    while start < bytes.count {
      var end = min(bytes.count, start + 1 << 16)
      if encoding == .utf16LittleEndian || encoding == .utf16BigEndian, end < bytes.count {
        // A pair of surrogates stays in one block.
        let last = unit(at: end - 2, in: bytes, bigEndian: encoding == .utf16BigEndian)
        if last & 0xFC00 == 0xD800 { end -= 2 }
      }
      let block = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      try file.append { append(block, from: encoding, to: &$0) }
      start = end
    }
    return try file.map()
  }

  /// Appends the UTF-8 form of a block that splits no pair of surrogates.
  package static func append(_ block: UnsafeRawBufferPointer, from encoding: TextEncoding, to text: inout [UInt8]) {
    switch encoding {
    case .utf8: text.append(contentsOf: block)
    case .windows1252: appendWindows1252(block, to: &text)
    case .utf16LittleEndian: appendUTF16(block, bigEndian: false, to: &text)
    case .utf16BigEndian: appendUTF16(block, bigEndian: true, to: &text)
    }
  }

  private static func appendUTF16(_ block: UnsafeRawBufferPointer, bigEndian: Bool, to text: inout [UInt8]) {
    var index = 0
    while index + 1 < block.count {
      let first = unit(at: index, in: block, bigEndian: bigEndian)
      index += 2
      guard first & 0xF800 == 0xD800 else {
        append(scalar: UInt32(first), to: &text)
        continue
      }
      guard first & 0xFC00 == 0xD800, index + 1 < block.count else {
        append(scalar: 0xFFFD, to: &text)
        continue
      }
      let second = unit(at: index, in: block, bigEndian: bigEndian)
      guard second & 0xFC00 == 0xDC00 else {
        append(scalar: 0xFFFD, to: &text)
        continue
      }
      index += 2
      append(scalar: 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)), to: &text)
    }
    if index < block.count { append(scalar: 0xFFFD, to: &text) }
  }

  private static func unit(at index: Int, in bytes: UnsafeRawBufferPointer, bigEndian: Bool) -> UInt16 {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }

  private static func appendWindows1252(_ block: UnsafeRawBufferPointer, to text: inout [UInt8]) {
    for byte in block {
      let scalar: UInt32 = byte & 0xE0 == 0x80 ? UInt32(windows1252[Int(byte & 0x1F)]) : UInt32(byte)
      append(scalar: scalar, to: &text)
    }
  }

  private static func append(scalar: UInt32, to text: inout [UInt8]) {
    func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80: text.append(UInt8(scalar))
    case ..<0x800: text += [0xC0 | UInt8(scalar >> 6), continuation(0)]
    case ..<0x10000: text += [0xE0 | UInt8(scalar >> 12), continuation(6), continuation(0)]
    default: text += [0xF0 | UInt8(scalar >> 18), continuation(12), continuation(6), continuation(0)]
    }
  }

  /// Bytes 0x80 to 0x9F of the code page; 0xFFFD where it defines none (the table of unicode.org, CP1252.TXT).
  private static let windows1252: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D,
    0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E,
    0x0178,
  ]
}
