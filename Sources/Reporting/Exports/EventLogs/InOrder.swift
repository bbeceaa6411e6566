import Fundamentals

/// Makes pieces of a document on several threads and hands them on in order, a few at a time, so that a large document never
/// stands in memory as a whole.
///
/// - Parameters:
///   - count: what is written, in numbers from 0.
///   - size: how many of them a piece holds; has no influence on the bytes.
func inOrder(
  _ count: Int, size: Int, threads: Int, to body: ([UInt8]) throws(OutputError) -> Void,
  _ piece: @escaping @Sendable (Range<Int>) -> [UInt8]
) throws(OutputError) {
  let window = max(1, threads) * 4
  let pieces = (count + size - 1) / size
  for first in stride(from: 0, to: pieces, by: window) {
    let part = Slots<[UInt8]>(count: min(window, pieces - first), [])
    parallel(min(window, pieces - first), threads: threads) { index in
      let start = (first + index) * size
      part[index] = piece(start..<min(count, start + size))
    }
    for bytes in part.values where !bytes.isEmpty { try body(bytes) }
  }
}
