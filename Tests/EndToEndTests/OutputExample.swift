import Archive
import Audit
import Foundation
import Fundamentals
import Procedure
import Reporting
import Testing

/// The example archive of 80 students, audited, and a folder for what comes of it.
struct OutputExample {
  let result: AuditResult
  let inputs: [(path: String, digest: FileDigest?)]
  let archive: String
  let scratch = ScratchFolder()

  init(_ name: String = "normal-080", threads: Int = 2) throws {
    archive = try OutputExample.archive(name)
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    let contents = try ArchiveReader.read(folder: archive, procedure: procedure, threads: threads)
    result = try Audit.run(contents.records, contents.procedure, AuditOptions(threads: threads))
    inputs = zip(contents.inputs, FileDigest.all(contents.inputs, in: archive, threads: threads)).map { ($0, $1) }
  }

  /// The folder of an example archive.
  static func archive(_ name: String) throws -> String {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    return folder.appending(path: name).path()
  }

  /// Builds and commits an output; the answer is its files.
  func build(_ options: SiteBuilder.Options, pages: (any PageSource)? = nil) throws -> [String: Data] {
    let path = scratch.path("situs")
    let folder = try OutputFolder(path, archive: archive)
    let templates = try TemplateSet()
    let frame = SiteFrame(office: "Dinas", procedureTitle: "SOP", procedureDigest: "-", asOf: "-", engineVersion: "-")
    let shell = PageShell(templates: templates, words: try Words(language: options.language, templates: templates), frame: frame)
    try SiteBuilder(result, inputs: inputs, options: options).build(
      into: folder, pages: pages.map { ($0, shell) }, files: templates.siteFiles)
    try folder.commit()
    return try tree(path)
  }
}

/// A new folder that goes away with the test.
final class ScratchFolder: Sendable {
  let root: String

  init() {
    root = FileManager.default.temporaryDirectory.appending(path: "mutubaku-test-\(UUID().uuidString)").path()
    try? FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  /// Everything that stands directly in the folder, hidden things included.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted() }

  /// Writes a small file, with the folders above it.
  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// All files below a folder with their bytes.
func tree(_ folder: String) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
    var isFolder: ObjCBool = false
    let path = "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
    files[name] = try Data(contentsOf: URL(filePath: path))
  }
  return files
}
