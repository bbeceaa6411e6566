import Audit
import Fundamentals
import Procedure
import Records

/// What the coming months need, the assumptions behind it, and a draft schedule of visits.
struct PlanForm {
  let context: ReportContext
  let index: FormIndex

  private var words: Words { context.words }
  private var language: Language { context.language }
  private var plan: Plan { index.plan }

  func page(_ number: Int) -> Document {
    let pages = max(1, PageSplit.count(plan.visits.count, size: PageSplit.wide))
    var blocks: [Block] = []
    if number == 1 {
      blocks = [
        context.formHead(words("as-of-day", ["date": language.date(context.result.asOf)])), .paragraph(words("plan-note")),
      ]
      blocks +=
        plan.assumptions.recording == nil ? [.callout(.warning, title: words("no-pace"), [.text(words("no-pace-note"))])] : []
      blocks += [.heading(2, words("plan-needs")), months(), .bullets(needNotes().map { [.text($0)] })]
      blocks += [.heading(2, words("plan-assumptions")), assumptions()]
    }
    blocks += schedule(number, of: pages)
    blocks += context.pager(number, of: pages) { context.paths.form(.plan($0), context, index) }
    if number == pages { blocks += context.officeSignatures("form-maker") }
    return Document(
      path: context.paths.form(.plan(number), context, index), title: words("plan"), language: language, blocks: blocks,
      layout: .landscape)
  }

  // MARK: Needs

  private func months() -> Block {
    let assumptions = plan.assumptions
    let rows = plan.months.map { month -> ReportTable.Row in
      let (visits, teams) = (month.visits, month.teams)
      let blanks = assumptions.blanks(for: month.cards)
      let cells: [Int?] = [
        month.recordings, month.cards, month.workingDays, visits,
        teams.flatMap { teams in assumptions.recording.map { $0.sets * teams } },
        teams.flatMap { teams in assumptions.printing.map { $0.sets * teams } },
        assumptions.officers == 0 ? nil : teams.map { $0 * assumptions.officers }, blanks,
        (blanks + assumptions.ribbonYield - 1) / max(1, assumptions.ribbonYield),
        (blanks + assumptions.filmYield - 1) / max(1, assumptions.filmYield),
      ]
      return ReportTable.Row([[.text(context.month(month.month))]] + cells.map { $0.map(context.number) ?? ["–"] })
    }
    let names = [
      "plan-recordings", "plan-cards", "plan-days", "plan-visits", "plan-sets", "plan-printers", "plan-officers", "plan-blanks",
      "plan-ribbon", "plan-film",
    ]
    return .table(
      ReportTable(
        columns: [.init(words("month"))] + names.map { .init(words($0), .end) },
        rows: rows,
        hasRowHeaders: true, style: .form))
  }

  private func needNotes() -> [String] {
    var notes = [words("plan-first-month"), words("plan-full-visits"), words("plan-central")]
    if plan.assumptions.printing == nil { notes.append(words("no-printing-pace")) }
    if index.birthdays.withoutBirth > 0 {
      notes.append(words("form-birthdays-unknown", ["n": language.number(index.birthdays.withoutBirth)]))
    }
    let last = plan.months.last.map { $0.month / 12 } ?? 0
    let known = context.result.procedure.calendar.years
    if !known.contains(Int(last)) { notes.append(words("plan-holidays", ["year": String(last)])) }
    return notes
  }

  // MARK: Assumptions

  private func assumptions() -> Block {
    let assumptions = plan.assumptions
    var rows: [(String, String, String)] = []
    func add(_ pace: Pace?, _ rate: String, _ sets: String) {
      let source = pace.map { words("measured-in", ["n": language.number($0.units), "sessions": language.number($0.sessions)]) }
      rows.append((rate, pace.map { context.hundredths($0.rate) } ?? "–", source.map { $0 + few(pace) } ?? words("not-measured")))
      rows.append((sets, pace.map { language.number($0.sets) } ?? "–", pace == nil ? words("not-measured") : words("median")))
    }
    add(assumptions.recording, "pace-recording", "pace-sets")
    rows.append(("pace-hours", context.duration(assumptions.recording?.seconds), words("pace-hours-source")))
    rows.append(("pace-per-visit", assumptions.recordingsPerVisit.map(language.number) ?? "–", words("pace-product")))
    add(assumptions.printing, "pace-printing", "pace-printers")
    rows.append(("pace-cards-per-visit", assumptions.cardsPerVisit.map(language.number) ?? "–", words("pace-product")))
    rows.append(
      ("pace-officers", assumptions.officers == 0 ? "–" : language.number(assumptions.officers), words("pace-officers-source")))
    rows.append(("pace-teams", language.number(assumptions.teams), words("pace-teams-source")))
    rows.append(
      (
        "pace-spoiled", language.percent(assumptions.spoiledPrints, of: assumptions.goodPrints + assumptions.spoiledPrints),
        words(
          "spoiled-of",
          [
            "n": language.number(assumptions.spoiledPrints),
            "total": language.number(assumptions.goodPrints + assumptions.spoiledPrints),
          ])
      ))
    rows.append(
      (
        "yields",
        words(
          "yields-line",
          ["ribbon": language.number(assumptions.ribbonYield), "film": language.number(assumptions.filmYield)]),
        words("from-settings")
      ))
    return .table(
      ReportTable(
        columns: [.init(words("assumption")), .init(words("value"), .end), .init(words("source"))],
        rows: rows.map { ReportTable.Row([[.text(words($0.0))], [.text($0.1)], [.text($0.2)]]) }, hasRowHeaders: true,
        style: .form))
  }

  /// Marks a pace that few sessions carry.
  private func few(_ pace: Pace?) -> String {
    guard let pace, pace.sessions < SmallCounts.findings else { return "" }
    return " " + words("few-findings")
  }

  // MARK: Schedule

  private func schedule(_ number: Int, of pages: Int) -> [Block] {
    guard !plan.visits.isEmpty else {
      return number == 1 && plan.schools.isEmpty ? [.paragraph(words("nobody-waits"))] : demand()
    }
    let range = PageSplit.range(number, of: plan.visits.count, size: PageSplit.wide)
    let rows = range.map { place -> ReportTable.Row in
      let visit = plan.visits[place]
      return ReportTable.Row([
        context.number(place + 1), [.text(language.fullDate(visit.day))], context.number(visit.team),
        [context.schoolLink(visit.school)], context.number(visit.recordings), context.number(visit.cards), [], [],
      ])
    }
    return [
      .heading(2, words("plan-schedule")),
      .paragraph(
        words("plan-schedule-note") + " " + words("plan-schedule-teams", ["n": language.number(plan.teams)]) + " " + due()),
      .table(
        ReportTable(
          caption: [.text(context.rangeText(range, of: plan.visits.count))],
          columns: [
            .init(words("number-short"), .end), .init(words("date")), .init(words("team"), .end), .init(words("school")),
            .init(words("plan-recordings"), .end), .init(words("plan-cards"), .end), .init(words("field-officers")),
            .init(words("remark")),
          ], rows: rows, style: .form)),
    ]
  }

  /// What the draft holds of the work of the first month; the rest comes of age later in it.
  private func due() -> String {
    guard let month = plan.months.first else { return "" }
    let visits = plan.visits.filter { DailyCounts.month($0.day) == month.month }
    return words(
      "plan-schedule-part",
      [
        "month": context.month(month.month), "recordings": language.number(visits.reduce(0) { $0 + $1.recordings }),
        "all-recordings": language.number(month.recordings), "cards": language.number(visits.reduce(0) { $0 + $1.cards }),
        "all-cards": language.number(month.cards),
      ])
  }

  /// Without a pace: who waits at which school.
  private func demand() -> [Block] {
    guard !plan.schools.isEmpty else { return [] }
    let rows = plan.schools.prefix(PageSplit.wide).map { school in
      ReportTable.Row([
        [context.schoolLink(school.school)], context.number(school.recordings), context.number(school.cards),
      ])
    }
    return [
      .heading(2, words("plan-demand")),
      .table(
        ReportTable(
          columns: [.init(words("school")), .init(words("plan-recordings"), .end), .init(words("plan-cards"), .end)],
          rows: Array(rows), hasRowHeaders: true, style: .form)),
    ]
  }
}

extension ReportContext {
  /// Hundredths with one decimal, rounded half up: `4,3`.
  func hundredths(_ value: Int) -> String {
    let tenths = (value + 5) / 10
    return language.number(tenths / 10) + language.pick(",", ".") + String(tenths % 10)
  }
}
