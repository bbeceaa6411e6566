import Foundation
package import Fundamentals

/// `manifest.json`: what an output was made from and what it consists of. It holds no times and no absolute paths, so that
/// the same archive, procedure and options give the same bytes anywhere.
package struct Manifest: Sendable {
  package static let fileName = "manifest.json"
  private static let generator = "mutubaku"

  package var procedure: (id: String, sha256: String)
  package var language: Language
  /// Name → JSON value, for everything the caller chose that has influence on the output.
  package var options: [(name: String, json: String)]
  /// By path in the archive; nil for a file that could not be read.
  package var inputs: [(path: String, digest: FileDigest?)]
  /// By path in the output, the manifest itself left out.
  package var outputs: [(path: String, digest: FileDigest?)]
  /// Digest of all that decides the bytes of the output (``OutputOrigin``), and what was said at its end; an edition for others does
  /// not tell what the figures of the whole office were.
  package var origin: (sha256: String, summary: AuditSummary?)?

  package init(
    procedure: (id: String, sha256: String), language: Language, options: [(name: String, json: String)],
    inputs: [(path: String, digest: FileDigest?)], outputs: [(path: String, digest: FileDigest?)],
    origin: (sha256: String, summary: AuditSummary?)? = nil
  ) {
    self.procedure = procedure
    self.language = language
    self.options = options
    self.inputs = inputs
    self.outputs = outputs
    self.origin = origin
  }

  package var bytes: [UInt8] {
    var writer = ByteWriter(capacity: 4096 + 160 * (inputs.count + outputs.count))
    writer.append("{\n\"generator\": ")
    writer.append(json: Manifest.generator)
    writer.append(",\n\"version\": ")
    writer.append(json: Version.current)
    writer.append(",\n\"procedure\": {\"id\": ")
    writer.append(json: procedure.id)
    writer.append(", \"sha256\": ")
    writer.append(json: procedure.sha256)
    writer.append("},\n\"language\": ")
    writer.append(json: language.rawValue)
    writer.append(",\n\"options\": {")
    for (index, option) in options.sorted(by: { $0.name < $1.name }).enumerated() {
      if index > 0 { writer.append(", ") }
      writer.append(json: option.name)
      writer.append(": ")
      writer.append(text: option.json)
    }
    writer.append("}")
    if let origin {
      writer.append(",\n\"origin\": ")
      writer.append(json: origin.sha256)
      if let summary = origin.summary.flatMap(Manifest.json) {
        writer.append(",\n\"summary\": ")
        writer.append(text: summary)
      }
    }
    writer.append(",\n\"inputs\": [")
    Manifest.append(inputs, to: &writer)
    writer.append("],\n\"outputs\": [")
    Manifest.append(outputs, to: &writer)
    writer.append("]\n}\n")
    return writer.bytes
  }

  private static func append(_ files: [(path: String, digest: FileDigest?)], to writer: inout ByteWriter) {
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for (index, file) in sorted.enumerated() {
      writer.append(index == 0 ? "\n" : ",\n")
      writer.append("{\"path\": ")
      writer.append(json: file.path)
      writer.append(", \"size\": ")
      if let digest = file.digest { writer.append(digest.size) } else { writer.append("null") }
      writer.append(", \"sha256\": ")
      if let digest = file.digest { writer.append(json: digest.sha256) } else { writer.append("null") }
      writer.append("}")
    }
    writer.append("\n")
  }

  private static func json(_ summary: AuditSummary) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(summary)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the manifest of an output tells the next run.
  struct Record: Decodable {
    struct File: Decodable {
      var path: String
      var size: Int?
    }

    var generator: String
    var origin: String?
    var summary: AuditSummary?
    var outputs: [File]
  }

  /// The manifest of a folder; nil when the folder is no output of this program.
  static func record(of folder: String) -> Record? {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(fileName)"),
      let record = try? JSONDecoder().decode(Record.self, from: data), record.generator == generator
    else { return nil }
    return record
  }

  /// The files that a folder's manifest names, itself included; nil when the folder is no output of this program.
  static func outputs(of folder: String) -> Set<String>? {
    record(of: folder).map { Set($0.outputs.map(\.path)).union([fileName]) }
  }
}
