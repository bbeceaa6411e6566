import Foundation
import Fundamentals
import Synchronization

/// Writes the files of an output and notes the digest of each for the manifest.
final class OutputLedger: Sendable {
  private let folder: OutputFolder
  private let digests = Mutex<[String: FileDigest]>([:])

  init(_ folder: OutputFolder) { self.folder = folder }

  /// May be called from several threads for different files.
  func write(_ name: String, _ bytes: [UInt8]) throws(OutputError) {
    try folder.write(name, bytes)
    note(name, FileDigest(bytes))
  }

  /// Writes a large file piece by piece.
  func write(_ name: String, _ document: (PieceQueue) -> Void) throws(OutputError) {
    let file = DigestedFile(try folder.file(name))
    document(PieceQueue(file.append))
    note(name, try file.finish())
  }

  /// Where a file goes that another library writes; `note` it afterwards.
  func path(of name: String) -> String { "\(folder.building)/\(name)" }

  /// Takes in a file that already stands in the folder.
  func note(_ name: String) throws(OutputError) {
    guard let digest = try? FileDigest(path: path(of: name)) else {
      throw OutputError(errno: EIO, path: "\(folder.path)/\(name)")
    }
    note(name, digest)
  }

  private func note(_ name: String, _ digest: FileDigest) { digests.withLock { $0[name] = digest } }

  var files: [(path: String, digest: FileDigest?)] {
    digests.withLock { digests in digests.map { ($0.key, $0.value) } }
  }
}
