import Foundation
import Synchronization

/// A folder that appears whole or not at all.
///
/// Files are written into a hidden folder beside the place (`.NAME.mutubaku-XXXXXX`), which `commit` moves there in one step.
/// An earlier output is replaced only when its manifest says that this program made every file in it.
package final class OutputFolder: Sendable {
  /// The place as the user named it.
  package let path: String
  /// The same, absolute and without links.
  private let place: String
  /// Where files go until `commit`.
  package let building: String

  /// What would be left behind if the program ended now.
  private let leftovers: Mutex<[String]>
  /// Folders that were made in it: asking the disk for each file again would hold up those who make files there.
  private let made = Mutex<Set<String>>([])

  /// Checks the place and makes the hidden folder.
  ///
  /// - Parameter archive: The folder of records, which may neither hold the output nor lie in it.
  package init(_ path: String, archive: String) throws(OutputError) {
    self.path = path
    let place = try OutputFolder.place(path)
    self.place = place
    if let archive = FileTree.resolved(archive) {
      if FileTree.contains(archive, place) { throw OutputError(.insideArchive(archive), path: path) }
      if FileTree.contains(place, archive) { throw OutputError(.aroundArchive(archive), path: path) }
    }
    try OutputFolder.checkReplaceable(place, shown: path)
    building = try OutputFolder.sibling(of: place, shown: path)
    leftovers = Mutex([building])
  }

  deinit { discard() }

  /// Writes one file. May be called from several threads for different files.
  package func write(_ name: String, _ bytes: [UInt8]) throws(OutputError) {
    let file = try file(name)
    try file.append(bytes)
    try file.close()
  }

  /// A new file that is yet to be written.
  func file(_ name: String) throws(OutputError) -> OutputFile {
    try makeFolders(for: name)
    return try OutputFile("\(building)/\(name)", shown: "\(path)/\(name)")
  }

  /// Moves what was written to its place, and deletes what stood there.
  package func commit() throws(OutputError) {
    let failure: Int32? = leftovers.withLock { leftovers in
      guard !leftovers.isEmpty else { return ECANCELED }
      let moved = Replacement(from: building, to: place)
      guard let code = moved.failure else {
        leftovers = moved.old.map { [$0] } ?? []
        return nil
      }
      return code
    }
    if let failure {
      discard()
      throw OutputError(errno: failure, path: path)
    }
    discard()
  }

  /// Deletes what `commit` has not moved. May be called at any time, from any thread, more than once.
  package func discard() {
    leftovers.withLock { leftovers in
      // A thread that still writes may put a file into a folder that is being emptied.
      leftovers.removeAll { path in (0..<100).contains { _ in FileTree.remove(path) } }
    }
  }

  private func makeFolders(for name: String) throws(OutputError) {
    guard let end = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let parent = String(name[..<end])
    guard !made.withLock({ $0.contains(parent) }) else { return }
    var folder = building
    for part in parent.split(separator: "/") {
      folder += "/" + part
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw OutputError(errno: errno, path: "\(path)/\(name)") }
    }
    made.withLock { _ = $0.insert(parent) }
  }
}
