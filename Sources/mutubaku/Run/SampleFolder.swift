import Foundation
import Fundamentals
import Reporting
import Sampling

/// A sample archive that appears whole or not at all, with its truth file (`NAME.kebenaran.json`) beside it.
struct SampleFolder {
  private let path: String

  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    self.path = String(path)
  }

  /// Whether something stands there already.
  var exists: Bool { FileTree.resolved(path) != nil }

  func write(_ options: SampleOptions, progress: @escaping @Sendable (Int, Int) -> Void) throws {
    // A place that cannot be taken is refused by the sampler itself, in its words.
    guard isFree else { return try Sample.write(to: path, options: options, progress: progress) }
    let draft = path + ".draf"
    let truth = ".kebenaran.json"
    let discard: @Sendable () -> Void = { for path in [draft, draft + truth] { FileTree.remove(path) } }
    Interruption.onEnd(discard)
    guard mkdir(draft, 0o755) == 0 else { throw SampleFolderError(path: draft, reason: errno) }
    defer { discard() }
    try Sample.write(to: draft, options: options, progress: progress)
    guard rename(draft + truth, path + truth) == 0, rename(draft, path) == 0 else {
      throw SampleFolderError(path: path, reason: errno)
    }
  }

  private var isFree: Bool {
    guard exists else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty ?? false
  }
}

/// The place of a sample archive cannot be written.
struct SampleFolderError: ReadableError {
  let path: String
  let reason: Int32

  func message(in language: Language) -> String {
    let word = String(cString: strerror(reason))
    return language.pick(
      "\(path): tidak dapat ditulis (\(word)). Hapus sisanya bila ada, periksa izin, atau pilih folder lain.",
      "\(path): cannot be written (\(word)). Delete what is left of it, check permissions, or choose another folder.")
  }
}
