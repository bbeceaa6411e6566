import CReadGuard
import Foundation

/// The bytes of a file mapped into memory, read only; unmapped when the last reference goes.
///
/// The size is taken once, when the file is opened: what is appended later is not seen. Bytes that a file loses while it is
/// mapped, because it was cut or its stick pulled out, read as zero; a reader asks `checkUnchanged` after a long pass.
package final class MappedBytes: @unchecked Sendable {
  /// Valid as long as this object lives; empty for an empty file.
  package let bytes: UnsafeRawBufferPointer
  private let path: String
  private let device: dev_t
  private let inode: ino_t
  private let guardNumber: Int

  package var count: Int { bytes.count }

  /// Maps a regular file; a `FileProblem` says why it cannot be.
  package convenience init(path: String) throws(FileProblem) {
    // Not blocking, since opening a pipe would wait for a writer for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileProblem(path: path, errno: errno) }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor, path: path)
  }

  /// Maps the file behind an open descriptor, which the caller closes. `path` is for messages and for `checkUnchanged`.
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
      guardNumber = -1
      return
    }
    let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let memory, memory != MAP_FAILED else { throw FileProblem(path: path, errno: errno) }
    // All of it will be read, soon.
    madvise(memory, size, MADV_WILLNEED)
    bytes = UnsafeRawBufferPointer(start: memory, count: size)
    guardNumber = read_guard_add(memory, size)
  }

  deinit {
    read_guard_remove(guardNumber)
    if let base = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), bytes.count) }
  }

  /// Throws when bytes were missing when they were read, or the file has another length than when it was mapped: then
  /// somebody was still writing it. A file replaced or deleted meanwhile stays whole here.
  package func checkUnchanged() throws(FileProblem) {
    if read_guard_was_hit(guardNumber) { throw FileProblem(path: path, reason: .shrunk) }
    var status = stat()
    guard stat(path, &status) == 0, status.st_dev == device, status.st_ino == inode else { return }
    let size = Int(status.st_size)
    if size != bytes.count { throw FileProblem(path: path, reason: size < bytes.count ? .shrunk : .grown) }
  }
}
