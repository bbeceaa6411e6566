import Audit
import Fundamentals
import Procedure

/// Every page of a site, made on demand and on any thread.
package struct SitePages: PageSource {
  private enum Page: Sendable {
    case overview, procedure, schools, sessions, officers, findings, openWork, dataQuality, about, rules
    case step(Int)
    case school(Int)
    case session(Int)
    case officer(Int)
    case rule(RuleID, Int)
  }

  private let context: ReportContext
  private let inputs: [(path: String, digest: FileDigest?)]
  private let pages: [Page]

  package init(context: ReportContext, inputs: [(path: String, digest: FileDigest?)]) {
    self.context = context
    self.inputs = inputs
    let result = context.result
    var pages: [Page] = [
      .overview, .procedure, .schools, .sessions, .officers, .findings, .openWork, .dataQuality, .about, .rules,
    ]
    pages += result.procedure.steps.indices.map { .step($0) }
    pages += result.figures.schools.indices.map { .school($0) }
    pages += result.figures.sessions.indices.map { .session($0) }
    pages += result.figures.officers.indices.map { .officer($0) }
    let findings = FindingPages(context: context)
    for rule in RuleID.allCases { pages += (0..<findings.pageCount(rule)).map { .rule(rule, $0 + 1) } }
    self.pages = pages
  }

  package var count: Int { pages.count }

  package var navigation: [SiteFrame.Entry] {
    let words = context.words
    let paths = context.paths
    return [
      (paths.overview, "overview"), (paths.procedure, "procedure-title"), (paths.schools, "schools"),
      (paths.sessions, "sessions"),
      (paths.officers, "officers"), (paths.findings, "findings"), (paths.openWork, "open-work"),
      (paths.dataQuality, "data-quality"),
      (paths.rules, "rules"), (paths.about, "about"),
    ].map { SiteFrame.Entry(page: $0.0, label: words($0.1)) }
  }

  package func document(_ index: Int) -> (Document, breadcrumb: [SiteFrame.Entry]) {
    let document = document(pages[index])
    return (document, breadcrumb(pages[index]))
  }

  private func document(_ page: Page) -> Document {
    let figures = context.result.figures
    switch page {
    case .overview: return OverviewPage(context: context).document()
    case .procedure: return ProcedurePage(context: context).document()
    case .step(let index): return StepPage(context: context, index: index).document()
    case .schools: return SchoolPages(context: context).list()
    case .school(let index): return SchoolPages(context: context).page(figures.schools[index])
    case .sessions: return SessionPages(context: context).list()
    case .session(let index): return SessionPages(context: context).page(figures.sessions[index])
    case .officers: return OfficerPages(context: context).list()
    case .officer(let index): return OfficerPages(context: context).page(figures.officers[index])
    case .findings: return FindingPages(context: context).list()
    case .rule(let rule, let number): return FindingPages(context: context).page(rule, number: number)
    case .openWork: return OpenWorkPage(context: context).document()
    case .dataQuality: return DataQualityPage(context: context).document()
    case .about: return AboutPage(context: context, inputs: inputs).document()
    case .rules: return RulesPage(context: context).document()
    }
  }

  /// The pages above; the shell adds the page itself.
  private func breadcrumb(_ page: Page) -> [SiteFrame.Entry] {
    let words = context.words
    let paths = context.paths
    let home = SiteFrame.Entry(page: paths.overview, label: words("overview"))
    switch page {
    case .overview: return []
    case .step: return [home, .init(page: paths.procedure, label: words("procedure-title"))]
    case .school: return [home, .init(page: paths.schools, label: words("schools"))]
    case .session: return [home, .init(page: paths.sessions, label: words("sessions"))]
    case .officer: return [home, .init(page: paths.officers, label: words("officers"))]
    case .rule: return [home, .init(page: paths.findings, label: words("findings"))]
    case .procedure, .schools, .sessions, .officers, .findings, .openWork, .dataQuality, .about, .rules: return [home]
    }
  }
}
