import Foundation

/// Work on whole folders by path, without following links.
package enum FileTree {
  /// Paths of all entries below a folder that are no folders, relative to it, in no order.
  static func files(below folder: String) -> [String] {
    var files: [String] = []
    list(folder) { name, isFolder in
      if isFolder {
        files += FileTree.files(below: "\(folder)/\(name)").map { "\(name)/\($0)" }
      } else {
        files.append(name)
      }
    }
    return files
  }

  /// Deletes a file or a folder with all that is in it; what is not there is no failure.
  @discardableResult
  package static func remove(_ path: String) -> Bool {
    if unlink(path) == 0 || errno == ENOENT { return true }
    list(path) { name, _ in _ = remove("\(path)/\(name)") }
    return rmdir(path) == 0 || errno == ENOENT
  }

  /// The absolute path without links, or nil when there is no such thing.
  package static func resolved(_ path: String) -> String? {
    guard let memory = realpath(path, nil) else { return nil }
    defer { free(memory) }
    return String(cString: memory)
  }

  /// Whether a resolved path is that of a folder or lies below it.
  static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.utf8.starts(with: (folder.hasSuffix("/") ? folder : folder + "/").utf8)
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  private static func list(_ folder: String, _ body: (String, Bool) -> Void) {
    guard let directory = opendir(folder) else { return }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    closedir(directory)
    for name in names { body(name, isFolder("\(folder)/\(name)")) }
  }
}
