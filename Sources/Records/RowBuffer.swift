import CMemory
import Foundation

/// Rows of one table, one after the other in the order of their sources (path, then line), in one address range that never moves.
///
/// The range is reserved for the most rows that the sources can hold; memory counts only where rows were written.
public final class RowBuffer<Row: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline let base: UnsafeMutablePointer<Row>
  private let byteCount: Int
  public let capacity: Int
  /// How many rows there are; they stand at the places below.
  public private(set) var count = 0

  /// Room for `capacity` rows. Fails only when the address space itself is exhausted.
  public init?(capacity: Int) {
    let page = 4096
    byteCount = (max(1, capacity) * MemoryLayout<Row>.stride + page - 1) / page * page
    // Ordinary pages: large ones save lookups, and cost more than that in clearing memory that was never used before.
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let memory = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else { return nil }
    base = memory.bindMemory(to: Row.self, capacity: max(1, capacity))
    self.capacity = capacity
  }

  deinit { munmap(base, byteCount) }

  @inlinable @inline(__always)
  public subscript(index: Int) -> Row {
    @inline(__always) get { base[index] }
    @inline(__always) set { base[index] = newValue }
  }

  /// The place of a row, for readers that fill or correct it in place.
  @inlinable @inline(__always)
  public func pointer(_ index: Int) -> UnsafeMutablePointer<Row> { base + index }

  /// The places of rows that are about to be written for the first time.
  public func populated(_ places: Range<Int>) -> UnsafeMutablePointer<Row> {
    // One call for all pages of the range instead of an interruption at each; where the system cannot do that, it does nothing.
    let start = UnsafeMutableRawPointer(base + places.lowerBound)
    let offset = Int(bitPattern: start) & 4095
    memory_populate(start - offset, places.count * MemoryLayout<Row>.stride + offset)
    return base + places.lowerBound
  }

  /// Declares how many rows were written.
  public func setCount(_ count: Int) { self.count = count }

  /// Calls `body` with place and row, in order.
  @inlinable
  public func forEach(_ body: (Int, Row) throws -> Void) rethrows {
    for index in 0..<count { try body(index, base[index]) }
  }
}
