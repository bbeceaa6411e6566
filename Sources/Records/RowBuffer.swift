import Foundation

/// Rows of one table in one address range. The readers of several chunks write at places of their own, so that rows never move;
/// `segments` says which places hold rows, in the order of the sources (path, then line).
///
/// The range is reserved, not used: memory counts only where rows were written.
package final class RowBuffer<Row: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline let base: UnsafeMutablePointer<Row>
  package let capacity: Int
  private let byteCount: Int
  /// Occupied ranges, ascending.
  package private(set) var segments: [Range<Int>] = []
  /// How many rows there are.
  package private(set) var count = 0

  /// Room for `capacity` rows. Fails only when the address space itself is exhausted.
  package init?(capacity: Int) {
    let page = 4096
    byteCount = (max(1, capacity) * MemoryLayout<Row>.stride + page - 1) / page * page
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let memory = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else { return nil }
    base = memory.bindMemory(to: Row.self, capacity: max(1, capacity))
    self.capacity = capacity
  }

  deinit { munmap(base, byteCount) }

  @inlinable @inline(__always)
  package subscript(index: Int) -> Row {
    @inline(__always) get { base[index] }
    @inline(__always) set { base[index] = newValue }
  }

  /// The place of a row, for readers that fill or correct it in place.
  @inlinable @inline(__always)
  package func pointer(_ index: Int) -> UnsafeMutablePointer<Row> { base + index }

  /// Declares the places that hold rows, in ascending order.
  package func setSegments(_ ranges: [Range<Int>]) {
    segments = ranges.filter { !$0.isEmpty }
    count = segments.reduce(0) { $0 + $1.count }
  }

  /// Calls `body` with place and row, in order.
  @inlinable
  package func forEach(_ body: (Int, Row) throws -> Void) rethrows {
    for segment in segments {
      for index in segment { try body(index, base[index]) }
    }
  }
}
