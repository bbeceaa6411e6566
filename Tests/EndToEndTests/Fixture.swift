import Archive
import Audit
import Foundation
import Fundamentals
import Procedure
import Records
import Reporting
import Synchronization
import Testing

/// Files of the test bundle, and the shortest way from an archive to its `audit.json`.
enum Fixture {
  static func path(_ name: String) -> String {
    Bundle.module.bundleURL.appendingPathComponent("Fixtures").appendingPathComponent(name).path
  }

  static func data(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }

  static func procedure() throws -> Procedure { try #require(Procedure.builtin("balangan-2020")) }

  static func audit(folder: String, threads: Int = 2) throws -> Data {
    try json(ArchiveReader.read(folder: folder, procedure: procedure(), threads: threads), threads: threads)
  }

  static func audit(_ texts: [(path: String, text: String)], threads: Int = 2) throws -> Data {
    try json(ArchiveReader.read(texts: texts, procedure: procedure(), threads: threads), threads: threads)
  }

  static func json(_ contents: ArchiveContents, threads: Int) throws -> Data {
    let result = try Audit.run(contents.records, contents.procedure, AuditOptions(threads: threads))
    return Data(bytes { AuditJSON(result, language: .indonesian, unmasked: true).write(to: $0, threads: threads) })
  }

  /// All pieces that a document puts into its queue.
  static func bytes(_ document: (PieceQueue) -> Void) -> [UInt8] {
    let bytes = Mutex<[UInt8]>([])
    document(PieceQueue { piece in bytes.withLock { $0 += piece } })
    return bytes.withLock { $0 }
  }

  /// A folder that is removed after the test.
  static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mutubaku-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }
}

/// What two results are compared by: `formats.md`, the least shape of `audit.json`.
struct AuditDocument: Decodable {
  struct Item: Decodable, Hashable, Comparable {
    var rule: String
    var severity: String
    var session: String?
    var step: Int?
    var nik: String?
    var waived: Bool

    private var key: [String] { [rule, session ?? "", step.map { String(100 + $0) } ?? "", nik ?? "", waived ? "1" : "0"] }

    static func < (a: Item, b: Item) -> Bool { a.key.lexicographicallyPrecedes(b.key) }
  }

  struct Dimension: Decodable, Equatable {
    var executions: Int
    var assessed: Int
    var compliant: Int
  }

  struct Step: Decodable, Equatable {
    var executions: Int
    var assessed: Int
    var compliant: Int
    var median: Int?
    var p90: Int?
    var worst: Int?
    var dimensions: [String: Dimension]
  }

  struct Flow: Decodable, Equatable {
    var cases: Int
    var fit: Int
    var cost: Int
  }

  struct Open: Decodable, Equatable, Comparable {
    var stage: String
    var session: String?
    var nik: String
    var days: Int

    private var key: [String] { [stage, nik, sessionKey] }
    private var sessionKey: String { stage == "absent" || stage == "refused" ? session ?? "" : "" }

    static func == (a: Open, b: Open) -> Bool { a.key == b.key }
    static func < (a: Open, b: Open) -> Bool { a.key.lexicographicallyPrecedes(b.key) }
  }

  struct File: Decodable, Equatable {
    var path: String
    var table: String
    var `in`: Int
    var accepted: Int
    var quarantined: Int
    var blank: Int
  }

  var asOf: String
  var findings: [Item]
  var steps: [String: Step]
  var flow: [String: Flow]
  var openWork: [Open]
  var files: [File]

  init(data: Data) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(AuditDocument.self, from: data)
    findings.sort()
    openWork.sort()
    files.sort { $0.path < $1.path }
  }
}
