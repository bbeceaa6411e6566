import Foundation

/// One run of another program, measured by the kernel.
struct ChildRun: Sendable {
  var exitCode: Int32
  /// Seconds from start to end.
  var wall: Double
  /// Seconds of processor time, user and system, over all threads.
  var processor: Double
  /// Largest resident memory in bytes, mapped files included.
  var peakMemory: Int

  /// Runs a program to its end with its output thrown away; nil when it cannot be started.
  init?(_ program: String, _ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    let start = ContinuousClock.now
    var child: pid_t = 0
    guard posix_spawnp(&child, program, &actions, nil, words, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { return nil }
    }
    wall = (ContinuousClock.now - start) / .seconds(1)
    processor = ChildRun.seconds(usage.ru_utime) + ChildRun.seconds(usage.ru_stime)
    peakMemory = usage.ru_maxrss * 1024
    exitCode = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
}
