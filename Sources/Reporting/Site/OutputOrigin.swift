package import Archive
import Crypto
import Foundation
import Fundamentals
package import Procedure

/// All that decides the bytes of an output, and what the archive's files were when it was made.
package struct OutputOrigin: Sendable {
  /// By path in the archive; nil for a file that could not be read.
  package let files: [String: FileDigest?]
  /// One digest of everything; nil when a file could not be read, after which nothing can be said.
  package let sha256: String?

  /// Digests every file of an archive.
  ///
  /// - Parameters:
  ///   - procedure: the one that was asked for; nil leaves it to the archive.
  ///   - choices: name and value of everything else that the caller chose.
  package init(
    archive: String, templates: TemplateSet, procedure: Procedure?, choices: [(name: String, value: String)], threads: Int
  ) throws(ArchiveError) {
    let listing = try ArchiveListing(folder: archive)
    let digests = FileDigest.all(listing.read, in: archive, threads: threads)
    files = Dictionary(uniqueKeysWithValues: zip(listing.read, digests))
    guard listing.isComplete, digests.allSatisfy({ $0 != nil }) else {
      sha256 = nil
      return
    }
    var writer = ByteWriter()
    func note(_ name: String, _ value: String) {
      writer.append(json: name)
      writer.append(json: value)
    }
    note("version", Version.current)
    note("templates", templates.sha256)
    note("procedure", procedure.map { FileDigest($0.source.bytes).sha256 } ?? "")
    for choice in choices { note(choice.name, choice.value) }
    for (path, digest) in zip(listing.read, digests) { note(path, digest?.sha256 ?? "") }
    for path in listing.unused { note(path, "") }
    sha256 = FileDigest(writer.bytes).sha256
  }

  /// The summary of the output at a place when it is unchanged, for those that hold one.
  package func summary(ofUnchanged path: String) -> AuditSummary? { unchanged(path)?.summary }

  /// Whether making the output at a place again would give the same bytes: it has the same origin, was made by this very program,
  /// and no file of it has been touched since its manifest, which is written last.
  package func isUnchanged(_ path: String) -> Bool { unchanged(path) != nil }

  private func unchanged(_ path: String) -> Manifest.Record? {
    guard let sha256, let place = FileTree.resolved(path), let record = Manifest.record(of: place), record.origin == sha256,
      let written = FileChange("\(place)/\(Manifest.fileName)"),
      let program = FileChange("/proc/self/exe"), program.moment < written.moment
    else { return nil }
    let isUntouched = record.outputs.allSatisfy { file in
      guard let change = FileChange("\(place)/\(file.path)") else { return false }
      return change.size == file.size && change.moment <= written.moment
    }
    return isUntouched ? record : nil
  }
}

/// When a file or what the system notes of it changed last, which nobody can set.
private struct FileChange {
  /// Nanoseconds since 1970.
  let moment: Int
  let size: Int

  /// Nil when there is no such file.
  init?(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    moment = Int(info.st_ctim.tv_sec) * 1_000_000_000 + Int(info.st_ctim.tv_nsec)
    size = Int(info.st_size)
  }
}
