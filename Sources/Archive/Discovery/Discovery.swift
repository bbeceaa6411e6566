import Foundation
import Handover

/// The files of an archive folder, in order of path as UTF-8 bytes (decisions 16, 94, 114).
struct Discovery {
  /// Paths relative to the archive.
  private(set) var tables: [String] = []
  private(set) var yaml: [String] = []
  /// Files that are, or may be, event logs.
  private(set) var eventLogs: [String] = []
  /// Files below `log/`: device logs.
  private(set) var logs: [String] = []
  /// Sealed receipts.
  private(set) var receipts: [String] = []
  /// The office's keys, in the archive's root.
  private(set) var trust: String?
  /// Files that are no tables, and links, which are not followed.
  private(set) var unused: [String] = []
  /// Folders that could not be listed, with the system's word.
  private(set) var unlisted: [(path: String, reason: String)] = []

  private static let deepest = 64
  private static let tableEndings = ["csv", "tsv", "txt", "xlsx"]

  /// Receipts and what they are checked with.
  var sealed: [String] { receipts + (trust.map { [$0] } ?? []) }

  init(folder: String) throws(ArchiveError) {
    var info = stat()
    guard stat(folder, &info) == 0 else { throw ArchiveError(.notFound(path: folder, reason: systemWord())) }
    guard info.st_mode & S_IFMT == S_IFDIR else { throw ArchiveError(.notAFolder(path: folder)) }
    guard access(folder, R_OK | X_OK) == 0 else { throw ArchiveError(.notReadable(path: folder, reason: systemWord())) }
    list(folder, prefix: "", depth: 0)
    let byBytes: (String, String) -> Bool = { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    tables.sort(by: byBytes)
    yaml.sort(by: byBytes)
    eventLogs.sort(by: byBytes)
    logs.sort(by: byBytes)
    receipts.sort(by: byBytes)
    unused.sort(by: byBytes)
  }

  private mutating func list(_ folder: String, prefix: String, depth: Int) {
    guard depth < Discovery.deepest, let directory = opendir(folder) else {
      unlisted.append((prefix, depth < Discovery.deepest ? systemWord() : "too deep"))
      return
    }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = prefix + name
      var info = stat()
      guard lstat(folder + "/" + name, &info) == 0 else {
        unlisted.append((path, systemWord()))
        continue
      }
      switch info.st_mode & S_IFMT {
      case S_IFDIR: list(folder + "/" + name, prefix: path + "/", depth: depth + 1)
      case S_IFREG: sort(path)
      default: unused.append(path)
      }
    }
  }

  private mutating func sort(_ path: String) {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    if path.lowercased().hasSuffix(ReceiptFile.ending) {
      receipts.append(path)
    } else if path == Trust.fileName {
      trust = path
    } else if path.hasPrefix("log/") {
      logs.append(path)
    } else if ending == "yaml" || ending == "yml" {
      yaml.append(path)
    } else if Discovery.tableEndings.contains(ending) {
      tables.append(path)
    } else if Discovery.mayBeEventLog(path) {
      eventLogs.append(path)
    } else {
      unused.append(path)
    }
  }
}

extension Discovery {
  private static let eventLogEndings = [".xes", ".xes.gz", ".jsonocel", ".xmlocel", ".ocel", ".json", ".xml", ".sqlite"]

  /// Whether a file of this name can be an event log; its content tells.
  static func mayBeEventLog(_ path: String) -> Bool {
    let name = path.lowercased()
    return eventLogEndings.contains { name.hasSuffix($0) }
  }
}

/// What the system says of the last failure.
func systemWord() -> String { String(cString: strerror(errno)) }
