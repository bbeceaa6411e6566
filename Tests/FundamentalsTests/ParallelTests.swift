import Fundamentals
import Synchronization
import Testing

/// Work on several threads: every index once, whatever their number.
struct ParallelTests {
  @Test(arguments: [0, 1, 2, 3, 7, 100, 1_001], [1, 2, 3, 5, 64])
  func `every index is done exactly once`(count: Int, threads: Int) {
    let done = Mutex<[Int]>([])
    parallel(count, threads: threads) { index in done.withLock { $0.append(index) } }
    #expect(done.withLock { $0.sorted() } == Array(0..<count))
    done.withLock { $0 = [] }
    parallelStretches(count, threads: threads) { index in done.withLock { $0.append(index) } }
    #expect(done.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test(.enabled(if: processorCount > 1, "one processor"))
  func `a thread that is done takes from the stretch of another`() {
    let others = Mutex<[Int]>([])
    parallelStretches(100, threads: 2) { index in
      // The first thread is held until the other has done all the rest of its stretch.
      if index == 0 { while others.withLock({ $0.count }) < 99 {} } else { others.withLock { $0.append(index) } }
    }
    #expect(others.withLock { $0.sorted() } == Array(1..<100))
  }
}
