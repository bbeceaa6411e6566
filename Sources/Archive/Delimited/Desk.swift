import Foundation

/// The memory in which a thread reads a chunk; used again for the next one.
final class Desk<Row: BitwiseCopyable> {
  let names = Names()
  let rows: UnsafeMutablePointer<Row>

  init(capacity: Int) { rows = .allocate(capacity: max(1, capacity)) }

  deinit { rows.deallocate() }
}

/// Desks that nobody works at.
final class Desks<Row: BitwiseCopyable>: @unchecked Sendable {
  private let capacity: Int
  private let lock = NSLock()
  private var free: [Desk<Row>] = []

  /// - Parameter capacity: rows of the largest chunk.
  init(capacity: Int) { self.capacity = capacity }

  func take() -> Desk<Row> {
    lock.withLock { free.popLast() } ?? Desk(capacity: capacity)
  }

  func giveBack(_ desk: Desk<Row>) { lock.withLock { free.append(desk) } }
}
