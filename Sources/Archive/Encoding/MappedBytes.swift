import Foundation

/// The bytes of a file mapped into memory, read only; unmapped when the last reference goes.
///
/// The size is taken once, when the file is opened: what is appended later is not seen. A file that loses bytes while it is
/// mapped cannot be read safely, so a reader asks `checkNotShrunk` before and after a long pass.
package final class MappedBytes: @unchecked Sendable {
  /// Valid as long as this object lives; empty for an empty file.
  package let bytes: UnsafeRawBufferPointer
  private let path: String
  private let device: dev_t
  private let inode: ino_t

  package var count: Int { bytes.count }

  /// Maps a regular file; a `FileProblem` says why it cannot be.
  package convenience init(path: String) throws(FileProblem) {
    // Not blocking, since opening a pipe would wait for a writer for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileProblem(path: path, errno: errno) }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor, path: path)
  }

  /// Maps the file behind an open descriptor, which the caller closes. `path` is for messages and for `checkNotShrunk`.
  package init(descriptor: Int32, path: String) throws(FileProblem) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileProblem(path: path, reason: .isDirectory)
    default: throw FileProblem(path: path, reason: .notAFile)
    }
    self.path = path
    device = status.st_dev
    inode = status.st_ino
    let size = Int(status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let memory, memory != MAP_FAILED else { throw FileProblem(path: path, errno: errno) }
    bytes = UnsafeRawBufferPointer(start: memory, count: size)
  }

  deinit {
    if let base = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), bytes.count) }
  }

  /// Throws when the mapped file has become shorter than the mapping. A file replaced or deleted meanwhile stays whole here.
  package func checkNotShrunk() throws(FileProblem) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_dev == device, status.st_ino == inode else { return }
    guard Int(status.st_size) >= bytes.count else { throw FileProblem(path: path, reason: .shrunk) }
  }
}
