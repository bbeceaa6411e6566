import CZlib

/// A gzip file in memory (RFC 1952), inflated block by block; members that follow one another are one text.
///
/// What stands before damage comes out first; only then a truncated file throws `missingPart`, a damaged one `damagedContainer`,
/// and one that inflates beyond all measure `tooLarge`.
struct GzipStream: ~Copyable, ByteStream {
  let path = ""
  private let stream: UnsafeMutablePointer<z_stream>
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var total = 0
  private var isDone = false

  /// Inflated bytes of a whole file; a text of one letter would stay below it only up to the ratio of workbooks.
  private static let limit = 16 << 30

  init(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    self.bytes = bytes
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 16 more than the largest window: gzip, not zlib.
    guard inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw SpreadsheetError(.tooLarge)
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  static func isGzip(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  mutating func read(into memory: UnsafeMutableRawPointer, capacity: Int) throws(SpreadsheetError) -> Int {
    var written = 0
    while !isDone, written < capacity {
      let input = min(bytes.count - offset, 1 << 20)
      stream.pointee.next_in = UnsafeMutablePointer(
        mutating: bytes.baseAddress?.advanced(by: offset).assumingMemoryBound(to: UInt8.self))
      stream.pointee.avail_in = UInt32(input)
      stream.pointee.next_out = memory.advanced(by: written).assumingMemoryBound(to: UInt8.self)
      stream.pointee.avail_out = UInt32(capacity - written)
      let status = inflate(stream, Z_NO_FLUSH)
      let produced = capacity - written - Int(stream.pointee.avail_out)
      offset += input - Int(stream.pointee.avail_in)
      written += produced
      total += produced
      guard total <= max(SpreadsheetLimits.freeBytes, min(GzipStream.limit, bytes.count * SpreadsheetLimits.ratio)) else {
        throw SpreadsheetError(.tooLarge)
      }
      switch status {
      case Z_STREAM_END:
        // Zeros and other bytes behind the last member are no text, as gzip has it.
        isDone = !GzipStream.isGzip(UnsafeRawBufferPointer(rebasing: bytes[offset...]))
        if !isDone, inflateReset(stream) != Z_OK { throw SpreadsheetError(.damagedContainer) }
      case Z_OK where produced > 0 || offset < bytes.count: continue
      case Z_OK, Z_BUF_ERROR:
        if written > 0 { return written }
        throw SpreadsheetError(.missingPart)
      default:
        if written > 0 { return written }
        throw SpreadsheetError(.damagedContainer)
      }
    }
    return written
  }
}
