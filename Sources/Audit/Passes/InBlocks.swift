import Fundamentals
import Records

/// Runs `body` over blocks of an index range on all threads; the answers are in order of the blocks.
func inBlocks<Answer: Sendable>(
  _ count: Int, size: Int, threads: Int, _ body: @escaping @Sendable (Range<Int>) -> Answer
) -> [Answer] {
  let blockCount = (count + size - 1) / size
  let results = Slots<Answer?>(count: blockCount, nil)
  parallel(blockCount, threads: threads) { block in
    results[block] = body(block * size..<min(count, (block + 1) * size))
  }
  return results.values.compactMap { $0 }
}

extension RowBuffer {
  /// The places cut into ranges of at most `size` rows.
  func chunks(of size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }
}
