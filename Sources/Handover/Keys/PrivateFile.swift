import Foundation

/// Files that only their owner reads, and that are there whole or not at all.
enum PrivateFile {
  /// No key file is larger.
  private static let limit = 1 << 20

  /// - Parameter isPrivate: refuses a file that group or others can read.
  static func read(_ path: String, isPrivate: Bool) throws(KeyError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw KeyError(.system(errno), path: path) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw KeyError(.system(errno), path: path) }
    guard info.st_mode & S_IFMT == S_IFREG, info.st_size <= limit else { throw KeyError(.form, path: path) }
    if isPrivate, info.st_mode & 0o077 != 0 { throw KeyError(.readableByOthers, path: path) }
    var bytes = [UInt8](repeating: 0, count: Int(info.st_size))
    var place = 0
    while place < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress.map { $0 + place }, $0.count - place)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw KeyError(count < 0 ? .system(errno) : .form, path: path) }
      place += count
    }
    return bytes
  }

  /// Writes a file with mode 0600 (0644 when it is not private) in place of any other, and waits until the disk has it.
  /// - Parameter isNew: a file of this name is an error.
  static func write(_ bytes: [UInt8], to path: String, isPrivate: Bool, isNew: Bool = false) throws(KeyError) {
    let building = path + ".baru-\(getpid())"
    let descriptor = open(building, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o644)
    guard descriptor >= 0 else { throw KeyError(.system(errno), path: path) }
    defer { unlink(building) }
    do {
      defer { close(descriptor) }
      var place = 0
      while place < bytes.count {
        let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress.map { $0 + place }, $0.count - place) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw KeyError(.system(errno), path: path) }
        place += count
      }
      guard fsync(descriptor) == 0 else { throw KeyError(.system(errno), path: path) }
    }
    guard isNew ? moveBeside(building, path) : rename(building, path) == 0 else {
      throw KeyError(errno == EEXIST ? .exists : .system(errno), path: path)
    }
    let folder = open(URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false), O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Gives a file its name unless there is one of that name, with the reason in `errno`. Sticks as they are sold know no links.
  private static func moveBeside(_ building: String, _ path: String) -> Bool {
    if link(building, path) == 0 { return true }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { return false }
    guard access(path, F_OK) != 0 else {
      errno = EEXIST
      return false
    }
    return rename(building, path) == 0
  }

  /// Does something that no other program does at the same time with a file.
  static func withLock<Result>(on path: String, _ body: () throws -> Result) throws -> Result {
    let lock = open(path + ".kunci-tulis", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw KeyError(.system(errno), path: path) }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw KeyError(.system(errno), path: path) }
    }
    return try body()
  }
}
