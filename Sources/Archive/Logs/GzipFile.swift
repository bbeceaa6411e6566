import CZlib

/// A file compressed with gzip (RFC 1952).
enum GzipFile {
  /// What a compressed log may grow to.
  static let mostBytes = 16 << 30

  enum Ending {
    case complete
    /// The file is cut off or damaged; what stands before that place was inflated.
    case damaged
    /// More than `mostBytes`.
    case tooLarge
  }

  static func isGzip(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.count > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B }

  /// Inflates all members of the file one behind the other into a file without a name.
  static func inflate(_ bytes: UnsafeRawBufferPointer) throws(FileProblem) -> (file: MappedBytes, ending: Ending) {
    var file = try TemporaryFile()
    var stream = z_stream()
    // 15 bits of window, and the header of gzip.
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return (try file.map(), .damaged)
    }
    defer { inflateEnd(&stream) }
    let blockSize = 1 << 18
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: blockSize)
    defer { block.deallocate() }
    let start = UnsafeMutablePointer(mutating: bytes.assumingMemoryBound(to: UInt8.self).baseAddress)
    var offset = 0
    var total = 0
    var status = Z_OK
    while true {
      if stream.avail_in == 0 {
        let count = min(bytes.count - offset, 1 << 30)
        stream.next_in = start.map { $0 + offset }
        stream.avail_in = UInt32(count)
        offset += count
      }
      stream.next_out = block
      stream.avail_out = UInt32(blockSize)
      status = CZlib.inflate(&stream, Z_NO_FLUSH)
      let written = blockSize - Int(stream.avail_out)
      total += written
      try file.append { $0.append(contentsOf: UnsafeBufferPointer(start: block, count: written)) }
      guard total <= mostBytes else { return (try file.map(), .tooLarge) }
      if status == Z_STREAM_END {
        let rest = offset - Int(stream.avail_in)
        // Another member, or nothing but padding.
        guard isGzip(UnsafeRawBufferPointer(rebasing: bytes[rest...])) else { return (try file.map(), .complete) }
        inflateReset(&stream)
        continue
      }
      guard status == Z_OK, written > 0 || stream.avail_in > 0 || offset < bytes.count else { return (try file.map(), .damaged) }
    }
  }
}
