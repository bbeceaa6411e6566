import Audit
import Fundamentals
import Records

/// One month: how compliant, its steps, its sessions and its findings.
struct MonthPage {
  let context: ReportContext
  let group: GroupFigures
  /// Rows of a table; month pages open at once in any archive.
  private static let most = 80

  private var result: AuditResult { context.result }
  private var words: Words { context.words }
  private var language: Language { context.language }
  private var findings: [Int] { context.findings.byMonth[group.id] ?? [] }

  func document() -> Document {
    let total = group.total
    var share: [Inline] = [.strong([.text(context.share(total.compliant, of: total.assessed))])]
    if SmallNumbers.isSmall(executions: total.assessed) { share += [" ", context.smallMark] }
    let facts = [
      Definition(words("compliance"), share),
      Definition(words("range-95"), context.interval(total.compliant, of: total.assessed) ?? "–"),
      Definition(words("executions"), language.number(total.executions)),
      Definition(words("not-assessed"), language.number(total.executions - total.assessed)),
    ]
    let matrix = StepMatrix(context: context, group: group) { _ in .anchor(words("findings")) }
    return Document(
      path: context.paths.month(group.id), title: context.month(group.id), language: language,
      blocks: [.definitions(facts), .heading(2, words("steps"))] + matrix.blocks()
        + [context.stepTable(group, caption: words("observed-caption"))] + sessions() + [.heading(2, words("findings"))] + rules()
        + context.findingTable(findings.prefix(MonthPage.most), caption: words("findings"))
        + rest(findings.count, in: .link(words("findings"), page: context.paths.findings)))
  }

  /// Sessions that were held in the month.
  private func sessions() -> [Block] {
    let held = result.figures.sessions.filter { session in
      result.session(session.id)?.day.map { DailyCounts.month($0) == group.id } ?? false
    }
    guard !held.isEmpty else { return [] }
    return [
      .heading(2, words("sessions")),
      context.groupTable(Array(held.prefix(MonthPage.most)), caption: words("month-sessions-caption"), name: words("session")) {
        context.sessionLink($0)
      },
    ] + rest(held.count, in: .link(context.sessionsTarget(month: group.id), [.text(words("sessions"))]))
  }

  /// Where the rest of a table stands that is cut on this page.
  private func rest(_ count: Int, in link: Inline) -> [Block] {
    guard count > MonthPage.most else { return [] }
    return [.paragraph([.text(words("month-more", ["n": language.number(MonthPage.most)]) + " "), link, "."])]
  }

  /// How many findings of each rule; the table of all of them may be cut.
  private func rules() -> [Block] {
    var counts: [RuleID: Int] = [:]
    for index in findings { counts[result.findings[index].rule, default: 0] += 1 }
    guard !counts.isEmpty else { return [] }
    let rows = counts.keys.sorted().map { rule in
      ReportTable.Row([
        [.link(RuleCatalogue.description(of: rule).title(language), page: context.paths.findings(rule))],
        [context.severityBadge(rule)], context.number(counts[rule] ?? 0),
      ])
    }
    return [
      .table(
        ReportTable(
          caption: [.text(words("month-findings-caption"))],
          columns: [.init(words("rule")), .init(words("severity")), .init(words("count"), .end)], rows: rows,
          hasRowHeaders: true))
    ]
  }
}
