import Audit
import Fundamentals
import Records

/// Schools with the largest share of executions that were not compliant; nothing for those without any.
///
/// A school with few executions is marked, and stands after those whose numbers carry a rank.
struct SchoolsAttention {
  let context: ReportContext
  private static let most = 8

  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    let ranked = ranked()
    guard !ranked.isEmpty else { return [] }
    return [
      .heading(2, words("schools-attention")),
      .table(
        ReportTable(
          caption: [.text(words("schools-attention-caption"))],
          columns: [
            .init(words("school")), .init(words("sessions"), .end), .init(words("compliant"), .end),
            .init(words("range-95"), .end), .init(words("findings"), .end), .init(words("open-work"), .end),
          ], rows: ranked.prefix(SchoolsAttention.most).map { row($0.id, $0.total) }, hasRowHeaders: true)),
      .paragraph([.link(words("all-schools"), page: context.paths.schools)]),
    ]
  }

  private func ranked() -> [(id: Int32, total: StepFigures)] {
    context.result.figures.schools.map { (id: $0.id, total: $0.total) }
      .filter { $0.id != 0 && $0.total.compliant < $0.total.assessed }
      .sorted { a, b in
        let small = (SmallNumbers.isSmall(executions: a.total.assessed), SmallNumbers.isSmall(executions: b.total.assessed))
        if small.0 != small.1 { return small.1 }
        let left = (a.total.assessed - a.total.compliant) * b.total.assessed
        let right = (b.total.assessed - b.total.compliant) * a.total.assessed
        return left != right ? left > right : context.school(a.id) < context.school(b.id)
      }
  }

  private func row(_ id: Int32, _ total: StepFigures) -> ReportTable.Row {
    var name = [context.schoolLink(id)]
    if SmallNumbers.isSmall(executions: total.assessed) { name += [" ", context.smallMark] }
    func count(_ number: Int) -> [Inline] {
      guard number > 0, let page = context.paths.school(id) else { return context.number(number) }
      return [.link(language.number(number), page: page)]
    }
    return ReportTable.Row([
      name, count(context.places.sessionsBySchool[id]?.count ?? 0),
      [.text(context.share(total.compliant, of: total.assessed))],
      [.text(context.interval(total.compliant, of: total.assessed) ?? "–")],
      count(context.findings.bySchool[id]?.count ?? 0), count(context.places.openWorkBySchool[id]?.count ?? 0),
    ])
  }
}
