import Procedure

/// Reads `arsip.yaml`; all problems are gathered, each with line, column and remedy.
enum SettingsFile {
  /// - Parameter files: YAML files of the archive, which `prosedur` and `kalender` may name.
  static func load(path: String, bytes: [UInt8], files: [String]) throws(ProcedureError) -> ArchiveSettings {
    guard !saysNothing(bytes) else { return ArchiveSettings() }
    let document = try YAMLDocument(path: path, bytes: bytes)
    let reader = SettingsReader(files: files)
    let settings = reader.settings(document.root)
    guard reader.nodes.problems.isEmpty else { throw ProcedureError(path: path, problems: reader.nodes.problems) }
    return settings
  }

  /// Whether every line is empty or a comment, as in the file of a new archive.
  private static func saysNothing(_ bytes: [UInt8]) -> Bool {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return body.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
      let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\r") }
      return first == nil || first == UInt8(ascii: "#")
    }
  }
}
