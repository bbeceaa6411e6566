import Fundamentals
import Synchronization

/// Pieces of a document that several threads make at the same time, passed on in order as soon as all before them are there: a large
/// document never stands in memory as a whole, and is on its way to the disk while its end is still being made.
package final class PieceQueue: Sendable {
  private struct State {
    /// How many pieces were announced.
    var announced = 0
    /// The piece that is passed on next.
    var next = 0
    var waiting: [Int: [UInt8]] = [:]
    var isPassing = false
  }

  private let state = Mutex(State())
  private let body: @Sendable ([UInt8]) -> Void

  /// - Parameter body: takes one piece after the other; never called by two threads at once.
  package init(_ body: @escaping @Sendable ([UInt8]) -> Void) { self.body = body }

  /// The next piece.
  package func append(_ piece: [UInt8]) { put(piece, at: announce(1)) }

  /// The next pieces, made on several threads.
  /// - Parameters:
  ///   - count: what is written, in numbers from 0.
  ///   - size: how many of them a piece holds; has no influence on the bytes.
  package func append(_ count: Int, size: Int, threads: Int, _ piece: @escaping @Sendable (Range<Int>) -> [UInt8]) {
    let pieces = (count + size - 1) / size
    let first = announce(pieces)
    parallel(pieces, threads: threads) { [self] index in
      put(piece(index * size..<min(count, (index + 1) * size)), at: first + index)
    }
  }

  private func announce(_ count: Int) -> Int {
    state.withLock { state in
      state.announced += count
      return state.announced - count
    }
  }

  private func put(_ piece: [UInt8], at place: Int) {
    let isFree = state.withLock { state in
      state.waiting[place] = piece
      defer { state.isPassing = true }
      return !state.isPassing
    }
    guard isFree else { return }
    while let ready = next() { body(ready) }
  }

  /// The piece whose turn it is; nil when it is still being made, and then whoever makes it passes it on.
  private func next() -> [UInt8]? {
    state.withLock { state in
      guard let piece = state.waiting.removeValue(forKey: state.next) else {
        state.isPassing = false
        return nil
      }
      state.next += 1
      return piece
    }
  }
}
