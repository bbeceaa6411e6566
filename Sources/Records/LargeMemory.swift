import Foundation

/// Zeroed memory of its own, in large pages where the system has them: tables of millions of rows that are looked up at random
/// spend much of their time on finding pages otherwise.
public final class LargeMemory: @unchecked Sendable {
  public let start: UnsafeMutableRawPointer
  private let byteCount: Int

  /// From this size on large pages are asked for; below, they would only be cleared in vain.
  private static let least = 16 << 20

  /// Reserved, not used: memory counts only where something was written. Fails when the address space is exhausted.
  public init?(byteCount: Int) {
    let page = 4096
    self.byteCount = (max(1, byteCount) + page - 1) / page * page
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let memory = mmap(nil, self.byteCount, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else { return nil }
    start = memory
    LargeMemory.preferLargePages(memory, byteCount: self.byteCount)
  }

  /// Asks for large pages where `start` has memory of its own. A wish: where it cannot be granted, small pages do as well.
  public static func preferLargePages(_ start: UnsafeMutableRawPointer, byteCount: Int) {
    guard byteCount >= least else { return }
    let page = 4096
    let first = (Int(bitPattern: start) + page - 1) / page * page
    let end = (Int(bitPattern: start) + byteCount) / page * page
    if let inner = UnsafeMutableRawPointer(bitPattern: first) { madvise(inner, end - first, MADV_HUGEPAGE) }
  }

  deinit { munmap(start, byteCount) }
}
