import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// Pieces that several pages are made of.
extension ReportContext {
  /// `Langkah 3. Cek status perekaman`.
  func stepTitle(_ index: Int) -> String {
    let step = result.procedure.steps[index]
    return words("step-title", ["n": String(step.number), "name": step.shortName])
  }

  func stepLink(_ index: Int) -> Inline { .link(stepTitle(index), page: paths.step(index)) }

  func sessionLink(_ session: Int32) -> Inline {
    paths.session(session).map { .link(self.session(session), page: $0) } ?? .text(self.session(session))
  }

  func schoolLink(_ school: Int32) -> Inline {
    paths.school(school).map { .link(self.school(school), page: $0) } ?? .text(self.school(school))
  }

  func schoolGroupLink(_ school: Int32) -> Inline {
    paths.school(school).map { .link(schoolGroup(school), page: $0) } ?? .text(schoolGroup(school))
  }

  /// The officers or devices of a cell, each linked to its page when it has one.
  func officerLinks(_ cell: Int32) -> [Inline] { links(cell, officerName) { paths.officer($0) } }

  /// The devices of a cell, each linked to its page when it has one.
  func deviceLinks(_ cell: Int32) -> [Inline] { links(cell, result.memberName) { paths.device($0) } }

  private func links(_ cell: Int32, _ name: (Int32) -> String, _ page: (Int32) -> String?) -> [Inline] {
    let members = result.members(cell)
    guard !members.isEmpty else { return ["–"] }
    return members.enumerated().flatMap { index, member -> [Inline] in
      (index == 0 ? [] : [", "]) + [link(member, name(member), page)]
    }
  }

  /// One device, which need not stand alone in any cell.
  /// - Parameter member: as in `AuditResult.members`.
  func deviceLink(_ member: Int32) -> Inline { link(member, result.memberName(member)) { paths.device($0) } }

  private func link(_ member: Int32, _ name: String, _ page: (Int32) -> String?) -> Inline {
    let name = masking(nikIn: name)
    return page(member).map { .link(name, page: $0) } ?? .text(name)
  }

  func severityBadge(_ rule: RuleID) -> Inline {
    switch RuleCatalogue.severity(rule) {
    case .violation: .badge(.violation, words("severity-violation"))
    case .warning: .badge(.warning, words("severity-warning"))
    case .note: .badge(.note, words("severity-note"))
    }
  }

  /// `Februari 2025`, of a month as figures number it.
  func month(_ id: Int32) -> String { "\(language.month(Int(id) % 12 + 1)) \(Int(id) / 12)" }

  /// Where the sessions of a month stand on the list of sessions.
  func monthAnchor(_ id: Int32) -> String {
    id < 0 ? "lain" : "\(padded(Int(id) / 12, 4))-\(padded(Int(id) % 12 + 1, 2))"
  }

  func duration(_ seconds: Int?) -> String { seconds.map { language.duration($0) } ?? "–" }

  func number(_ value: Int) -> [Inline] { [.text(language.number(value))] }

  /// The columns that every table of figures ends with.
  var figureColumns: [ReportTable.Column] {
    [
      .init(words("executions"), .end), .init(words("compliant"), .end), .init(words("median"), .end), .init(words("p90"), .end),
      .init(words("worst"), .end),
    ]
  }

  func figureCells(_ figures: StepFigures) -> [[Inline]] {
    [
      number(figures.executions), [.text(share(figures.compliant, of: figures.assessed))],
      [.text(duration(figures.durations?.median))], [.text(duration(figures.durations?.p90))],
      [.text(duration(figures.durations?.worst))],
    ]
  }

  /// Figures of every step of a group, with the limit of the SOP beside them.
  func stepTable(_ group: GroupFigures, caption: String) -> Block {
    let rows = result.procedure.steps.indices.filter { group.steps[$0].executions > 0 }.map { index in
      ReportTable.Row([[stepLink(index)], [.text(limit(index))]] + figureCells(group.steps[index]))
    }
    return .table(
      ReportTable(
        caption: [.text(caption)], columns: [.init(words("step")), .init(words("limit"))] + figureColumns, rows: rows,
        hasRowHeaders: true, style: .matrix))
  }

  /// The limit as the SOP writes it; in another language than the SOP's, as it was understood.
  func limit(_ step: Int) -> String {
    let time = result.procedure.steps[step].standard.time
    if time.raw.isEmpty { return "–" }
    guard language != .indonesian, time.isMeasurable else { return time.raw }
    return time.amount(in: language)
  }

  /// How often each dimension was assessed and kept.
  func dimensionTable(_ figures: StepFigures, caption: String) -> Block {
    let rows = zip(Dimension.allCases, figures.dimensions).map { dimension, counts in
      ReportTable.Row([
        [.text(words("dimension-\(dimension.rawValue)"))], number(counts.assessed),
        [.text(share(counts.compliant, of: counts.assessed))],
        number(figures.executions - counts.assessed),
      ])
    }
    return .table(
      ReportTable(
        caption: [.text(caption)],
        columns: [
          .init(words("dimension")), .init(words("assessed"), .end), .init(words("compliant"), .end),
          .init(words("not-assessed"), .end),
        ], rows: rows, hasRowHeaders: true))
  }

  /// Groups (schools, sessions, officers) with all their steps together.
  func groupTable(_ groups: [GroupFigures], caption: String, name: String, link: (Int32) -> Inline) -> Block {
    var table = groupRows(groups[...], name: name, link: link)
    table.caption = [.text(caption)]
    return .table(table)
  }

  /// Groups with their figures, without a caption.
  func groupRows(_ groups: ArraySlice<GroupFigures>, name: String, link: (Int32) -> Inline) -> ReportTable {
    let rows = groups.map { group -> ReportTable.Row in
      let total = group.total
      return ReportTable.Row([
        [link(group.id)], number(total.executions), [.text(share(total.compliant, of: total.assessed))],
        number(total.executions - total.assessed),
      ])
    }
    return ReportTable(
      columns: [
        .init(name), .init(words("executions"), .end), .init(words("compliant"), .end), .init(words("not-assessed"), .end),
      ], rows: rows, hasRowHeaders: true)
  }
}
