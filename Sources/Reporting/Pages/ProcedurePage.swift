import Audit
import Fundamentals
import Procedure

/// The signed SOP with what was observed beside each step.
struct ProcedurePage {
  let context: ReportContext

  private var words: Words { context.words }
  private var procedure: Procedure { context.result.procedure }

  func document() -> Document {
    Document(
      path: context.paths.procedure, title: words("procedure-title"), language: context.language,
      blocks: identity() + [.heading(2, words("swimlanes"))] + ProcedureMap(context: context).blocks()
        + SwimlaneTable(procedure, words).blocks() + observed() + BranchTable(context: context).blocks() + lists())
  }

  private func identity() -> [Block] {
    let identity = procedure.identity
    let facts = [
      (words("procedure-name"), identity.title), (words("office"), identity.office), (words("procedure-number"), identity.number),
      (words("created"), identity.created), (words("revised"), identity.revised), (words("effective"), identity.effective),
      (words("approved-by"), identity.approvedBy.joined(separator: " ")),
    ]
    return [
      .table(
        ReportTable(
          caption: [.text(words("identity"))], columns: [.init(words("identity-part")), .init(words("as-written"))],
          rows: facts.map { ReportTable.Row([[.text($0.0)], [.text($0.1.isEmpty ? "–" : $0.1)]]) }, hasRowHeaders: true))
    ]
  }

  private func observed() -> [Block] {
    let time = Dimension.allCases.firstIndex(of: .time) ?? 0
    let completeness = Dimension.allCases.firstIndex(of: .completeness) ?? 0
    let rows = procedure.steps.indices.map { index -> ReportTable.Row in
      let figures = context.result.figures.whole.steps[index]
      func part(_ position: Int) -> [Inline] {
        let counts = figures.dimensions[position]
        return [.text(context.share(counts.compliant, of: counts.assessed))]
      }
      return ReportTable.Row([
        [context.stepLink(index)], [.text(context.limit(index))], context.number(figures.executions),
        [.text(context.duration(figures.durations?.median))], [.text(context.duration(figures.durations?.p90))], part(time),
        part(completeness), [.text(context.share(figures.compliant, of: figures.assessed))],
      ])
    }
    return [
      .heading(2, words("observed")),
      .table(
        ReportTable(
          caption: [.text(words("observed-caption"))],
          columns: [
            .init(words("step")), .init(words("limit")), .init(words("executions"), .end), .init(words("median"), .end),
            .init(words("p90"), .end), .init(words("on-time"), .end), .init(words("complete"), .end),
            .init(words("compliant"), .end),
          ], rows: rows, hasRowHeaders: true, style: .matrix)),
    ]
  }

  private func lists() -> [Block] {
    let sections = [
      (words("legal-basis"), procedure.legalBasis), (words("qualifications"), procedure.qualifications),
      (words("related"), procedure.related), (words("equipment"), procedure.equipment),
    ]
    var blocks: [Block] = []
    for (title, items) in sections where !items.isEmpty {
      blocks += [.heading(2, title), .numbered(items.map { [.text($0)] })]
    }
    if !procedure.warning.isEmpty { blocks.append(.callout(.warning, title: words("warning"), [.text(procedure.warning)])) }
    return blocks
  }
}
