/// A place for the answer of each index of a parallel loop; every index is written by one thread only.
public final class Slots<Value>: @unchecked Sendable {
  private let memory: UnsafeMutableBufferPointer<Value>

  public init(count: Int, _ value: Value) {
    memory = .allocate(capacity: count)
    memory.initialize(repeating: value)
  }

  deinit {
    memory.deinitialize()
    memory.deallocate()
  }

  public subscript(index: Int) -> Value {
    get { memory[index] }
    set { memory[index] = newValue }
  }

  public var count: Int { memory.count }

  /// In order of index.
  public var values: [Value] { Array(memory) }
}
