import Foundation

extension OutputFolder {
  /// The absolute path of a place that need not exist, in a folder that must.
  static func place(_ path: String) throws(OutputError) -> String {
    if let place = FileTree.resolved(path) { return place }
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    let name = trimmed.split(separator: "/").last.map(String.init) ?? ""
    let parent = String(trimmed.dropLast(name.count))
    guard !name.isEmpty, name != ".", name != "..", let folder = FileTree.resolved(parent.isEmpty ? "." : parent) else {
      throw OutputError(.parentMissing(reason: String(cString: strerror(errno))), path: path)
    }
    return folder == "/" ? "/" + name : "\(folder)/\(name)"
  }

  /// Throws unless the place is free, an empty folder, or an output of this program with nothing added to it.
  static func checkReplaceable(_ place: String, shown path: String) throws(OutputError) {
    var info = stat()
    guard lstat(place, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else { throw OutputError(.notAFolder, path: path) }
    let present = FileTree.files(below: place)
    guard !present.isEmpty else { return }
    guard let known = Manifest.outputs(of: place) else { throw OutputError(.notOurs, path: path) }
    let foreign = present.filter { !known.contains($0) && !isSystemFile($0) }
    if let first = foreign.min() { throw OutputError(.foreignFile(first), path: path) }
  }

  /// What file managers leave in folders they show.
  private static func isSystemFile(_ name: String) -> Bool {
    [".DS_Store", "Thumbs.db", "desktop.ini", ".directory"].contains(String(name.split(separator: "/").last ?? ""))
  }

  /// Makes an empty hidden folder beside a place, so that a move between the two stays on one disk.
  static func sibling(of place: String, shown path: String) throws(OutputError) -> String {
    let name = place.split(separator: "/").last.map(String.init) ?? "hasil"
    // Leaves room for the rest of the name within the 255 bytes of most file systems.
    let short = String(decoding: name.utf8.prefix(200), as: UTF8.self)
    var template = Array((place.dropLast(name.count) + ".\(short).mutubaku-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw OutputError(errno: errno, path: path) }
    // As open as the caller lets new folders be: mkdtemp makes them private.
    let mask = umask(0)
    umask(mask)
    chmod(template, 0o777 & ~mask)
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
