import Audit
import Fundamentals
import Records

/// Makes the forms of a site.
struct FormPages: Sendable {
  let context: ReportContext
  let index: FormIndex

  init(context: ReportContext) {
    self.context = context
    index = FormIndex(context)
  }

  private var words: Words { context.words }

  /// Every form that the archive has something for.
  var pages: [FormPage] {
    let figures = context.result.figures
    var pages: [FormPage] = [.list]
    pages += index.monitoring.halfYears.map { .monitoring($0) }
    pages += index.counts.months.map { .daily($0) }
    pages += years.map { .monthly($0) }
    pages += numbers(index.birthdays.schools.count).map { .birthdays($0) }
    for (position, school) in index.birthdays.schools.enumerated() {
      pages += numbers(school.students.count).map { .birthdaysAtSchool(position, $0) }
    }
    pages += numbers(index.followUps.items.count).map { .followUp($0) }
    pages += (1...max(1, WaiverForm(context: context, index: index).pageCount)).map { .waivers($0) }
    pages += (1...max(1, PageSplit.count(index.plan.visits.count, size: PageSplit.wide))).map { .plan($0) }
    pages += numbers(index.receipts.all.count).map { .receipts($0) }
    pages += figures.sessions.indices.filter { figures.sessions[$0].id != 0 }.map { .summary($0) }
    return pages
  }

  /// The follow-up list for a spreadsheet, when anything is to be done.
  var files: [(path: String, write: @Sendable (PieceQueue) -> Void)] {
    guard !index.followUps.items.isEmpty else { return [] }
    return [(context.paths.followUpFile, { FollowUpForm(context: context, index: index).write(to: $0) })]
  }

  func path(_ page: FormPage) -> String { context.paths.form(page, context, index) }

  func document(_ page: FormPage) -> Document {
    switch page {
    case .list: return list()
    case .monitoring(let half): return MonitoringForm(context: context, index: index, half: half).document()
    case .daily(let month): return CountForms(context: context, index: index).daily(month)
    case .monthly(let year): return CountForms(context: context, index: index).monthly(year)
    case .birthdays(let number): return BirthdayForms(context: context, index: index).schools(number)
    case .birthdaysAtSchool(let school, let number):
      return BirthdayForms(context: context, index: index).students(school, number)
    case .followUp(let number): return FollowUpForm(context: context, index: index).page(number)
    case .waivers(let number): return WaiverForm(context: context, index: index).page(number)
    case .plan(let number): return PlanForm(context: context, index: index).page(number)
    case .receipts(let number): return ReceiptList(context: context, index: index).page(number)
    case .summary(let position):
      return SessionSummary(context: context, group: context.result.figures.sessions[position], index: index.sheets)
        .document()
    }
  }

  func breadcrumb(_ page: FormPage) -> [SiteFrame.Entry] {
    let paths = context.paths
    let home = SiteFrame.Entry(page: paths.overview, label: words("overview"))
    let forms = SiteFrame.Entry(page: paths.forms, label: words("forms"))
    switch page {
    case .list: return [home]
    case .birthdaysAtSchool: return [home, forms, .init(page: path(.birthdays(1)), label: words("form-birthdays"))]
    case .summary(let position):
      let session = context.result.figures.sessions[position].id
      guard let page = paths.session(session) else { return [home] }
      return [
        home, .init(page: paths.sessions, label: words("sessions")),
        .init(page: page, label: words("session-title", ["id": context.session(session)])),
      ]
    default: return [home, forms]
    }
  }

  /// The form that a page is one of several of, so that all of its rows can be searched.
  func series(_ page: FormPage) -> PageSeries? {
    func series(_ number: Int, _ rows: Int, _ first: FormPage) -> PageSeries? {
      PageSeries(path(first), number, of: PageSplit.count(rows, size: PageSplit.wide))
    }
    switch page {
    case .birthdays(let number): return series(number, index.birthdays.schools.count, .birthdays(1))
    case .birthdaysAtSchool(let school, let number):
      return series(number, index.birthdays.schools[school].students.count, .birthdaysAtSchool(school, 1))
    case .followUp(let number): return series(number, index.followUps.items.count, .followUp(1))
    case .waivers(let number): return series(number, context.result.waivers.count, .waivers(1))
    case .plan(let number): return series(number, index.plan.visits.count, .plan(1))
    case .receipts(let number): return series(number, index.receipts.all.count, .receipts(1))
    case .list, .monitoring, .daily, .monthly, .summary: return nil
    }
  }

  private var years: [Int] { Set(index.counts.months.map { Int($0) / 12 }).sorted() }

  /// Numbers of the pages that so many rows take.
  private func numbers(_ rows: Int) -> [Int] { Array(0..<PageSplit.count(rows, size: PageSplit.wide)).map { $0 + 1 } }

  private func list() -> Document {
    var blocks: [Block] = [.paragraph(words("forms-note"))]
    func add(_ title: String, _ note: String, _ links: [Inline]) {
      blocks += [.heading(2, words(title), id: title), .paragraph(words(note))]
      if !links.isEmpty { blocks.append(.paragraph(links)) }
    }
    add(
      "form-monitoring", "form-monitoring-note", links(index.monitoring.halfYears.map { (.monitoring($0), context.halfYear($0)) })
    )
    add("form-daily", "form-daily-note", links(index.counts.months.map { (.daily($0), context.month($0)) }))
    add("form-monthly", "form-monthly-note", links(years.map { (.monthly($0), String($0)) }))
    if !index.birthdays.schools.isEmpty {
      add("form-birthdays", "form-birthdays-note", links([(.birthdays(1), words("open-form"))]))
    }
    if !index.followUps.items.isEmpty {
      let file: [Inline] = [" · ", .link(.file(context.paths.followUpFile), ["CSV"])]
      add("form-follow-up", "form-follow-up-note", links([(.followUp(1), words("open-form"))]) + file)
    }
    add("waivers", "form-waivers-note", links([(.waivers(1), words("open-form"))]))
    add("plan", "plan-note", links([(.plan(1), words("open-form"))]))
    if !index.receipts.all.isEmpty {
      add("receipts-title", "receipts-note", links([(.receipts(1), words("open-form"))]))
    }
    add("summaries", "summaries-note", [.link(words("sessions"), page: context.paths.sessions)])
    return Document(path: context.paths.forms, title: words("forms"), language: context.language, blocks: blocks)
  }

  private func links(_ pages: [(FormPage, String)]) -> [Inline] {
    pages.enumerated().flatMap { position, entry -> [Inline] in
      (position == 0 ? [] : [" · "]) + [.link(entry.1, page: path(entry.0))]
    }
  }
}
