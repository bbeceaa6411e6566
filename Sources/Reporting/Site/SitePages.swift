import Audit
import Fundamentals
import Procedure

/// Every page of a site, made on demand and on any thread.
package struct SitePages: PageSource {
  private enum Page: Sendable {
    case overview, procedure, schools, sessions, officers, findings, openWork, dataQuality, about, rules, devices, cards
    case step(Int)
    case school(Int)
    case session(Int)
    case list(PlaceList, ListedPlace, Int)
    case ruleGroup(RuleGroup)
    case officer(Int)
    case month(Int)
    case rule(RuleID, Int)
    case stage(OpenItem.Stage, Int)
    case quarantine(Int)
    case device(Int32)
    case listing(Listing, Int)
    case inputs(Int)
    case form(FormPage)
    case comparison(ComparisonPage)
  }

  private let context: ReportContext
  private let inputs: [(path: String, digest: FileDigest?)]
  private let pages: [Page]
  private let forms: FormPages
  private let comparison: ComparisonPages?

  /// - Parameter comparison: with an earlier audit, if one was asked for.
  package init(
    context: ReportContext, inputs: [(path: String, digest: FileDigest?)], comparison: Comparison? = nil
  ) {
    self.context = context
    self.inputs = inputs
    forms = FormPages(context: context)
    self.comparison = comparison.map { ComparisonPages(context: context, comparison: $0) }
    let result = context.result
    var pages: [Page] = [.overview, .procedure, .findings, .openWork, .dataQuality, .about, .rules, .cards]
    // Lists that fit on one page; longer ones are listings.
    let lists: [(page: Page, listing: Listing)] = [
      (.schools, .schools), (.sessions, .sessions), (.officers, .officers), (.devices, .devices),
    ]
    pages += lists.filter { ListingPages(context: context, listing: $0.listing).pageCount == 0 }.map(\.page)
    pages += (0..<InputPages(context: context, inputs: inputs).pageCount).map { .inputs($0 + 1) }
    pages += RuleGroup.all.map { .ruleGroup($0) }
    pages += result.procedure.steps.indices.map { .step($0) }
    pages += result.figures.schools.indices.map { .school($0) }
    pages += result.figures.sessions.indices.map { .session($0) }
    pages += result.figures.officers.indices.map { .officer($0) }
    let places: [ListedPlace] =
      result.figures.schools.map { .school($0.id) } + result.figures.sessions.map { .session($0.id) }
      + result.figures.officers.map { .officer($0.id) }
    for place in places {
      let lists = PlaceLists(context: context, place: place)
      for list in lists.lists { pages += (0..<lists.pageCount(list)).map { .list(list, place, $0 + 1) } }
    }
    pages += result.figures.months.indices.map { .month($0) }
    let findings = FindingPages(context: context)
    for rule in RuleID.allCases { pages += (0..<findings.pageCount(rule)).map { .rule(rule, $0 + 1) } }
    let openWork = OpenWorkPages(context: context)
    for stage in OpenItem.Stage.allCases { pages += (0..<openWork.pageCount(stage)).map { .stage(stage, $0 + 1) } }
    pages += (0..<QuarantinePages(context: context).pageCount).map { .quarantine($0 + 1) }
    pages += context.devices.devices.map { .device($0) }
    for listing in Listing.allCases {
      let count = ListingPages(context: context, listing: listing).pageCount
      pages += (0..<count).map { .listing(listing, $0 + 1) }
    }
    pages += forms.pages.map { .form($0) }
    pages += self.comparison?.pages.map { .comparison($0) } ?? []
    self.pages = pages
  }

  package var files: [(path: String, write: @Sendable (PieceQueue) -> Void)] { forms.files }

  package var count: Int { pages.count }

  package var navigation: [SiteFrame.Entry] {
    let words = context.words
    let paths = context.paths
    var entries = [
      (paths.overview, "overview"), (paths.procedure, "procedure-title"), (paths.schools, "schools"),
      (paths.sessions, "sessions"), (paths.officers, "officers"), (paths.devices, "devices"), (paths.cards, "cards-and-stock"),
      (paths.findings, "findings"), (paths.openWork, "open-work"), (paths.forms, "forms"), (paths.dataQuality, "data-quality"),
      (paths.rules, "nav-rules"), (paths.about, "nav-about"),
    ]
    if comparison != nil { entries.insert((paths.comparison, "comparison"), at: 1) }
    return entries.map { SiteFrame.Entry(page: $0.0, label: words($0.1)) }
  }

  package func document(_ index: Int) -> (Document, breadcrumb: [SiteFrame.Entry]) {
    let document = document(pages[index])
    return (document, breadcrumb(pages[index]))
  }

  package func series(_ index: Int) -> PageSeries? {
    let paths = context.paths
    switch pages[index] {
    case .rule(let rule, let number):
      return PageSeries(paths.findings(rule), number, of: FindingPages(context: context).pageCount(rule))
    case .stage(let stage, let number):
      return PageSeries(paths.openWork(stage), number, of: OpenWorkPages(context: context).pageCount(stage))
    case .list(let list, let place, let number):
      return paths.list(list, of: place).flatMap {
        PageSeries($0, number, of: PlaceLists(context: context, place: place).pageCount(list))
      }
    case .quarantine(let number):
      return PageSeries(paths.quarantine(1), number, of: QuarantinePages(context: context).pageCount)
    case .listing(let listing, let number):
      return PageSeries(paths.listing(listing), number, of: ListingPages(context: context, listing: listing).pageCount)
    case .inputs(let number):
      return PageSeries(paths.inputs(1), number, of: InputPages(context: context, inputs: inputs).pageCount)
    case .form(let page): return forms.series(page)
    default: return nil
    }
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
    case .list(let list, let place, let number): return PlaceLists(context: context, place: place).page(list, number)
    case .officers: return OfficerPages(context: context).list()
    case .officer(let index): return OfficerPages(context: context).page(figures.officers[index])
    case .month(let index): return MonthPage(context: context, group: figures.months[index]).document()
    case .findings: return FindingPages(context: context).list()
    case .rule(let rule, let number): return FindingPages(context: context).page(rule, number: number)
    case .openWork: return OpenWorkPages(context: context).list()
    case .stage(let stage, let number): return OpenWorkPages(context: context).page(stage, number: number)
    case .quarantine(let number): return QuarantinePages(context: context).page(number)
    case .dataQuality: return DataQualityPage(context: context).document()
    case .about: return AboutPage(context: context, inputs: inputs).document()
    case .rules: return RulesPage(context: context).list()
    case .ruleGroup(let group): return RulesPage(context: context).page(group)
    case .devices: return DevicePages(context: context).list()
    case .device(let device): return DevicePages(context: context).page(device)
    case .cards: return CardsPage(context: context).document()
    case .listing(let listing, let number): return ListingPages(context: context, listing: listing).page(number)
    case .inputs(let number): return InputPages(context: context, inputs: inputs).page(number)
    case .form(let page): return forms.document(page)
    case .comparison(let page): return comparison?.document(page) ?? OverviewPage(context: context).document()
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
    case .list(_, let place, _): return [home] + PlaceLists(context: context, place: place).breadcrumb
    case .officer: return [home, .init(page: paths.officers, label: words("officers"))]
    case .rule: return [home, .init(page: paths.findings, label: words("findings"))]
    case .stage: return [home, .init(page: paths.openWork, label: words("open-work"))]
    case .ruleGroup: return [home, .init(page: paths.rules, label: words("rules"))]
    case .device: return [home, .init(page: paths.devices, label: words("devices"))]
    case .listing(.blanks, _), .listing(.supplies, _), .listing(.spoiled, _), .listing(.doubtful, _):
      return [home, .init(page: paths.cards, label: words("cards-and-stock"))]
    case .listing(.lines, _), .listing(.undecidable, _), .listing(.files, _), .quarantine:
      return [home, .init(page: paths.dataQuality, label: words("data-quality"))]
    case .inputs: return [home, .init(page: paths.about, label: words("about"))]
    case .form(let page): return forms.breadcrumb(page)
    case .comparison(let page): return comparison?.breadcrumb(page) ?? [home]
    case .procedure, .schools, .sessions, .officers, .findings, .openWork, .dataQuality, .about, .rules, .devices, .cards,
      .month, .listing:
      return [home]
    }
  }
}
