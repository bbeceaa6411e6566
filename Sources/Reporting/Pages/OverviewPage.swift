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
      blocks: answer() + sentences() + steps() + schools() + openWork() + months() + data())
  }

  private func answer() -> [Block] {
    let total = result.figures.whole.total
    let waived = result.findings.count(where: \.isWaived)
    var facts = [
      Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])]),
      Definition(words("executions"), language.number(total.executions)),
      Definition(words("not-assessed"), language.number(total.executions - total.assessed + quarantinedSteps)),
      Definition(words("as-of"), language.date(result.asOf)),
    ]
    if waived > 0 {
      facts.append(
        Definition(
          words("waived"),
          words(
            "waived-text",
            ["n": language.number(waived), "share": context.share(total.compliantWithoutWaivers, of: total.assessed)])))
    }
    return [.definitions(facts)]
  }

  /// Rows of `langkah` in quarantine: not assessed, and no executions (decision 67).
  private var quarantinedSteps: Int {
    result.records.quarantine.count { result.records.files[$0.file].table == .executions }
  }

  /// The rules with most findings, in words, each linked to its records.
  private func sentences() -> [Block] {
    let ranked = context.findings.byRule
      .map { rule, indices in (rule: rule, count: indices.count { !result.findings[$0].isWaived }) }
      .filter { $0.count > 0 && RuleCatalogue.severity($0.rule) == .violation }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.rule < $1.rule }
    guard !ranked.isEmpty else { return [.heading(2, words("what-stands-out")), .paragraph(words("no-violations"))] }
    return [
      .heading(2, words("what-stands-out")),
      .bullets(
        ranked.prefix(6).map { entry in
          [
            .badge(.violation, RuleCatalogue.description(of: entry.rule).title(language)), ": ",
            .link(words("n-findings", ["n": language.number(entry.count)]), page: context.paths.findings(entry.rule)),
            .text(mostly(entry.rule)),
          ]
        }),
    ]
  }

  /// `, terbanyak di SMAN 1 Juai (12)`: only when there are enough cases to speak of most.
  private func mostly(_ rule: RuleID) -> String {
    let indices = context.findings.byRule[rule] ?? []
    guard indices.count >= 5 else { return "" }
    var bySchool: [Int32: Int] = [:]
    for index in indices {
      let finding = result.findings[index]
      let school = result.session(finding.session)?.school ?? result.student(finding.person)?.school ?? 0
      if school != 0 { bySchool[school, default: 0] += 1 }
    }
    guard let most = bySchool.max(by: { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }), most.value >= 3 else {
      return ""
    }
    return words("mostly-at", ["place": context.school(most.key), "n": language.number(most.value)])
  }

  private func steps() -> [Block] {
    let rows = result.procedure.steps.indices.map { index -> ReportTable.Row in
      let figures = result.figures.whole.steps[index]
      let shares = figures.dimensions.map {
        [Inline.text($0.assessed == 0 ? "–" : language.percent($0.compliant, of: $0.assessed))]
      }
      return ReportTable.Row(
        [
          [context.stepLink(index)], context.number(figures.executions),
          [.text(context.share(figures.compliant, of: figures.assessed))],
        ]
          + shares)
    }
    return [
      .heading(2, words("steps")),
      .table(
        ReportTable(
          caption: [.text(words("step-matrix-caption"))],
          columns: [.init(words("step")), .init(words("executions"), .end), .init(words("compliant"), .end)]
            + Dimension.allCases.map { .init(words("dimension-\($0.rawValue)"), .end) },
          rows: rows, hasRowHeaders: true)),
    ]
  }

  private func schools() -> [Block] {
    let ranked = result.figures.schools
      .filter { $0.total.assessed > 0 }
      .sorted { a, b in
        let first = a.total
        let second = b.total
        let left = (first.assessed - first.compliant) * second.assessed
        let right = (second.assessed - second.compliant) * first.assessed
        return left != right ? left > right : a.id < b.id
      }
    guard !ranked.isEmpty else { return [] }
    return [
      .heading(2, words("schools-attention")),
      context.groupTable(Array(ranked.prefix(10)), caption: words("schools-attention-caption"), name: words("school")) {
        context.schoolLink($0)
      },
      .paragraph([.link(words("all-schools"), page: context.paths.schools)]),
    ]
  }

  private func openWork() -> [Block] {
    let rows = OpenItem.Stage.allCases.compactMap { stage -> ReportTable.Row? in
      let items = result.openWork.filter { $0.stage == stage }
      guard let oldest = items.map(\.days).max() else { return nil }
      return ReportTable.Row([
        [.link(words("stage-\(stage.rawValue)"), page: context.paths.openWork, fragment: stage.rawValue)],
        context.number(items.count), context.number(oldest),
      ])
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(2, words("open-work")),
      .table(
        ReportTable(
          caption: [.text(words("open-work-caption"))],
          columns: [.init(words("stage")), .init(words("count"), .end), .init(words("oldest-days"), .end)], rows: rows,
          hasRowHeaders: true)),
    ]
  }

  private func months() -> [Block] {
    guard result.figures.months.count > 1 else { return [] }
    return [
      .heading(2, words("months")),
      context.groupTable(result.figures.months, caption: words("months-caption"), name: words("month")) { id in
        .link(context.month(id), page: context.paths.sessions, fragment: context.monthAnchor(id))
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
