import Dispatch
import Foundation
import Synchronization

/// Runs `body(0) … body(count - 1)` on up to `threads` threads; the caller's thread is one of them.
///
/// Which thread runs which index is not determined, so a body writes only to places of its own index.
public func parallel(_ count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let workers = max(1, min(count, threads))
  guard workers > 1 else {
    for index in 0..<max(0, count) { body(index) }
    return
  }
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      if index >= count { return }
      body(index)
    }
  }
}

/// The same, with a stretch of neighbours for each thread, which takes from the others' when its own is done: neighbours that share
/// something, such as a folder, are not worked on at once.
public func parallelStretches(_ count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let workers = max(1, min(count, threads))
  guard workers > 1 else { return parallel(count, threads: 1, body) }
  let ends = (0...workers).map { count * $0 / workers }
  let next = ends.dropLast().map(Counter.init)
  DispatchQueue.concurrentPerform(iterations: workers) { worker in
    for stretch in (0..<workers).map({ (worker + $0) % workers }) {
      while true {
        let index = next[stretch].value.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= ends[stretch + 1] { break }
        body(index)
      }
    }
  }
}

private final class Counter: Sendable {
  let value: Atomic<Int>

  init(_ first: Int) { value = Atomic(first) }
}

/// The number of processors this process may use.
public var processorCount: Int { ProcessInfo.processInfo.activeProcessorCount }
