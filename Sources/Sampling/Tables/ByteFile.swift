#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file written from front to back through a buffer. The first failure is kept and everything after it is dropped.
final class ByteFile {
  let path: String
  private var buffer: [UInt8] = []
  private var descriptor: Int32
  /// The errno of the first failure.
  private(set) var failure: Int32?

  private static let capacity = 1 << 18

  init(path: String) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { failure = errno }
    buffer.reserveCapacity(ByteFile.capacity + 4096)
  }

  deinit {
    if descriptor >= 0 { closeDescriptor(descriptor) }
  }

  /// Lets `body` append bytes to the end of the file.
  @inline(__always)
  func append(_ body: (inout [UInt8]) -> Void) {
    body(&buffer)
    if buffer.count >= ByteFile.capacity { flush() }
  }

  private func flush() {
    guard failure == nil else {
      buffer.removeAll(keepingCapacity: true)
      return
    }
    buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty, failure == nil {
        let written = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
          write(descriptor, $0.baseAddress, $0.count)
        }
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          failure = errno
        }
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and closes the file.
  func close() throws(SampleError) {
    if descriptor >= 0 {
      flush()
      if closeDescriptor(descriptor) != 0, failure == nil { failure = errno }
      descriptor = -1
    }
    try check()
  }

  /// All bytes of a small file; nil when it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { closeDescriptor(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count == 0 { return bytes }
      guard count > 0 else { return nil }
      bytes += piece[..<count]
    }
  }

  /// Throws when anything could not be written so far.
  func check() throws(SampleError) {
    if let failure { throw .unwritable(path, code: failure) }
  }
}

/// `close(2)`, which a method of that name hides.
@discardableResult
private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
