import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// All sessions, and one page for each: who was there, what was done when, what went wrong.
struct SessionPages {
  let context: ReportContext

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  /// Sessions under the heading of their month.
  func list() -> Document {
    let blocks = context.sessionOrder.months.flatMap { month, sessions -> [Block] in
      let title = month < 0 ? words("no-date") : context.month(month)
      return [.heading(2, title, id: context.monthAnchor(month)), table(sessions, caption: title)]
    }
    return Document(path: context.paths.sessions, title: words("sessions"), language: context.language, blocks: blocks)
  }

  /// Sessions with date, school and figures.
  func table(_ sessions: [GroupFigures], caption: String) -> Block {
    var table = rows(sessions[...])
    table.caption = [.text(caption)]
    return .table(table)
  }

  /// A part of the list of all, whose months can be linked to.
  func table(_ range: Range<Int>) -> ReportTable {
    let order = context.sessionOrder
    var table = rows(order.sessions[range])
    for (month, place) in order.firstOfMonth where range.contains(place) {
      table.rows[place - range.lowerBound].id = context.monthAnchor(month)
    }
    return table
  }

  private func rows(_ sessions: ArraySlice<GroupFigures>) -> ReportTable {
    let rows = sessions.map { group -> ReportTable.Row in
      let total = group.total
      let session = result.session(group.id)
      return ReportTable.Row([
        [context.sessionLink(group.id)], [.text(session?.day.map { context.language.date($0) } ?? "–")],
        [context.schoolLink(session?.school ?? 0)], context.number(total.executions),
        [.text(context.share(total.compliant, of: total.assessed))],
        context.number(context.findings.bySession[group.id]?.count ?? 0),
      ])
    }
    return ReportTable(
      columns: [
        .init(words("session")), .init(words("date")), .init(words("school")), .init(words("executions"), .end),
        .init(words("compliant"), .end), .init(words("findings"), .end),
      ], rows: rows, hasRowHeaders: true)
  }

  func page(_ group: GroupFigures) -> Document {
    let session = group.id
    let total = group.total
    let row = result.session(session)
    let roster = SessionRoster(context: context, session: session)
    var facts = [
      Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])]),
      Definition(words("date"), row?.day.map { context.language.fullDate($0) } ?? "–"),
      Definition(words("school"), [context.schoolLink(row?.school ?? 0)]),
      Definition(words("served"), roster.summary),
      Definition(words("officers"), context.officerLinks(row?.officers ?? 0)),
      Definition(words("devices"), context.deviceLinks(row?.devices ?? 0)),
    ]
    let cards = context.places.cardsBySession[session]
    if let cards { facts.append(Definition(words("prints"), prints(cards))) }
    if let sheet = context.paths.summary(session) {
      facts.append(Definition(words("summary"), [.link(words("one-sheet"), page: sheet)]))
    }
    var blocks: [Block] = [
      .definitions(facts), .heading(2, words("steps")), context.stepTable(group, caption: words("steps-caption")),
    ]
    blocks += SessionTimeline(context: context, session: session).blocks()
    blocks += SessionPace(context: context, session: session).blocks() + roster.blocks()
    let lists = PlaceLists(context: context, place: .session(session))
    blocks += lists.section(.recordings) + RecordingTables(context: context, session: session).strays()
    blocks += receipts(cards?.receipts ?? []) + lists.section(.cards)
    blocks += lists.section(.findings)
    return Document(
      path: context.paths.session(session) ?? context.paths.sessions,
      title: session == 0 ? words("no-session") : words("session-title", ["id": context.session(session)]),
      language: context.language, blocks: blocks)
  }

  private func prints(_ cards: SessionCards) -> String {
    let line = words(
      "prints-line", ["good": context.language.number(cards.good), "failed": context.language.number(cards.failed)])
    guard cards.unknown > 0 else { return line }
    return line + ", " + words("prints-unknown", ["n": context.language.number(cards.unknown)])
  }

  private func receipts(_ receipts: [SessionCards.Receipt]) -> [Block] {
    guard !receipts.isEmpty else { return [] }
    let rows = receipts.prefix(PageSplit.size).map { receipt in
      ReportTable.Row(
        kind: receipt.signed.map { $0 == receipt.listed } == false ? .violation : nil,
        [
          [receipt.number == 0 ? "–" : .code(masking(nikIn: result.records.texts.text(receipt.number)))],
          context.number(receipt.listed), receipt.signed.map { context.number($0) } ?? ["–"],
        ])
    }
    return [
      .heading(2, words("receipts")),
      .table(
        ReportTable(
          caption: [.text(words("receipts-caption"))],
          columns: [.init(words("receipt")), .init(words("listed"), .end), .init(words("signed"), .end)], rows: rows,
          hasRowHeaders: true)),
    ]
  }
}
