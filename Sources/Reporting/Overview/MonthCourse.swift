import Audit
import Fundamentals

/// Compliance month by month, drawn and as a table; nothing for an archive of one month.
struct MonthCourse {
  let context: ReportContext

  private var words: Words { context.words }
  private var language: Language { context.language }
  private var months: [GroupFigures] { context.result.figures.months }

  func blocks() -> [Block] {
    guard months.count > 1 else {
      return months.first.map { [.paragraph([.link(context.month($0.id), page: context.paths.month($0.id))])] } ?? []
    }
    return [.heading(2, words("months"))] + chart() + [table()]
  }

  /// The last three years at most; a month without work is a gap.
  private func chart() -> [Block] {
    guard let last = months.last?.id, let first = months.first?.id else { return [] }
    let known = Dictionary(uniqueKeysWithValues: months.map { ($0.id, $0.total) })
    let shown = max(first, last - Int32(ColumnChart.most - 1))...last
    let members = shown.map { month -> ShareCourse.Member in
      (month, known[month].map { ($0.compliant, $0.assessed) })
    }
    let text = words(
      "months-chart-text",
      [
        "from": context.month(shown.lowerBound), "to": context.month(last),
        "few": language.number(SmallNumbers.executions),
      ])
    let course = ShareCourse(members: members, language: language)
    guard let svg = course.svg(id: "months-chart", title: words("months-caption"), description: text) else { return [] }
    return [.figure(Figure(svg: svg, caption: [.text(text)], alternative: text, isWide: true))]
  }

  private func table() -> Block {
    var rows = months.map { month -> ReportTable.Row in
      let total = month.total
      var share: [Inline] = [.text(context.share(total.compliant, of: total.assessed))]
      if SmallNumbers.isSmall(executions: total.assessed) { share += [" ", context.smallMark] }
      return ReportTable.Row([
        [.link(context.month(month.id), page: context.paths.month(month.id))], share,
        [.text(context.interval(total.compliant, of: total.assessed) ?? "–")],
        context.number(total.executions - total.assessed),
        [
          .link(
            language.number(context.findings.byMonth[month.id]?.count ?? 0), page: context.paths.month(month.id),
            fragment: words("findings"))
        ],
      ])
    }
    let whole = context.result.figures.whole.total
    let dated = months.map(\.total)
    let undated = (
      executions: whole.executions - dated.reduce(0) { $0 + $1.executions },
      assessed: whole.assessed - dated.reduce(0) { $0 + $1.assessed },
      compliant: whole.compliant - dated.reduce(0) { $0 + $1.compliant },
      findings: context.findings.byMonth[0]?.count ?? 0
    )
    if undated.executions + undated.findings > 0 {
      rows.append(
        ReportTable.Row(
          kind: .muted,
          [
            [.text(words("no-month"))], [.text(context.share(undated.compliant, of: undated.assessed))],
            [.text(context.interval(undated.compliant, of: undated.assessed) ?? "–")],
            context.number(undated.executions - undated.assessed),
            [.link(language.number(undated.findings), page: context.paths.findings)],
          ]))
    }
    return .table(
      ReportTable(
        caption: [.text(words("months-caption"))],
        columns: [
          .init(words("month")), .init(words("compliant"), .end), .init(words("range-95"), .end),
          .init(words("not-assessed"), .end), .init(words("findings"), .end),
        ], rows: rows, hasRowHeaders: true))
  }
}
