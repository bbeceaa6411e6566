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
    var table = table(result.figures.schools.indices)
    table.caption = [.text(words("schools-caption"))]
    return Document(path: context.paths.schools, title: words("schools"), language: context.language, blocks: [.table(table)])
  }

  /// A part of the list of all.
  func table(_ range: Range<Int>) -> ReportTable {
    context.groupRows(result.figures.schools[range], name: words("school")) { context.schoolGroupLink($0) }
  }

  /// The answer first: figures, what each student needs, what is open; then sessions and their course, steps, students, findings.
  func page(_ group: GroupFigures) -> Document {
    let lists = PlaceLists(context: context, place: .school(group.id))
    let roster = SchoolRoster(context: context, school: group.id)
    let sessions = (context.places.sessionsBySchool[group.id] ?? []).map { result.figures.sessions[$0] }
    var blocks: [Block] = group.id == 0 ? [.paragraph(words("no-school-session-note"))] : []
    blocks.append(.definitions(facts(group, roster)))
    blocks += roster.summary() + openWork(group.id)
    blocks += [
      .heading(2, words("sessions")), SessionPages(context: context).table(sessions, caption: words("sessions-caption")),
    ]
    blocks += SchoolTrend(context: context, sessions: sessions).blocks()
    blocks += [.heading(2, words("steps")), context.stepTable(group, caption: words("steps-caption"))]
    blocks += lists.section(.students) + lists.section(.findings)
    return Document(
      path: context.paths.school(group.id) ?? context.paths.schools, title: context.schoolGroup(group.id),
      language: context.language,
      blocks: blocks)
  }

  private func facts(_ group: GroupFigures, _ roster: SchoolRoster) -> [Definition] {
    let total = group.total
    let findings = context.findings.bySchool[group.id] ?? []
    let unwaived = findings.count {
      !result.findings[$0].isWaived && RuleCatalogue.severity(result.findings[$0].rule) == .violation
    }
    var facts = [
      Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])]),
      Definition(words("not-assessed"), context.language.number(total.executions - total.assessed)),
      Definition(words("violations"), [.link(.anchor(PlaceList.findings.rawValue), context.number(unwaived))]),
    ]
    if !roster.needs.isEmpty {
      facts.append(Definition(words("holders"), [.link(.anchor("kebutuhan"), [.text(roster.done)])]))
    }
    if let sealed = context.places.sealedBySchool[group.id] {
      facts.append(
        Definition(words("sealed-receipts"), [.link(.page(context.paths.receipts), context.number(sealed))]))
    }
    guard let row = result.school(group.id) else { return facts }
    let texts = result.records.texts
    return facts
      + [
        Definition("NPSN", result.records.cells.text(row.school)),
        Definition(words("district"), result.records.cells.text(row.district)),
        Definition(words("address"), texts.text(row.address)), Definition(words("head-of-school"), texts.text(row.head)),
      ].filter { $0.value != [.text("")] }
  }

  /// Open work, the longest wait first.
  private func openWork(_ school: Int32) -> [Block] {
    let work = context.places.openWorkBySchool[school] ?? []
    guard !work.isEmpty else { return [] }
    let longest = result.longestFirst(work)
    var blocks: [Block] = [
      .heading(2, words("open-work")),
      context.openWorkTable(longest.prefix(SchoolPages.mostOpen), caption: words("open-work-longest")),
    ]
    if work.count > SchoolPages.mostOpen {
      let rest = words("more-rows", ["n": context.language.number(work.count - SchoolPages.mostOpen)])
      blocks.append(.paragraph([.text(rest + " "), .link(words("open-work"), page: context.paths.openWork)]))
    }
    return blocks
  }

  /// Open work that stands on a school's page; its roster has every student.
  private static let mostOpen = 20
}
