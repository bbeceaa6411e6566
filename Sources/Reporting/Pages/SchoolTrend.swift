import Audit
import Fundamentals
import Procedure
import Records

/// The course of compliance at one school: by month of its sessions, from two months on.
struct SchoolTrend {
  let context: ReportContext
  let sessions: [GroupFigures]

  private var words: Words { context.words }

  func blocks() -> [Block] {
    var totals: [Int32: (executions: Int, assessed: Int, compliant: Int)] = [:]
    for group in sessions {
      guard let day = context.result.session(group.id)?.day?.parts else { continue }
      let total = group.total
      let known = totals[Int32(day.year * 12 + day.month - 1)] ?? (0, 0, 0)
      totals[Int32(day.year * 12 + day.month - 1)] = (
        known.executions + total.executions, known.assessed + total.assessed, known.compliant + total.compliant
      )
    }
    let months = totals.sorted { $0.key < $1.key }
    guard months.count > 1, let first = months.first?.key, let last = months.last?.key else { return [] }
    // Months without a session are gaps, not zeros.
    let members = (first...last).map { month -> ShareCourse.Member in
      (month, totals[month].map { ($0.compliant, $0.assessed) })
    }
    let title = words("trend")
    var blocks: [Block] = [.heading(2, title)]
    let text = words("trend-text", ["few": context.language.number(SmallNumbers.executions)])
    if let svg = ShareCourse(members: members, language: context.language).svg(id: "trend-chart", title: title, description: text)
    {
      blocks.append(.figure(Figure(svg: svg, caption: [.text(text)], alternative: text, isWide: true)))
    }
    let rows = months.map { month, total in
      ReportTable.Row([
        [.link(context.sessionsTarget(month: month), [.text(context.month(month))])],
        context.number(total.executions), [.text(context.share(total.compliant, of: total.assessed))],
      ])
    }
    return blocks + [
      .table(
        ReportTable(
          caption: [.text(words("months-caption"))],
          columns: [.init(words("month")), .init(words("executions"), .end), .init(words("compliant"), .end)],
          rows: Array(rows.suffix(ColumnChart.most)), hasRowHeaders: true))
    ]
  }
}
