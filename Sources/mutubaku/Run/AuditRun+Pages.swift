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
    let language = site.language
    let words = try Words(language: language, templates: templates)
    let settings = contents.settings
    let identity = result.procedure.identity
    let retention = settings.retention.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; ")
    let office = ReportOffice(
      name: settings.office.name.isEmpty ? identity.office : settings.office.name, regency: settings.office.regency,
      address: settings.office.address, headName: settings.office.headName, headNIP: settings.office.headNIP,
      retention: retention)
    let context = ReportContext(result, words: words, office: office)
    let all = SitePages(context: context, inputs: Array(zip(contents.inputs, digests)).map { ($0, $1) })
    let pages: any PageSource =
      site.audience == .head
      ? all : try EditionPages(site.audience, officer: officer, of: all, context: context, threads: site.threads)
    let frame = SiteFrame(
      office: office.name, region: office.regency.isEmpty ? nil : office.regency, procedureTitle: identity.title,
      procedureNumber: identity.number.isEmpty ? nil : identity.number,
      procedureDate: identity.effective.isEmpty ? nil : identity.effective,
      procedureDigest: FileDigest(result.procedure.source.bytes).sha256, asOf: language.date(result.asOf),
      engineVersion: Version.current, retention: retention.isEmpty ? nil : retention,
      navigation: pages.navigation)
    return (pages, PageShell(templates: templates, words: words, frame: frame))
  }
}
