import Foundation
import Fundamentals
import Records

/// Files with their bytes, of equal ones the first by path (decisions 17, 116); empty ones are no duplicates (139).
struct DistinctFiles {
  private(set) var kept: [(path: String, file: MappedBytes)] = []
  private(set) var duplicates: [DuplicateFile] = []

  init(_ files: [(path: String, file: MappedBytes)]) {
    var byDigest: [[Int]: [(path: String, file: MappedBytes)]] = [:]
    for entry in files {
      let bytes = entry.file.bytes
      if bytes.count <= 3, TextContent.detect(in: bytes) == .empty {
        kept.append(entry)
        continue
      }
      let digest = [bytes.count, Int(hashBytes(UnsafeRawBufferPointer(rebasing: bytes.suffix(4096))))]
      if let original = byDigest[digest]?.first(where: { DistinctFiles.areEqual($0.file.bytes, bytes) }) {
        duplicates.append(DuplicateFile(path: entry.path, original: original.path))
        continue
      }
      byDigest[digest, default: []].append(entry)
      kept.append(entry)
    }
  }

  private static func areEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard let first = a.baseAddress, let second = b.baseAddress, a.count == b.count else { return false }
    return memcmp(first, second, a.count) == 0
  }
}

extension Records {
  /// Names the files that changed while they were read: what was read of them stands, the rest is missing.
  func nameChangedFiles(_ files: [(path: String, file: MappedBytes)]) {
    for entry in files {
      do throws(FileProblem) {
        try entry.file.checkUnchanged()
      } catch {
        // What seemed wrong with its bytes came from their vanishing.
        unread.removeAll { $0.path == entry.path || $0.path.hasPrefix(entry.path + "#") }
        unread.append(UnreadFile(path: entry.path, reason: .changedWhileRead, detail: error.message(in: .indonesian)))
      }
    }
  }
}
