import Foundation

/// A single file that appears whole or not at all, and replaces another one only when told so.
///
/// It is written in a hidden folder beside its place, from which `commit` moves it.
package final class FileOutput: Sendable {
  /// The place as the user named it.
  package let path: String
  private let place: String
  private let folder: String
  private let isReplacing: Bool
  /// Where the file is to be written; free.
  package let building: String

  /// Checks the place and makes the hidden folder.
  ///
  /// - Parameters:
  ///   - archive: The folder of records, in which the file would be read as data; nil when none is at hand.
  ///   - replacing: Whether a file of this name gives way.
  package init(_ path: String, archive: String? = nil, replacing: Bool = false) throws(OutputError) {
    self.path = path
    isReplacing = replacing
    place = try OutputFolder.place(path)
    if let archive = archive.flatMap(FileTree.resolved), FileTree.contains(archive, place) {
      throw OutputError(.insideArchive(archive), path: path)
    }
    if !replacing { try FileOutput.checkFree(place, shown: path) }
    folder = try OutputFolder.sibling(of: place, shown: path)
    building = folder + "/" + (place.split(separator: "/").last.map(String.init) ?? "hasil")
  }

  deinit { discard() }

  /// Writes the whole file at once.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    let file = try OutputFile(building, shown: path)
    try file.append(bytes)
    try file.close()
  }

  /// Moves the file to its place.
  package func commit() throws(OutputError) {
    if !isReplacing { try FileOutput.checkFree(place, shown: path) }
    guard rename(building, place) == 0 else { throw OutputError(errno: errno, path: path) }
    discard()
  }

  /// Deletes what `commit` has not moved. May be called at any time, from any thread, more than once.
  package func discard() { FileTree.remove(folder) }

  private static func checkFree(_ place: String, shown path: String) throws(OutputError) {
    var info = stat()
    if lstat(place, &info) == 0 { throw OutputError(.notAFolder, path: path) }
  }
}
