import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// What a table of findings may leave out, because the page says it already.
enum FindingColumn {
  case rule, session, step
}

extension ReportContext {
  /// Where the row of a finding stands on any page that lists it.
  func findingAnchor(_ index: Int) -> String { FindingAnchor(self).id(result.findings[index]) }

  /// Findings with their evidence, at most so many; the rest is one link away.
  func findingTable(
    _ indices: some Collection<Int>, caption: String, without: FindingColumn? = nil, most: Int = PlaceLists.preview
  ) -> [Block] {
    guard !indices.isEmpty else { return [.paragraph(words("no-findings"))] }
    var table = findingRows(indices.prefix(most), without: without)
    table.caption = [.text(caption)]
    guard indices.count > most else { return [.table(table)] }
    return [
      .table(table),
      .paragraph([
        .text(words("more-findings", ["n": language.number(indices.count - most)]) + " "),
        .link(words("findings"), page: paths.findings),
      ]),
    ]
  }

  /// Findings with their evidence, without a caption.
  func findingRows(_ indices: some Collection<Int>, without: FindingColumn? = nil) -> ReportTable {
    let all: [(FindingColumn?, ReportTable.Column)] = [
      // What was found stands before where, so that a narrow screen shows it first.
      (nil, .init(words("severity"))), (.rule, .init(words("rule"))), (nil, .init(words("finding"))),
      (.session, .init(words("session"))), (.step, .init(words("step"))), (nil, .init(words("student"))),
      (nil, .init(words("evidence"))),
    ]
    let kept = all.indices.filter { all[$0].0 == nil || all[$0].0 != without }
    let anchor = FindingAnchor(self)
    let rows = indices.map { index -> ReportTable.Row in
      let cells = findingCells(result.findings[index])
      return ReportTable.Row(id: anchor.id(result.findings[index]), kind: rowKind(result.findings[index]), kept.map { cells[$0] })
    }
    return ReportTable(columns: kept.map { all[$0].1 }, rows: rows)
  }

  private func findingCells(_ finding: Finding) -> [[Inline]] {
    [
      [severityBadge(finding.rule)],
      [ruleLink(finding.rule)],
      [.text(text.message(finding))] + waiver(finding),
      [finding.session == 0 ? "–" : sessionLink(finding.session)],
      [finding.stepIndex.map { .link(String(result.procedure.steps[$0].number), page: paths.step($0)) } ?? "–"],
      [.text(person(finding.person))], evidence(finding),
    ]
  }

  private func rowKind(_ finding: Finding) -> ReportTable.RowKind {
    if finding.isWaived { return .muted }
    switch RuleCatalogue.severity(finding.rule) {
    case .violation: return .violation
    case .warning: return .warning
    case .note: return .note
    }
  }

  /// Who allowed it and until when; empty for a finding that no waiver covers.
  private func waiver(_ finding: Finding) -> [Inline] {
    guard finding.isWaived else { return [] }
    let waiver = result.waivers[Int(finding.waiver)]
    return [
      " ", .badge(.muted, words("waived")), " ",
      .text(words("waived-by", ["approver": masking(nikIn: waiver.approver), "date": language.date(waiver.expires)])),
    ]
  }

  /// File and line of the row, and of the second one where two are compared.
  private func evidence(_ finding: Finding) -> [Inline] {
    finding.other == finding.position
      ? [.code(place(finding.position))] : [.code(place(finding.position)), ", ", .code(place(finding.other))]
  }
}
