import CBuiltinFiles

/// The files of `templates/` and `site/` that ship inside the program, by their path from the project's root.
public enum BuiltinFiles {
  /// The bytes of a file, or nil when the program ships none of that path. The memory lives as long as the program.
  public static func bytes(_ path: String) -> UnsafeRawBufferPointer? {
    for file in entries where String(cString: file.path) == path {
      return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
    }
    return nil
  }

  /// The text of a file, or nil when the program ships none of that path.
  public static func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every path, in order.
  public static var paths: [String] { entries.map { String(cString: $0.path) } }

  private static var entries: UnsafeBufferPointer<builtin_file> {
    UnsafeBufferPointer(start: builtin_file_list(), count: builtin_file_count)
  }
}
