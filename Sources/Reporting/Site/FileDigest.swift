package import Archive
import Crypto
import Foundation
import Fundamentals

/// Size and SHA-256 of a file or of bytes in memory, as a manifest names them.
package struct FileDigest: Sendable, Hashable {
  package var size: Int
  /// 64 hexadecimal digits, lower case.
  package var sha256: String

  package init(size: Int, sha256: String) {
    self.size = size
    self.sha256 = sha256
  }

  init(size: Int, _ digest: SHA256Digest) {
    self.init(size: size, sha256: FileDigest.hexadecimal(digest))
  }

  package init(_ bytes: [UInt8]) { self.init(size: bytes.count, SHA256.hash(data: bytes)) }

  /// Reads the file mapped, so that memory does not hold it; an unreadable file is a `FileProblem`.
  package init(path: String) throws(FileProblem) {
    let file = try MappedBytes(path: path)
    var hash = SHA256()
    var rest = file.bytes[...]
    while !rest.isEmpty {
      hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 22)))
      rest = rest.dropFirst(1 << 22)
    }
    try file.checkUnchanged()
    self.init(size: file.count, hash.finalize())
  }

  /// The digests of files in a folder, in the order of their names; nil for one that cannot be read.
  package static func all(_ names: [String], in folder: String, threads: Int) -> [FileDigest?] {
    let found = Slots<FileDigest?>(count: names.count, nil)
    parallel(names.count, threads: threads) { index in
      found[index] = try? FileDigest(path: "\(folder)/\(names[index])")
    }
    return found.values
  }

  private static func hexadecimal(_ digest: SHA256Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
