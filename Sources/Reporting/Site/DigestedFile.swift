import Crypto

/// A file that is digested while it is written. One thread at a time.
final class DigestedFile: @unchecked Sendable {
  private let file: OutputFile
  private var hash = SHA256()
  private var size = 0
  private var failure: OutputError?

  init(_ file: OutputFile) { self.file = file }

  /// After a failure nothing more is written; `finish` tells of it.
  func append(_ piece: [UInt8]) {
    guard failure == nil else { return }
    do throws(OutputError) {
      try file.append(piece)
      hash.update(data: piece)
      size += piece.count
    } catch {
      failure = error
    }
  }

  func finish() throws(OutputError) -> FileDigest {
    if let failure { throw failure }
    try file.close()
    return FileDigest(size: size, hash.finalize())
  }
}
