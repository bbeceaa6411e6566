import Audit
import Fundamentals
import Records

/// All officers, and one page for each.
struct OfficerPages {
  let context: ReportContext

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  func list() -> Document {
    var table = table(result.figures.officers.indices)
    table.caption = [.text(words("officers-caption"))]
    return Document(
      path: context.paths.officers, title: words("officers"), language: context.language,
      blocks: [.paragraph(words("officers-note")), .table(table)])
  }

  /// A part of the list of all.
  func table(_ range: Range<Int>) -> ReportTable {
    context.groupRows(result.figures.officers[range], name: words("officer")) { id in
      context.paths.officer(id).map { .link(context.officerName(id), page: $0) } ?? .text(context.officerName(id))
    }
  }

  func page(_ group: GroupFigures) -> Document {
    let total = group.total
    let lists = PlaceLists(context: context, place: .officer(group.id))
    var blocks: [Block] = [
      .definitions([
        Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])]),
        Definition(words("not-assessed"), context.language.number(total.executions - total.assessed)),
        Definition(
          words("findings"), [.link(.anchor(PlaceList.findings.rawValue), context.number(lists.count(.findings)))]),
        Definition(words("roles"), roles(group.id)),
      ]),
      .heading(2, words("steps")), context.stepTable(group, caption: words("steps-caption")),
    ]
    blocks += OfficerComparison(context: context, group: group).blocks() + lists.section(.findings)
    return Document(
      path: context.paths.officer(group.id) ?? context.paths.officers, title: context.officerName(group.id),
      language: context.language,
      blocks: blocks)
  }

  private func roles(_ member: Int32) -> String {
    guard let row = result.officer(member) else { return words("not-in-list") }
    return result.records.cells.text(row.roles).split(separator: "|").map { context.role(String($0)) }
      .joined(separator: ", ")
  }
}

extension ReportContext {
  /// Name and id of an officer, or the id alone for one who is in no list.
  func officerName(_ member: Int32) -> String {
    let id = result.memberName(member)
    guard let row = result.officer(member), row.name != 0 else { return id }
    return "\(result.records.texts.text(row.name)) (\(id))"
  }
}
