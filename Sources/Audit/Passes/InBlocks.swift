import Fundamentals
import Records
import Synchronization

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

/// As `inBlocks`, with a worker of its own for every thread, which may keep memory and sums from block to block. Which worker does
/// which block is not determined: what it keeps must not depend on that, or only as sums do.
/// - Returns: the workers, and the answers in order of the blocks.
func inBlocks<Worker, Answer: Sendable>(
  _ count: Int, size: Int, threads: Int, worker: @escaping @Sendable () -> Worker,
  _ body: @escaping @Sendable (inout Worker, Range<Int>) -> Answer
) -> (workers: [Worker], answers: [Answer]) {
  let blockCount = (count + size - 1) / size
  let results = Slots<Answer?>(count: blockCount, nil)
  let workerCount = max(1, min(threads, blockCount))
  let workers = Slots<Worker?>(count: workerCount, nil)
  let next = Atomic<Int>(0)
  parallel(workerCount, threads: threads) { index in
    var own = worker()
    while true {
      let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard block < blockCount else { break }
      results[block] = body(&own, block * size..<min(count, (block + 1) * size))
    }
    workers[index] = own
  }
  return (workers.values.compactMap { $0 }, results.values.compactMap { $0 })
}

extension RowBuffer {
  /// The places cut into ranges of at most `size` rows.
  func chunks(of size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }
}
