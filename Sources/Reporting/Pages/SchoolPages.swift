import Audit
import Fundamentals
import Procedure
import Records

/// All schools, and one page for each.
struct SchoolPages {
  let context: ReportContext

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  func list() -> Document {
    Document(
      path: context.paths.schools, title: words("schools"), language: context.language,
      blocks: [
        context.groupTable(result.figures.schools, caption: words("schools-caption"), name: words("school")) {
          context.schoolLink($0)
        }
      ])
  }

  func page(_ group: GroupFigures) -> Document {
    let total = group.total
    var facts = [Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])])]
    if let row = result.school(group.id) {
      let texts = result.records.texts
      facts += [
        Definition("NPSN", result.records.cells.text(row.school)),
        Definition(words("district"), result.records.cells.text(row.district)),
        Definition(words("address"), texts.text(row.address)), Definition(words("head-of-school"), texts.text(row.head)),
      ].filter { $0.value != [.text("")] }
    }
    let sessions = (context.places.sessionsBySchool[group.id] ?? []).map { result.figures.sessions[$0] }
    let work = (context.places.openWorkBySchool[group.id] ?? []).map { result.openWork[$0] }
    var blocks: [Block] = [
      .definitions(facts), .heading(2, words("steps")), context.stepTable(group, caption: words("steps-caption")),
      .heading(2, words("sessions")),
      context.groupTable(sessions, caption: words("sessions-caption"), name: words("session")) { context.sessionLink($0) },
      .heading(2, words("findings")),
    ]
    blocks += context.findingTable(context.findings.bySchool[group.id] ?? [], caption: words("findings-school-caption"))
    if !work.isEmpty {
      blocks += [
        .heading(2, words("open-work")), context.openWorkTable(work.prefix(PageSplit.size), caption: words("open-work-caption")),
      ]
      if work.count > PageSplit.size { blocks.append(.paragraph([.link(words("open-work"), page: context.paths.openWork)])) }
    }
    return Document(
      path: context.paths.school(group.id) ?? context.paths.schools, title: context.school(group.id), language: context.language,
      blocks: blocks)
  }
}
