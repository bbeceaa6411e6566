/// The rows of a `RowBuffer` without holding on to it: what asks for millions of rows, from several threads at once, has no
/// references to count. Valid as long as the buffer lives.
public struct RowView<Row: BitwiseCopyable>: @unchecked Sendable, BitwiseCopyable {
  @usableFromInline let base: UnsafeMutablePointer<Row>
  public let count: Int

  @inlinable
  public init(_ buffer: RowBuffer<Row>) {
    base = buffer.base
    count = buffer.count
  }

  @inlinable @inline(__always)
  public subscript(index: Int) -> Row { base[index] }

  /// The place of a row.
  @inlinable @inline(__always)
  public func pointer(_ index: Int) -> UnsafeMutablePointer<Row> { base + index }

  /// Calls `body` with place and row, in order.
  @inlinable
  public func forEach(_ body: (Int, Row) throws -> Void) rethrows {
    for index in 0..<count { try body(index, base[index]) }
  }
}
