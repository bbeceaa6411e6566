import CLibCMark
import CMemory

/// Where libcmark's trees stand while a page is rendered: they are made and gone by the thousand, so they share one arena of
/// their thread, which takes all of them back when this ends.
struct CMarkMemory: ~Copyable {
  init() { memory_arena_enter() }

  deinit { memory_arena_leave() }

  /// What libcmark is given; never changes and never goes.
  nonisolated(unsafe) static let functions = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(calloc: memory_arena_calloc, realloc: memory_arena_realloc, free: memory_arena_free))
    return functions
  }()
}
