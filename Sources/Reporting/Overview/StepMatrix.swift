import Audit
import Fundamentals
import Procedure

/// The steps by dimension: share and count of what was kept, for the whole archive or one group of it.
///
/// A count with deviations leads to the records of its step. Low shares are marked by a sign, small numbers by another.
struct StepMatrix {
  let context: ReportContext
  let group: GroupFigures
  /// Where findings of a step stand; nil when there is no such place.
  let records: (Int) -> LinkTarget?

  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    let rows = context.result.procedure.steps.indices.map { index -> ReportTable.Row in
      let figures = group.steps[index]
      let counts = [(figures.compliant, figures.assessed)] + figures.dimensions.map { ($0.compliant, $0.assessed) }
      return ReportTable.Row([[context.stepLink(index)]] + counts.map { cell($0.0, of: $0.1, step: index) })
    }
    return [
      .table(
        ReportTable(
          caption: [.text(words("step-matrix-caption"))],
          columns: [.init(words("step")), .init(words("compliant"), .center)]
            + Dimension.allCases.map { .init(words("dimension-\($0.rawValue)"), .center) },
          rows: rows, hasRowHeaders: true, style: .matrix)),
      .paragraph(words("step-matrix-legend", ["few": language.number(SmallNumbers.executions)])),
    ]
  }

  /// `▲ 87,6 % 436/498`.
  private func cell(_ compliant: Int, of assessed: Int, step: Int) -> [Inline] {
    guard assessed > 0 else { return ["–"] }
    let count = "\(language.number(compliant))/\(language.number(assessed))"
    guard compliant < assessed, let target = records(step) else {
      return [context.marked(compliant, of: assessed), .text(" " + count)]
    }
    return [context.marked(compliant, of: assessed), " ", .link(target, [.text(count)])]
  }
}

extension ReportContext {
  /// The share, marked when it is low, or when it rests on few executions.
  func marked(_ compliant: Int, of assessed: Int) -> Inline {
    let percent = language.percent(compliant, of: assessed)
    if SmallNumbers.isSmall(executions: assessed) { return .badge(.muted, percent) }
    if compliant * 100 < assessed * 90 { return .badge(.violation, percent) }
    if compliant * 100 < assessed * 97 { return .badge(.warning, percent) }
    return .text(percent)
  }
}
