/// The files of an archive folder, before any of them is read.
package struct ArchiveListing: Sendable {
  /// Every file that is or may be a table, a log or a setting, in order of path.
  package let read: [String]
  /// The other files, in order of path: only their names are ever used.
  package let unused: [String]
  /// False when a folder could not be listed.
  package let isComplete: Bool

  package init(folder: String) throws(ArchiveError) {
    let files = try Discovery(folder: folder)
    read = (files.tables + files.yaml + files.eventLogs + files.logs + files.sealed).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    unused = files.unused
    isComplete = files.unlisted.isEmpty
  }
}
