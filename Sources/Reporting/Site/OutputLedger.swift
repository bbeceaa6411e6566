import Foundation
import Fundamentals
import Synchronization

/// Writes the files of an output and notes the digest of each for the manifest.
final class OutputLedger: Sendable {
  private let folder: OutputFolder
  private let digests = Mutex<[String: FileDigest]>([:])

  init(_ folder: OutputFolder) { self.folder = folder }

  /// May be called from several threads for different files.
  func write(_ name: String, _ pieces: [[UInt8]]) throws(OutputError) {
    let failure = Mutex<OutputError?>(nil)
    // A large file is digested while it is being written.
    parallel(2, threads: pieces.count > 16 ? 2 : 1) { [self] task in
      if task == 0 {
        let digest = FileDigest(pieces)
        digests.withLock { $0[name] = digest }
      } else {
        do throws(OutputError) { try folder.write(name, pieces) } catch { failure.withLock { $0 = error } }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Where a file goes that another library writes; `note` it afterwards.
  func path(of name: String) -> String { "\(folder.building)/\(name)" }

  /// Takes in a file that already stands in the folder.
  func note(_ name: String) throws(OutputError) {
    guard let digest = try? FileDigest(path: path(of: name)) else {
      throw OutputError(errno: EIO, path: "\(folder.path)/\(name)")
    }
    digests.withLock { $0[name] = digest }
  }

  var files: [(path: String, digest: FileDigest?)] {
    digests.withLock { digests in digests.map { ($0.key, $0.value) } }
  }
}
