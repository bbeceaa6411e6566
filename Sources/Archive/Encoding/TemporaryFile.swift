import Foundation

/// A file without a name that only this process can read; the space is free again when it is closed and unmapped.
struct TemporaryFile: ~Copyable {
  private let descriptor: Int32
  private let directory: String
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 20

  /// Created with rights for the owner alone and unlinked at once. `directory` is where temporary files go by default.
  init(in directory: String? = nil) throws(FileProblem) {
    self.directory = directory ?? ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    var template = Array((self.directory + "/mutubaku-XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileProblem(path: self.directory, errno: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    buffer.reserveCapacity(TemporaryFile.bufferSize + 4096)
  }

  deinit { close(descriptor) }

  /// Appends through `fill`, which adds to a buffer; the buffer goes to disk when it is full.
  mutating func append(_ fill: (inout [UInt8]) -> Void) throws(FileProblem) {
    fill(&buffer)
    if buffer.count >= TemporaryFile.bufferSize { try flush() }
  }

  /// Everything written so far, mapped.
  mutating func map() throws(FileProblem) -> MappedBytes {
    try flush()
    return try MappedBytes(descriptor: descriptor, path: directory)
  }

  private mutating func flush() throws(FileProblem) {
    var written = 0
    while written < buffer.count {
      let result = buffer.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written) }
      if result < 0 {
        if errno == EINTR { continue }
        throw FileProblem(path: directory, errno: errno)
      }
      written += result
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
