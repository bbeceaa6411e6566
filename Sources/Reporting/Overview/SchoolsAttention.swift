import Audit
import Fundamentals
import Records

/// Schools that comply less than the whole, by more than their numbers leave to chance; else a sentence that none does.
///
/// A school stands out when the range of its share at 95 % confidence (Wilson) lies wholly below the share of the whole. A school
/// with few executions is marked, and stands after those whose numbers carry a rank.
struct SchoolsAttention {
  let context: ReportContext
  private static let most = 8

  private struct School {
    var id: Int32
    var total: StepFigures

    var isSmall: Bool { SmallNumbers.isSmall(executions: total.assessed) }
  }

  private var words: Words { context.words }
  private var language: Language { context.language }

  /// Nothing when there is no second school to compare with, or no execution that deviates.
  func blocks() -> [Block] {
    let whole = context.result.figures.whole.total
    let ranked = ranked()
    guard ranked.count > 1, let lowest = ranked.first, whole.compliant < whole.assessed else { return [] }
    let share = Double(whole.compliant) / Double(whole.assessed)
    let standing = ranked.filter { school in
      ShareInterval(school.total.compliant, of: school.total.assessed).map { $0.upper < share } ?? false
    }
    return [
      .heading(2, words("schools-attention")), standing.isEmpty ? sentence(lowest, whole) : .table(table(standing, whole)),
      .paragraph([.link(words("all-schools"), page: context.paths.schools)]),
    ]
  }

  /// Schools with an assessed execution, the lowest share first.
  private func ranked() -> [School] {
    context.result.figures.schools.map { School(id: $0.id, total: $0.total) }
      .filter { $0.id != 0 && $0.total.assessed > 0 }
      .sorted { a, b in
        if a.isSmall != b.isSmall { return b.isSmall }
        let left = (a.total.assessed - a.total.compliant) * b.total.assessed
        let right = (b.total.assessed - b.total.compliant) * a.total.assessed
        if left != right { return left > right }
        let names = (context.school(a.id), context.school(b.id))
        return names.0 != names.1 ? names.0 < names.1 : a.id < b.id
      }
  }

  private func sentence(_ lowest: School, _ whole: StepFigures) -> Block {
    .paragraph([
      .text(words("schools-alike") + " "), context.schoolLink(lowest.id),
      .text(
        words(
          "schools-alike-lowest",
          [
            "share": context.share(lowest.total.compliant, of: lowest.total.assessed),
            "range": context.interval(lowest.total.compliant, of: lowest.total.assessed) ?? "–",
            "whole": context.share(whole.compliant, of: whole.assessed),
          ])),
    ])
  }

  private func table(_ schools: [School], _ whole: StepFigures) -> ReportTable {
    let share = context.share(whole.compliant, of: whole.assessed)
    return ReportTable(
      caption: [.text(words("schools-attention-caption", ["whole": share]))],
      columns: [
        .init(words("school")), .init(words("sessions"), .end), .init(words("compliant"), .end),
        .init(words("range-95"), .end), .init(words("findings"), .end), .init(words("open-work"), .end),
      ], rows: schools.prefix(SchoolsAttention.most).map(row), hasRowHeaders: true)
  }

  private func row(_ school: School) -> ReportTable.Row {
    let (id, total) = (school.id, school.total)
    let name = [context.schoolLink(id)] + (school.isSmall ? [" ", context.smallMark] : [])
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
