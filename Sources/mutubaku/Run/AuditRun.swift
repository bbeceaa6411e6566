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
  /// Whether the caller acts on the number of findings, which only a report of the whole office keeps.
  var needsFigures = false

  /// Reads, audits and writes, unless that would give what stands there already; nothing is left behind when it throws.
  func run() throws -> RunSummary {
    memory_keep_freed()
    let templates = try TemplateSet(folder: templates)
    // Programs that only want the figures are not kept waiting for the digests of a gigabyte.
    let origin = site.jsonOnly ? nil : try? origin(templates)
    if let summary = unchanged(origin) { return summary }
    let folder = try Interruption.open { try OutputFolder(output, archive: archive) }
    defer { folder.discard() }
    let line = ProgressLine(quiet: isQuiet)
    defer { line.clear() }
    let language = site.language
    let (contents, result) = try read(line)
    let digests = contents.inputs.map { origin?.files[$0] ?? nil }
    var site = site
    site.comparedWith = earlier?.digest.sha256
    // Without its figures an edition could not tell again that files were unreadable.
    site.origin = site.audience == .head || result.records.unread.isEmpty ? origin?.sha256 : nil
    let builder = SiteBuilder(result, inputs: Array(zip(contents.inputs, digests)).map { ($0, $1) }, options: site)
    try builder.build(
      into: folder, pages: site.jsonOnly ? nil : pages(result, contents, digests: digests, templates),
      files: templates.siteFiles(trust: contents.records.trust),
      progress: line.stage(language.pick("Menulis", "Writing")))
    try folder.commit()
    return RunSummary(AuditSummary(result), first: output + "/" + site.firstFile)
  }

  /// What is said of the output that stands there already, if it would come out the same.
  private func unchanged(_ origin: OutputOrigin?) -> RunSummary? {
    guard let origin else { return nil }
    let first = output + "/" + site.firstFile
    if site.audience == .head {
      return origin.summary(ofUnchanged: output).map { RunSummary($0, first: first, isUnchanged: true) }
    }
    return !needsFigures && origin.isUnchanged(output) ? RunSummary(nil, first: first, isUnchanged: true) : nil
  }

  private func origin(_ templates: TemplateSet) throws -> OutputOrigin {
    try OutputOrigin(
      archive: archive, templates: templates, procedure: procedure,
      choices: [
        ("as-of", asOf?.iso ?? ""), ("from", from?.iso ?? ""), ("to", to?.iso ?? ""),
        ("schools", schools.sorted().joined(separator: " ")), ("compare", earlier?.digest.sha256 ?? ""),
        ("officer", officer ?? ""), ("language", site.language.rawValue), ("unmasked", String(site.unmasked)),
        ("audience", site.audience.rawValue), ("single-file", String(site.singleFile)),
      ], threads: site.threads)
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
