import Audit
import Fundamentals
import Procedure

/// What still waits, how long it has waited, what to do next and whose task that is.
struct OpenWorkOverview {
  let context: ReportContext

  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    let rows = OpenItem.Stage.allCases.compactMap(row)
    guard !rows.isEmpty else { return [] }
    return [
      .heading(2, words("open-work")),
      .table(
        ReportTable(
          caption: [.text(words("open-work-caption"))],
          columns: [
            .init(words("stage")), .init(words("count"), .end), .init(words("median-days"), .end),
            .init(words("oldest-days"), .end), .init(words("next-action")), .init(words("next-owner")),
          ], rows: rows, hasRowHeaders: true)),
      .paragraph([.link(words("next-list"), page: PagePaths.numbered("formulir/tindak-lanjut", 1))]),
    ]
  }

  private func row(_ stage: OpenItem.Stage) -> ReportTable.Row? {
    // The longest wait stands first, so the nearest-rank median is the n/2-th from the front, counted from 0.
    guard let items = context.places.openWorkByStage[stage], let oldest = items.first else { return nil }
    let work = context.result.openWork
    return ReportTable.Row([
      [.link(words("stage-\(stage.rawValue)"), page: context.paths.openWork(stage))],
      [.link(language.number(items.count), page: context.paths.openWork(stage))],
      context.number(work[items[items.count / 2].position].days), context.number(work[oldest.position].days),
      [.text(words("do-\(stage.rawValue)"))], [.text(FollowUps.owner(stage, context))],
    ])
  }
}
