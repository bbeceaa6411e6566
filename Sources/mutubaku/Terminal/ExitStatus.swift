import Archive
import ArgumentParser
import Fundamentals
import Records
import Reporting
import Sampling

/// How the program ends (decision 81).
enum ExitStatus: Int32 {
  case done = 0
  case findings = 1
  case unread = 3
  case usage = 64
  case fault = 70

  var code: Int32 { rawValue }

  /// What an error means: usage when the caller named what cannot be used, a fault when the machine failed.
  init(_ error: any ReadableError) {
    switch error {
    case is OutOfMemory: self = .fault
    case let error as OutputError: self = error.isUsage ? .usage : .fault
    default: self = .usage
    }
  }

  /// Ends the command with this status; 0 simply returns.
  func leave() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
