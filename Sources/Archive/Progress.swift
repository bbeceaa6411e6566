import Synchronization

/// Adds up the bytes that several threads have read.
final class Progress: Sendable {
  private let total: Int
  private let done = Atomic<Int>(0)
  private let report: @Sendable (Int, Int) -> Void

  init(total: Int, report: @escaping @Sendable (Int, Int) -> Void) {
    self.total = total
    self.report = report
  }

  func add(_ count: Int) {
    report(done.add(count, ordering: .relaxed).newValue, total)
  }
}
