import Audit
import CivilRegistry
import Fundamentals
import Records

/// Who and what is still waiting: the stages with their ages, and the lists of each, the longest wait first.
struct OpenWorkPages {
  let context: ReportContext

  private var words: Words { context.words }

  func list() -> Document {
    let summary = context.openWorkSummary()
    return Document(
      path: context.paths.openWork, title: words("open-work"), language: context.language,
      blocks: [.paragraph(words("open-work-note"))] + (summary.isEmpty ? [.paragraph(words("no-open-work"))] : summary)
        + central())
  }

  /// How many pages a stage takes.
  func pageCount(_ stage: OpenItem.Stage) -> Int { PageSplit.count(context.places.openWorkByStage[stage]?.count ?? 0) }

  /// The n-th page of a stage, from 1.
  func page(_ stage: OpenItem.Stage, number: Int) -> Document {
    let items = context.places.openWorkByStage[stage] ?? []
    let range = PageSplit.range(number, of: items.count)
    var blocks: [Block] = [
      .paragraph(words("stage-note-\(stage.rawValue)")),
      context.openWorkTable(items[range], caption: context.rangeText(range, of: items.count), stage: stage),
    ]
    blocks += context.pager(number, of: pageCount(stage)) { context.paths.openWork(stage, page: $0) }
    return Document(
      path: context.paths.openWork(stage, page: number), title: words("stage-\(stage.rawValue)"), language: context.language,
      blocks: blocks)
  }

  /// Waiting at the central register: reported apart, charged to nobody.
  private func central() -> [Block] {
    let waits = context.result.centralWait
    guard waits.closed.count + waits.open.count + waits.undated > 0 else { return [] }
    func row(_ name: String, _ counts: DayCounts) -> ReportTable.Row {
      func days(_ value: Int?) -> [Inline] { value.map { context.number($0) } ?? ["–"] }
      return ReportTable.Row([
        [.text(name)], context.number(counts.count), days(counts.median), days(counts.p90), days(counts.worst),
      ])
    }
    var blocks: [Block] = [
      .heading(2, words("central-wait")), .paragraph(words("central-wait-note")),
      .table(
        ReportTable(
          caption: [.text(words("central-wait-caption"))],
          columns: [
            .init(words("wait")), .init(words("count"), .end), .init(words("median"), .end), .init(words("p90"), .end),
            .init(words("worst"), .end),
          ], rows: [row(words("wait-closed"), waits.closed), row(words("wait-open"), waits.open)], hasRowHeaders: true)),
    ]
    if waits.undated > 0 {
      blocks.append(.paragraph(words("wait-undated", ["n": context.language.number(waits.undated)])))
    }
    return blocks
  }
}

extension ReportContext {
  /// The stages that anything waits in, with the number waiting and the age of the oldest; empty when nothing waits.
  func openWorkSummary() -> [Block] {
    let rows = OpenItem.Stage.allCases.compactMap { stage -> ReportTable.Row? in
      // The longest wait stands first.
      guard let items = places.openWorkByStage[stage], let oldest = items.first else { return nil }
      return ReportTable.Row([
        [.link(words("stage-\(stage.rawValue)"), page: paths.openWork(stage))], number(items.count),
        number(result.openWork[oldest.position].days),
      ])
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          caption: [.text(words("open-work-caption"))],
          columns: [.init(words("stage")), .init(words("count"), .end), .init(words("oldest-days"), .end)], rows: rows,
          hasRowHeaders: true))
    ]
  }

  /// Open work with its age; a page of one stage leaves the stage out.
  func openWorkTable(_ matters: some Collection<OpenMatter>, caption: String, stage: OpenItem.Stage? = nil) -> Block {
    let hasCards = matters.contains { result.openWork[$0.position].serial != 0 }
    let hasVisits = stage?.isOfVisits ?? matters.contains { $0.count > 1 }
    let columns: [ReportTable.Column?] = [
      .init(words("student")), stage == nil ? .init(words("stage")) : nil, .init(words("session")),
      hasCards ? .init(words("card")) : nil, hasVisits ? .init(words("visits"), .end) : nil, .init(words("since")),
      .init(words("days"), .end), .init(words("evidence")),
    ]
    let kept = columns.indices.filter { columns[$0] != nil }
    let rows = matters.map { matter -> ReportTable.Row in
      let item = result.openWork[matter.position]
      let cells: [[Inline]] = [
        [.text(person(item.person))], [.link(words("stage-\(item.stage.rawValue)"), page: paths.openWork(item.stage))],
        [item.session == 0 ? "–" : sessionLink(item.session)],
        [.text(item.serial == 0 ? "–" : masking(nikIn: result.records.texts.text(item.serial)))],
        number(matter.count), [.text(language.date(item.since))],
        number(item.days), [item.position.map { .code(place($0)) } ?? "–"],
      ]
      return ReportTable.Row(kept.map { cells[$0] })
    }
    return .table(
      ReportTable(caption: [.text(caption)], columns: columns.compactMap { $0 }, rows: rows, hasRowHeaders: true))
  }
}
