import Archive
import Audit
import Fundamentals
import Procedure
import Reporting

extension AuditRun {
  /// The pages of the site and the shell that they are put into.
  func pages(
    _ result: AuditResult, _ contents: ArchiveContents, digests: [FileDigest?], _ templates: TemplateSet
  ) throws -> (any PageSource, PageShell) {
    let words = try Words(language: site.language, templates: templates)
    let context = ReportContext(result, words: words, office: office(result, contents))
    let all = SitePages(
      context: context, inputs: Array(zip(contents.inputs, digests)).map { ($0, $1) },
      comparison: earlier.map { Comparison(result, earlier: $0, language: site.language) })
    let pages: any PageSource =
      site.audience == .head
      ? all : try EditionPages(site.audience, officer: officer, of: all, context: context, threads: site.threads)
    return (
      pages,
      PageShell(templates: templates, words: words, frame: frame(result, contents, navigation: pages.navigation))
    )
  }

  /// What stands on the letterhead.
  func office(_ result: AuditResult, _ contents: ArchiveContents) -> ReportOffice {
    let office = contents.settings.office
    return ReportOffice(
      name: office.name.isEmpty ? result.procedure.identity.office : office.name, regency: office.regency,
      address: office.address, headName: office.headName, headNIP: office.headNIP, retention: retention(contents))
  }

  /// What stands around every page.
  func frame(_ result: AuditResult, _ contents: ArchiveContents, navigation: [SiteFrame.Entry]) -> SiteFrame {
    let identity = result.procedure.identity
    let office = office(result, contents)
    let number = identity.bareNumber
    return SiteFrame(
      office: office.name, region: office.regency.isEmpty ? nil : office.regency, procedureTitle: identity.title,
      procedureNumber: number.isEmpty ? nil : number,
      procedureDate: identity.effective.isEmpty ? nil : identity.effective,
      procedureDigest: FileDigest(result.procedure.source.bytes).sha256, asOf: site.language.date(result.asOf),
      engineVersion: Version.current, retention: office.retention.isEmpty ? nil : office.retention, navigation: navigation)
  }

  private func retention(_ contents: ArchiveContents) -> String {
    contents.settings.retention.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; ")
  }
}
