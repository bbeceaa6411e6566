import Archive
import Audit
import Foundation
import Fundamentals
import Procedure
import Reporting
import Testing

@Suite("An output that would come out the same is left as it is")
struct UnchangedOutputTests {
  let scratch = ScratchFolder()
  let archive: String
  let site: String
  let procedure: Procedure

  init() throws {
    archive = scratch.path("arsip")
    site = scratch.path("situs")
    try FileManager.default.copyItem(atPath: OutputExample.archive("normal-080"), toPath: archive)
    procedure = try #require(Procedure.builtin("balangan-2020"))
  }

  private func origin(_ choice: String = "", procedure: Procedure? = nil) throws -> OutputOrigin {
    try OutputOrigin(
      archive: archive, templates: TemplateSet(), procedure: procedure ?? self.procedure, choices: [("as-of", choice)], threads: 2
    )
  }

  /// Writes the exports of the archive with their origin.
  @discardableResult private func build() throws -> AuditSummary {
    let contents = try ArchiveReader.read(folder: archive, procedure: procedure, threads: 2)
    let result = try Audit.run(contents.records, contents.procedure, AuditOptions(threads: 2))
    var options = SiteBuilder.Options()
    options.origin = try origin().sha256
    let folder = try OutputFolder(site, archive: archive)
    try SiteBuilder(result, inputs: [], options: options).build(into: folder, pages: nil, files: [])
    try folder.commit()
    return AuditSummary(result)
  }

  @Test func `nothing changed, so the manifest answers`() throws {
    #expect(try origin().summary(ofUnchanged: site) == nil)
    let summary = try build()
    #expect(try origin().summary(ofUnchanged: site) == summary)
    #expect(summary.hasFindings(from: .violation) && summary.executions > 0)
  }

  @Test(arguments: ["", "2025-02-28"]) func `another choice is another output`(choice: String) throws {
    try build()
    #expect(try (origin(choice).summary(ofUnchanged: site) == nil) == !choice.isEmpty)
  }

  @Test func `another procedure is another output`() throws {
    try build()
    let other = try #require(Procedure.builtinIDs.filter { $0 != procedure.id }.first.flatMap { Procedure.builtin($0) })
    #expect(try origin(procedure: other).summary(ofUnchanged: site) == nil)
  }

  enum Change: CaseIterable {
    case changedTable, newTable, newUnusedFile, newLink, renamedTable, rewrittenOutput, missingOutput, missingManifest
  }

  @Test(arguments: Change.allCases) func `any change is noticed`(change: Change) throws {
    try build()
    // The system's clock of files ticks every few milliseconds.
    usleep(20_000)
    let files = FileManager.default
    let tables = try files.contentsOfDirectory(atPath: archive).filter { $0.hasSuffix(".csv") }.sorted()
    let table = "\(archive)/\(try #require(tables.first))"
    switch change {
    case .changedTable: try Data("x".utf8).append(to: table)
    case .newTable: try Data("a,b\n".utf8).write(to: URL(filePath: archive + "/baru.csv"))
    case .newUnusedFile: try Data().write(to: URL(filePath: archive + "/foto.jpg"))
    case .newLink: try files.createSymbolicLink(atPath: archive + "/tautan.csv", withDestinationPath: "/tidak/ada")
    case .renamedTable: try files.moveItem(atPath: table, toPath: table + ".csv")
    case .rewrittenOutput:
      try Data(contentsOf: URL(filePath: site + "/findings.csv")).write(to: URL(filePath: site + "/findings.csv"))
    case .missingOutput: try files.removeItem(atPath: site + "/audit.json")
    case .missingManifest: try files.removeItem(atPath: site + "/manifest.json")
    }
    #expect(try origin().summary(ofUnchanged: site) == nil)
  }
}

extension Data {
  fileprivate func append(to path: String) throws {
    try (Data(contentsOf: URL(filePath: path)) + self).write(to: URL(filePath: path))
  }
}
