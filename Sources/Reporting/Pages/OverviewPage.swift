import Audit
import Fundamentals
import Procedure
import Records

/// The first page: how compliant, where not, what is still open, and how far the data can be trusted.
struct OverviewPage {
  let context: ReportContext

  private var result: AuditResult { context.result }
  private var words: Words { context.words }
  private var language: Language { context.language }

  func document() -> Document {
    Document(
      path: context.paths.overview, title: words("overview-title"), language: language,
      blocks: scope() + answer() + StandingOut(context: context).blocks() + steps() + schools() + openWork() + months() + data())
  }

  /// What the page speaks of: sessions, schools, days; and first of all what it leaves out.
  private func scope() -> [Block] {
    var blocks: [Block] = []
    let unread = result.records.unread.count
    if unread > 0 {
      blocks.append(
        .callout(
          .warning, title: words("unread-title"),
          [
            .text(words("unread-note") + " "),
            .link("\(words("data-quality")) (\(language.number(unread)))", page: context.paths.dataQuality),
          ]))
    }
    let sessions = result.figures.sessions.filter { result.session($0.id) != nil }
    let days = sessions.compactMap { result.session($0.id)?.day }
    guard let first = days.min(), let last = days.max() else { return blocks }
    let schools = result.figures.schools.count { $0.id != 0 }
    let line = words(
      "scope-line",
      [
        "from": language.date(first), "to": language.date(last), "sessions": language.number(sessions.count),
        "schools": language.number(schools),
      ])
    return blocks + [.paragraph(line)]
  }

  private func answer() -> [Block] {
    let total = result.figures.whole.total
    let waived = result.findings.count(where: \.isWaived)
    let notAssessed = language.number(total.executions - total.assessed + quarantinedSteps)
    var facts = [
      Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])]),
      Definition(words("executions"), [.link(language.number(total.executions), page: context.paths.sessions)]),
      Definition(words("not-assessed"), [.link(notAssessed, page: context.paths.dataQuality, fragment: words("not-assessed"))]),
      Definition(words("as-of"), language.date(result.asOf)),
    ]
    if waived > 0 {
      let text = words(
        "waived-text",
        ["n": language.number(waived), "share": context.share(total.compliantWithoutWaivers, of: total.assessed)])
      facts.append(Definition(words("waived"), [.link(text, page: context.paths.about, fragment: words("waivers"))]))
    }
    return [.definitions(facts)]
  }

  /// Rows of `langkah` in quarantine: not assessed, and no executions (decision 67).
  private var quarantinedSteps: Int {
    result.records.quarantine.count { result.records.files[$0.file].table == .executions }
  }

  private func steps() -> [Block] {
    let rows = result.procedure.steps.indices.map { index -> ReportTable.Row in
      let figures = result.figures.whole.steps[index]
      return ReportTable.Row(
        [[context.stepLink(index)], [.text(context.share(figures.compliant, of: figures.assessed))]]
          + figures.dimensions.map { context.mark($0) })
    }
    return [
      .heading(2, words("steps")),
      .table(
        ReportTable(
          caption: [.text(words("step-matrix-caption"))],
          columns: [.init(words("step")), .init(words("compliant"), .end)]
            + Dimension.allCases.map { .init(words("dimension-\($0.rawValue)"), .center) },
          rows: rows, hasRowHeaders: true)),
      .paragraph(words("matrix-legend", ["few": language.number(SmallCounts.executions)])),
    ]
  }

  /// Schools with the largest share of executions that were not compliant; nothing for those without any.
  private func schools() -> [Block] {
    let ranked = result.figures.schools.map { (id: $0.id, total: $0.total) }
      .filter { $0.id != 0 && $0.total.compliant < $0.total.assessed }
      .sorted { a, b in
        let left = (a.total.assessed - a.total.compliant) * b.total.assessed
        let right = (b.total.assessed - b.total.compliant) * a.total.assessed
        return left != right ? left > right : context.school(a.id) < context.school(b.id)
      }
    guard !ranked.isEmpty else { return [] }
    let rows = ranked.prefix(10).map { id, total -> ReportTable.Row in
      var name = [context.schoolLink(id)]
      if total.assessed < SmallCounts.executions { name += [" ", .badge(.muted, words("few-data"))] }
      return ReportTable.Row([
        name, context.number(context.places.sessionsBySchool[id]?.count ?? 0),
        [.text(context.share(total.compliant, of: total.assessed))],
        context.number(context.findings.bySchool[id]?.count ?? 0),
        context.number(context.places.openWorkBySchool[id]?.count ?? 0),
      ])
    }
    return [
      .heading(2, words("schools-attention")),
      .table(
        ReportTable(
          caption: [.text(words("schools-attention-caption"))],
          columns: [
            .init(words("school")), .init(words("sessions"), .end), .init(words("compliant"), .end),
            .init(words("findings"), .end), .init(words("open-work"), .end),
          ], rows: rows, hasRowHeaders: true)),
      .paragraph([.link(words("all-schools"), page: context.paths.schools)]),
    ]
  }

  private func openWork() -> [Block] {
    let summary = context.openWorkSummary()
    return summary.isEmpty ? [] : [.heading(2, words("open-work"))] + summary
  }

  private func months() -> [Block] {
    guard result.figures.months.count > 1 else { return [] }
    // Work outside sessions may fall into months without any, which the list of sessions does not have.
    let listed = Set(result.figures.sessions.compactMap { result.session($0.id)?.day?.parts }.map { $0.year * 12 + $0.month - 1 })
    return [
      .heading(2, words("months")),
      context.groupTable(result.figures.months, caption: words("months-caption"), name: words("month")) { id in
        listed.contains(Int(id))
          ? .link(context.month(id), page: context.paths.sessions, fragment: context.monthAnchor(id)) : .text(context.month(id))
      },
    ]
  }

  private func data() -> [Block] {
    let records = result.records
    let values = [
      "files": language.number(records.files.count), "rows": language.number(records.files.reduce(0) { $0 + $1.rows }),
      "quarantined": language.number(records.quarantine.count), "unread": language.number(records.unread.count),
    ]
    return [
      .heading(2, words("data-quality")),
      .paragraph([.text(words("data-line", values) + " "), .link(words("data-quality"), page: context.paths.dataQuality)]),
    ]
  }
}
