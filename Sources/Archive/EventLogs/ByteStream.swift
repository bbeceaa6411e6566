import Foundation

/// Bytes that the XML reader takes block by block.
protocol ByteStream: ~Copyable {
  /// What errors call it.
  var path: String { get }
  /// The next bytes into `memory`; 0 at the end.
  mutating func read(into memory: UnsafeMutableRawPointer, capacity: Int) throws(SpreadsheetError) -> Int
}

extension PartStream: ByteStream {}

/// A file in memory.
struct MemoryStream: ByteStream {
  let path = ""
  private var rest: UnsafeRawBufferPointer.SubSequence

  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes[...] }

  mutating func read(into memory: UnsafeMutableRawPointer, capacity: Int) -> Int {
    let block = UnsafeRawBufferPointer(rebasing: rest.prefix(capacity))
    if let base = block.baseAddress { memory.copyMemory(from: base, byteCount: block.count) }
    rest = rest.dropFirst(capacity)
    return block.count
  }
}
