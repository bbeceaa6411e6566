import Foundation

/// A new file that is written from beginning to end.
final class OutputFile {
  private let path: String
  private var descriptor: Int32

  /// Makes the file; one that exists already is an error.
  ///
  /// - Parameter shown: what errors call it, when it is written elsewhere than where it will stand.
  init(_ path: String, shown: String? = nil) throws(OutputError) {
    self.path = shown ?? path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw OutputError(errno: errno, path: self.path) }
  }

  deinit { if descriptor >= 0 { Foundation.close(descriptor) } }

  func append(_ bytes: [UInt8]) throws(OutputError) {
    let failure: Int32? = bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        offset += count
      }
      return nil
    }
    if let failure { throw OutputError(errno: failure, path: path) }
  }

  /// Ends the file; what the disk could not take is an error here.
  func close() throws(OutputError) {
    let code = Foundation.close(descriptor)
    descriptor = -1
    if code != 0 { throw OutputError(errno: errno, path: path) }
  }
}
