import Foundation
import Testing

/// One run of the built program.
struct CommandCall {
  struct Answer {
    var code: Int
    var output: String
    var errors: String
  }

  private let arguments: [String]
  private let folder: String

  init(_ arguments: [String], in scratch: ScratchFolder) {
    self.arguments = arguments
    folder = scratch.root
  }

  /// Beside the test program, where the build puts every executable.
  static var program: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "mutubaku")
  }

  /// Runs to the end, or until the signal that is sent as soon as `when` holds.
  ///
  /// - Parameter limits: A command of the shell that sets what the program may do, such as `ulimit -f 4` or `umask 027`.
  func answer(limits: String? = nil, signal: Int32? = nil, when: () -> Bool = { true }) throws -> Answer {
    let process = Process()
    if let limits {
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", limits + "; exec \"$0\" \"$@\"", CommandCall.program.path()] + arguments
    } else {
      process.executableURL = CommandCall.program
      process.arguments = arguments
    }
    process.currentDirectoryURL = URL(filePath: folder)
    // Files, not pipes: a pipe that nobody reads would stop the program.
    let logs = ScratchFolder()
    try logs.write("", to: "output")
    try logs.write("", to: "errors")
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: logs.path("output")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: logs.path("errors")))
    try process.run()
    if let signal {
      while process.isRunning, !when() { usleep(2_000) }
      kill(process.processIdentifier, signal)
    }
    process.waitUntilExit()
    return Answer(
      code: Int(process.terminationStatus), output: try String(contentsOfFile: logs.path("output"), encoding: .utf8),
      errors: try String(contentsOfFile: logs.path("errors"), encoding: .utf8))
  }
}
