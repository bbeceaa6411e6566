import Foundation
import Synchronization

/// One line on a terminal that says how far the work is; nothing in a pipe.
final class ProgressLine: Sendable {
  private struct State {
    var last: ContinuousClock.Instant?
    var isShown = false
  }

  private let isOn: Bool
  private let state = Mutex(State())

  init(quiet: Bool) { isOn = !quiet && isatty(STDERR_FILENO) == 1 }

  /// A report for one stage of the work, to be called from any thread, as often as one likes.
  func stage(_ name: String) -> @Sendable (Int, Int) -> Void {
    { [self] done, total in show(name, done, total) }
  }

  /// Wipes the line, so that what is written next stands at the beginning of one.
  func clear() {
    state.withLock { state in
      if state.isShown { Terminal.hint("\r\u{1B}[K") }
      state = State()
    }
  }

  private func show(_ name: String, _ done: Int, _ total: Int) {
    guard isOn, total > 0 else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if let last = state.last, now - last < .milliseconds(100), done < total { return }
      state.last = now
      state.isShown = true
      Terminal.hint("\r\u{1B}[K\(name) \(min(100, done * 100 / total)) %")
    }
  }
}
