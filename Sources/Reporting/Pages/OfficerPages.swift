import Audit
import Fundamentals
import Records

/// All officers, and one page for each.
struct OfficerPages {
  let context: ReportContext

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  func list() -> Document {
    Document(
      path: context.paths.officers, title: words("officers"), language: context.language,
      blocks: [
        .paragraph(words("officers-note")),
        context.groupTable(result.figures.officers, caption: words("officers-caption"), name: words("officer")) { id in
          context.paths.officer(id).map { .link(name(id), page: $0) } ?? .text(name(id))
        },
      ])
  }

  func page(_ group: GroupFigures) -> Document {
    let total = group.total
    var blocks: [Block] = [
      .definitions([
        Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])]),
        Definition(words("roles"), roles(group.id)),
      ]),
      .heading(2, words("steps")), context.stepTable(group, caption: words("steps-caption")), .heading(2, words("findings")),
    ]
    blocks += context.findingTable(context.findings.byOfficer[group.id] ?? [], caption: words("findings-officer-caption"))
    return Document(
      path: context.paths.officer(group.id) ?? context.paths.officers, title: name(group.id), language: context.language,
      blocks: blocks)
  }

  /// Name and id, or the id alone for an officer who is in no list.
  private func name(_ member: Int32) -> String {
    let id = result.memberName(member)
    guard let row = result.officer(member), row.name != 0 else { return id }
    return "\(result.records.texts.text(row.name)) (\(id))"
  }

  private func roles(_ member: Int32) -> String {
    guard let row = result.officer(member) else { return words("not-in-list") }
    return result.records.cells.text(row.roles).split(separator: "|").map { context.role(String($0)) }
      .joined(separator: ", ")
  }
}
