import Foundation
import Reporting
import Synchronization

/// Ctrl-C, `kill` and a closed terminal: what is half done goes away before the program does.
enum Interruption {
  private static let cleanups = Mutex<[@Sendable () -> Void]>([])
  private static let isEnding = Atomic<Bool>(false)

  /// From now on these signals end the program by way of the clean-ups. Call it before any other thread starts.
  static func watch() {
    // Over a size limit a write then fails, as on a full disk, with an error that can be told.
    signal(SIGXFSZ, SIG_IGN)
    var signals = sigset_t()
    sigemptyset(&signals)
    // A signal that the caller told us to ignore, as nohup does, stays ignored.
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let awaited = signals
    Thread.detachNewThread {
      var awaited = awaited
      var signal: Int32 = 0
      guard sigwait(&awaited, &signal) == 0 else { return }
      isEnding.store(true, ordering: .sequentiallyConsistent)
      cleanups.withLock { for cleanup in $0 { cleanup() } }
      Terminal.hint("\n")
      _exit(128 + signal)
    }
  }

  /// Never returns once a signal has come: what fails then, fails because its files went away, and is no error to tell.
  static func giveWay() {
    while isEnding.load(ordering: .sequentiallyConsistent) { pause() }
  }

  /// Registers what to do when the program is told to end.
  static func onEnd(_ cleanup: @escaping @Sendable () -> Void) {
    cleanups.withLock { $0.append(cleanup) }
  }

  /// Makes an output folder that a signal removes, however early it comes.
  static func open(_ make: () throws -> OutputFolder) throws -> OutputFolder {
    try cleanups.withLock { cleanups in
      let folder = try make()
      cleanups.append { folder.discard() }
      return folder
    }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
