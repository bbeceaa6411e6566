import Archive
import Audit
import CMemory
import Foundation
import Fundamentals
import Procedure
import Records
import Reporting

/// From an archive folder to a site folder.
struct AuditRun {
  var archive: String
  var output: String
  var procedure: Procedure?
  var templates: String?
  var asOf: LocalDate?
  var from: LocalDate?
  var to: LocalDate?
  var schools: [String] = []
  /// The audit to compare with.
  var earlier: EarlierAudit?
  /// Id of the officer whom the edition is for.
  var officer: String?
  var site = SiteBuilder.Options()
  var isQuiet = false

  /// Reads, audits and writes; nothing is left behind when it throws.
  func run() throws -> RunSummary {
    memory_keep_freed()
    let folder = try Interruption.open { try OutputFolder(output, archive: archive) }
    defer { folder.discard() }
    let line = ProgressLine(quiet: isQuiet)
    defer { line.clear() }
    let language = site.language
    let templates = try TemplateSet(folder: templates)
    let (contents, result) = try read(line)
    // Programs that only want the figures are not kept waiting for the digests of a gigabyte.
    let digests: [FileDigest?] =
      site.jsonOnly ? contents.inputs.map { _ in nil } : FileDigest.all(contents.inputs, in: archive, threads: site.threads)
    var site = site
    site.comparedWith = earlier?.digest.sha256
    let builder = SiteBuilder(result, inputs: Array(zip(contents.inputs, digests)).map { ($0, $1) }, options: site)
    try builder.build(
      into: folder, pages: site.jsonOnly ? nil : pages(result, contents, digests: digests, templates), files: templates.siteFiles,
      progress: line.stage(language.pick("Menulis", "Writing")))
    try folder.commit()
    return RunSummary(result, first: output + "/" + site.firstFile)
  }

  /// Reads the archive and audits it.
  func read(_ line: ProgressLine) throws -> (ArchiveContents, AuditResult) {
    let contents = try ArchiveReader.read(
      folder: archive, procedure: procedure, threads: site.threads,
      progress: line.stage(site.language.pick("Membaca", "Reading")))
    line.clear()
    let options = AuditOptions(contents.settings, asOf: asOf, from: from, to: to, schools: schools, threads: site.threads)
    return (contents, try Audit.run(contents.records, contents.procedure, options))
  }
}
