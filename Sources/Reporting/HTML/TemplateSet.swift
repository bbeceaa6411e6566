import Foundation
import Fundamentals
import Mustache

/// The files of `templates/` and `site/`: the built-in ones, and over them those of an office's own folder.
///
/// An office's folder holds `templates/` and `site/` of its own, with only the files it changes or adds (a logo, say).
package struct TemplateSet: Sendable {
  /// Bytes by path, `templates/…` and `site/…`.
  private let files: [String: [UInt8]]
  /// Where the office's own files lie, by the same path.
  private let origins: [String: String]
  let library: MustacheLibrary
  /// Whether a template computes with values, as `{{uppercased(title)}}` does.
  let hasFunctions: Bool

  /// Reads and checks every template. Throws a ``ReportingError`` for a folder or file that cannot be used.
  package init(folder: String? = nil) throws {
    var files: [String: [UInt8]] = [:]
    for path in BuiltinFiles.paths { files[path] = BuiltinFiles.bytes(path).map { [UInt8]($0) } }
    let own = try folder.map(OfficeFolder.init)
    for (path, bytes) in own?.files ?? [:] { files[path] = bytes }
    self.files = files
    origins = own?.origins ?? [:]
    library = try Self.library(files, origins: origins)
    hasFunctions = files.contains { path, bytes in
      path.hasSuffix(Self.suffix) && MustacheTags(bytes).contains { $0.contains(UInt8(ascii: "(")) }
    }
  }

  /// The text of a file, such as `templates/kata/id.yaml`; nil when there is none of that path.
  package func text(_ path: String) throws -> String? {
    try files[path].map { try Self.text($0, file: displayPath(path)) }
  }

  /// The files that every site carries, by their path in the site, in order of path.
  package var siteFiles: [(path: String, bytes: [UInt8])] {
    files.filter { $0.key.hasPrefix("site/") }.map { (String($0.key.dropFirst(5)), $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// Digest of all files, with their paths.
  package var sha256: String {
    var writer = ByteWriter()
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      writer.append(json: path)
      writer.append(json: FileDigest(bytes).sha256)
    }
    return FileDigest(writer.bytes).sha256
  }

  /// Fills in the template `templates/NAME.mustache`. Values are escaped for HTML unless the template says `{{{…}}}`.
  package func render(_ name: String, _ values: [String: Any]) -> String? {
    library.render(values, withTemplate: name)
  }

  /// Whether a file is the office's own.
  func isOwn(_ path: String) -> Bool { origins[path] != nil }

  /// The path of a file as the user knows it.
  func displayPath(_ path: String) -> String { origins[path] ?? path }

  // MARK: Templates

  private static let suffix = ".mustache"

  private static func library(_ files: [String: [UInt8]], origins: [String: String]) throws -> MustacheLibrary {
    ScalarEscaping.register()
    var templates: [String: MustacheTemplate] = [:]
    var texts: [String: String] = [:]
    var places: [String: String] = [:]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("templates/") && path.hasSuffix(suffix) {
      let file = origins[path] ?? path
      let name = String(path.dropFirst("templates/".count).dropLast(suffix.count))
      let source = try text(bytes, file: file)
      templates[name] = try template(source, file: file)
      texts[name] = source
      places[name] = file
    }
    try PartialCheck(texts: texts, files: places).check()
    return MustacheLibrary(templates: templates)
  }

  private static func template(_ text: String, file: String) throws -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: ScalarEscaping.pragma + text)
    } catch let error as MustacheTemplate.ParserError {
      let shift = error.context.lineNumber == 1 ? ScalarEscaping.pragma.count : 0
      throw ReportingError(
        .template(mustache: error.error), file: file, line: error.context.lineNumber,
        column: max(1, error.context.columnNumber - shift))
    }
  }

  private static func text(_ bytes: [UInt8], file: String) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw ReportingError(.notText, file: file) }
    return text
  }
}

/// Escaping by scalar for Mustache, whose own goes by character and misses a quote with a combining mark behind it.
private struct ScalarEscaping: MustacheContentType {
  static let name = "MUTUBAKU"
  static let pragma = "{{% CONTENT_TYPE: \(name)}}"

  static func register() { MustacheContentTypes.register(ScalarEscaping(), named: name) }

  func escapeText(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
