import Audit
import CivilRegistry
import Fundamentals
import Records

/// The first page of an officer's edition: own sessions, and what is still open in them and at their schools.
struct OfficerWorkPage {
  let context: ReportContext
  let officer: Int32
  let sessions: Set<Int32>

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  func document() -> Document {
    Document(
      path: context.paths.overview, title: words("operator-work", ["name": masking(nikIn: context.officerName(officer))]),
      language: context.language, blocks: ownFigures + own + openWork)
  }

  private var ownFigures: [Block] {
    guard let page = context.paths.officer(officer) else { return [] }
    return [.paragraph([.link(words("own-figures"), page: page)])]
  }

  private var own: [Block] {
    guard !sessions.isEmpty else { return [.heading(2, words("own-sessions")), .paragraph(words("own-sessions-none"))] }
    let ordered = sessions.sorted { a, b in
      let (first, second) = (result.session(a)?.date ?? 0, result.session(b)?.date ?? 0)
      return first != second ? first > second : context.session(a) < context.session(b)
    }
    let rows = ordered.prefix(PageSplit.size).map { session -> ReportTable.Row in
      let row = result.session(session)
      return ReportTable.Row([
        [context.sessionLink(session)], [.text(row?.day.map { context.language.date($0) } ?? "–")],
        [.text(context.school(row?.school ?? 0))],
      ])
    }
    let table = ReportTable(
      caption: [.text(words("own-sessions-caption"))],
      columns: [.init(words("session")), .init(words("date")), .init(words("school"))], rows: rows, hasRowHeaders: true)
    return [.heading(2, words("own-sessions")), .table(table)] + more(ordered.count)
  }

  private var openWork: [Block] {
    let schools = Set(sessions.compactMap { result.session($0)?.school }).subtracting([0])
    let matters = result.openWork.enumerated().filter { _, item in
      item.session != 0 ? sessions.contains(item.session) : schools.contains(result.school(session: 0, person: item.person))
    }
    .map { OpenMatter(position: $0.offset, count: 1) }
    guard !matters.isEmpty else { return [.heading(2, words("open-work")), .paragraph(words("no-open-work"))] }
    let longest = result.longestFirst(matters)
    return [
      .heading(2, words("open-work")),
      context.openWorkTable(longest.prefix(PageSplit.size), caption: words("own-open-work-caption")),
    ] + more(matters.count)
  }

  private func more(_ count: Int) -> [Block] {
    guard count > PageSplit.size else { return [] }
    return [.paragraph(words("more-rows", ["n": context.language.number(count - PageSplit.size)]))]
  }
}
