import Audit
import Fundamentals
import Procedure

/// An officer's work beside everybody else's at the same step, where both have enough cases to say anything. It describes the work,
/// not the person: sessions differ in crowds, devices and networks.
struct OfficerComparison {
  /// Fewer assessed executions than this on either side are not set beside others.
  static let leastCases = 30

  let context: ReportContext
  let group: GroupFigures

  private var words: Words { context.words }

  func blocks() -> [Block] {
    let whole = context.result.figures.whole
    let rows = context.result.procedure.steps.indices.compactMap { index -> ReportTable.Row? in
      let (own, all) = (group.steps[index], whole.steps[index])
      let others = (assessed: all.assessed - own.assessed, compliant: all.compliant - own.compliant)
      guard own.assessed >= OfficerComparison.leastCases, others.assessed >= OfficerComparison.leastCases else { return nil }
      return ReportTable.Row([
        [context.stepLink(index)], [.text(context.share(own.compliant, of: own.assessed))],
        [.text(context.share(others.compliant, of: others.assessed))], [.text(context.duration(own.durations?.median))],
        [.text(context.duration(all.durations?.median))],
      ])
    }
    let note = Block.paragraph(words("beside-others-note", ["n": context.language.number(OfficerComparison.leastCases)]))
    guard !rows.isEmpty else { return [.heading(2, words("beside-others")), note, .paragraph(words("beside-others-few"))] }
    return [
      .heading(2, words("beside-others")), note,
      .table(
        ReportTable(
          caption: [.text(words("beside-others-caption"))],
          columns: [
            .init(words("step")), .init(words("own-share"), .end), .init(words("others-share"), .end),
            .init(words("own-median"), .end), .init(words("whole-median"), .end),
          ], rows: rows, hasRowHeaders: true)),
    ]
  }
}
