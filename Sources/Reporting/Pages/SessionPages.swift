import Audit
import Fundamentals
import Procedure
import Records

/// All sessions, and one page for each: who was there, what was done when, what went wrong.
struct SessionPages {
  let context: ReportContext

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  func list() -> Document {
    let rows = result.figures.sessions.map { group -> ReportTable.Row in
      let total = group.total
      let session = result.session(group.id)
      return ReportTable.Row([
        [context.sessionLink(group.id)], [.text(session?.day.map { context.language.date($0) } ?? "–")],
        [context.schoolLink(session?.school ?? 0)], context.number(total.executions),
        [.text(context.share(total.compliant, of: total.assessed))],
        context.number(context.findings.bySession[group.id]?.count ?? 0),
      ])
    }
    return Document(
      path: context.paths.sessions, title: words("sessions"), language: context.language,
      blocks: [
        .table(
          ReportTable(
            caption: [.text(words("sessions-caption"))],
            columns: [
              .init(words("session")), .init(words("date")), .init(words("school")), .init(words("executions"), .end),
              .init(words("compliant"), .end), .init(words("findings"), .end),
            ], rows: rows, hasRowHeaders: true))
      ])
  }

  func page(_ group: GroupFigures) -> Document {
    let session = group.id
    let total = group.total
    let row = result.session(session)
    let facts = [
      Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])]),
      Definition(words("date"), row?.day.map { context.language.fullDate($0) } ?? "–"),
      Definition(words("school"), [context.schoolLink(row?.school ?? 0)]),
      Definition(words("officers"), context.officerLinks(row?.officers ?? 0)),
      Definition(
        words("devices"), row.map { result.records.cells.text($0.devices).split(separator: "|").joined(separator: ", ") } ?? "–"),
    ]
    var blocks: [Block] = [
      .definitions(facts), .heading(2, words("steps")), context.stepTable(group, caption: words("steps-caption")),
    ]
    blocks += roster(session)
    blocks.append(.heading(2, words("findings")))
    blocks += context.findingTable(context.findings.bySession[session] ?? [], caption: words("findings-session-caption"))
    return Document(
      path: context.paths.session(session) ?? context.paths.sessions,
      title: session == 0 ? words("no-session") : words("session-title", ["id": context.session(session)]),
      language: context.language, blocks: blocks)
  }

  /// A row for each student: when each step was done and whether it was in order.
  private func roster(_ session: Int32) -> [Block] {
    let steps = result.procedure.steps.indices.filter { result.procedure.steps[$0].unit == .student }
    var cells: [Int32: [Int: [Inline]]] = [:]
    var order: [Int32] = []
    for place in result.executions(session: session) {
      let row = result.records.executions[Int(place)]
      let step = Int(row.step)
      guard steps.contains(step), row.person != 0 else { continue }
      if cells[row.person] == nil { order.append(row.person) }
      cells[row.person, default: [:]][step, default: []] += entry(row, result.verdict(Int(place)))
    }
    guard !order.isEmpty else { return [] }
    let rows = order.prefix(600).map { person in
      ReportTable.Row([[.text(context.person(person))]] + steps.map { cells[person]?[$0] ?? [] })
    }
    return [
      .heading(2, words("students")),
      .table(
        ReportTable(
          caption: [.text(words("roster-caption"))],
          columns: [.init(words("student"))]
            + steps.map { .init(String(result.procedure.steps[$0].number) + ". " + result.procedure.steps[$0].shortName) },
          rows: rows, hasRowHeaders: true)),
    ]
  }

  private func entry(_ row: Execution, _ verdict: Verdict) -> [Inline] {
    guard verdict.flags & Verdict.repeated == 0 else { return [] }
    if verdict.flags & Verdict.absence != 0 { return [.badge(.muted, words("absent"))] }
    let time = row.time.isPresent ? context.language.time(row.time.secondsOfDay(in: result.records.zone)) : words("no-time")
    let badge: Inline =
      verdict.broken != 0
      ? .badge(.violation, time) : verdict.assessed == 0 ? .badge(.muted, time) : .badge(.ok, time)
    return [badge, " "]
  }
}
