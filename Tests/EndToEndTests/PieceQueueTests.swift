import Reporting
import Synchronization
import Testing

/// Pieces that several threads make arrive in order, each once.
struct PieceQueueTests {
  @Test(arguments: [1, 2, 8], [1, 7, 1000])
  func piecesArriveInOrder(threads: Int, size: Int) {
    let written = Fixture.bytes { queue in
      queue.append([0x5B])
      queue.append(300, size: size, threads: threads) { range in range.flatMap { Array("\($0),".utf8) } }
      queue.append(0, size: size, threads: threads) { _ in [0x3F] }
      queue.append([0x5D])
    }
    #expect(String(decoding: written, as: UTF8.self) == "[" + (0..<300).map { "\($0)," }.joined() + "]")
  }

  @Test func oneThreadAtATimeTakesThem() {
    let isTaking = Mutex(false)
    let clashes = Mutex(0)
    let queue = PieceQueue { _ in
      if isTaking.withLock({ taking in
        defer { taking = true }; return taking
      }) {
        clashes.withLock { $0 += 1 }
      }
      isTaking.withLock { $0 = false }
    }
    queue.append(5000, size: 1, threads: 8) { _ in [0] }
    #expect(clashes.withLock { $0 } == 0)
  }
}
