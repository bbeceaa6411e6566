import Audit
import CivilRegistry
import Fundamentals
import Handover
import Procedure
import Records

/// How far the data carry the figures: what was read, what was not, and every row that could not be read.
struct DataQualityPage {
  let context: ReportContext

  private var words: Words { context.words }
  private var language: Language { context.language }
  private var records: Records { context.result.records }

  func document() -> Document {
    Document(
      path: context.paths.dataQuality, title: words("data-quality"), language: language,
      blocks: unread() + files() + notAssessed() + QuarantinePages(context: context).summary()
        + LogQuality(context: context).blocks() + sealed() + ListingPages(context: context, listing: .undecidable).section()
        + others())
  }

  private func files() -> [Block] {
    let pages = ListingPages(context: context, listing: .files)
    let isSplit = pages.pageCount > 0
    var table = FileTable(context: context).table(0..<(isSplit ? ListingPages.preview : records.files.count))
    table.caption = [.text(words("files-caption"))]
    table.rows.append(FileTable(context: context).total)
    return [.heading(2, words("files")), .table(table)] + (isSplit ? [pages.all] : [])
  }

  private func unread() -> [Block] {
    guard !records.unread.isEmpty else { return [] }
    let rows = records.unread.map { file in
      ReportTable.Row(
        kind: .violation,
        [
          [.code(masking(nikIn: file.path))], [.text(words("unread-\(file.reason.rawValue)"))],
          [.text(masking(nikIn: file.detail))],
        ])
    }
    return [
      .callout(.warning, title: words("unread-title"), [.text(words("unread-note"))]),
      .table(
        ReportTable(
          caption: [.text(words("unread-title"))],
          columns: [.init(words("file")), .init(words("reason")), .init(words("detail"))], rows: rows)),
    ]
  }

  /// How many executions no verdict was possible for, in each dimension, and what the figures show without a finding.
  private func notAssessed() -> [Block] {
    let steps = context.result.procedure.steps.indices
    var unread = [Int](repeating: 0, count: steps.count)
    let quarantined = context.quarantinedExecutions
    for row in quarantined { if let step = row.step, unread.indices.contains(step) { unread[step] += 1 } }
    let total = context.result.figures.whole.total
    func nothing(_ count: Int) -> [[Inline]] { Array(repeating: ["–"], count: count) }
    let sums = [
      ReportTable.Row(
        [[.text(words("unread-step"))]] + nothing(Dimension.allCases.count + 2)
          + [context.number(quarantined.count - unread.reduce(0, +)), ["–"]]),
      ReportTable.Row(
        kind: .total,
        [[.text(words("total"))], context.number(total.executions), context.number(total.executions - total.assessed)]
          + nothing(Dimension.allCases.count) + [context.number(quarantined.count), context.number(total.underLowerBound)]),
    ]
    let rows = steps.map { index -> ReportTable.Row in
      let figures = context.result.figures.whole.steps[index]
      let dimensions = figures.dimensions.map { context.number(figures.executions - $0.assessed) }
      return ReportTable.Row(
        [
          [context.stepLink(index)], context.number(figures.executions), context.number(figures.executions - figures.assessed),
        ] + dimensions
          + [context.number(unread[index]), context.number(figures.underLowerBound)])
    }
    return [
      .heading(2, words("not-assessed")), .paragraph(words("not-assessed-note")),
      .table(
        ReportTable(
          caption: [.text(words("not-assessed-caption"))],
          columns: [.init(words("step")), .init(words("executions"), .end), .init(words("no-dimension"), .end)]
            + Dimension.allCases.map { .init(words("dimension-\($0.rawValue)"), .end) }
            + [.init(words("quarantined"), .end), .init(words("lower-bound"), .center)], rows: rows + sums, hasRowHeaders: true)),
    ]
  }

  /// Sealed receipts by the state of their seals.
  private func sealed() -> [Block] {
    let receipts = context.result.selectedReceipts.map { context.result.receipts[$0] }
    guard !receipts.isEmpty else { return [] }
    let rows = ReceiptCheck.State.allCases.compactMap { state -> ReportTable.Row? in
      let count = receipts.count { $0.check.state == state }
      return count == 0 ? nil : ReportTable.Row([[context.badge(state)], context.number(count)])
    }
    return [
      .heading(2, words("sealed-receipts")), .paragraph([.link(words("receipts-title"), page: context.paths.receipts)]),
      .table(
        ReportTable(
          caption: [.text(words("sealed-caption"))], columns: [.init(words("sealed-state")), .init(words("count"), .end)],
          rows: rows, hasRowHeaders: true)),
    ]
  }

  private func others() -> [Block] {
    var blocks: [Block] = []
    if !records.duplicates.isEmpty {
      blocks += [
        .heading(2, words("duplicates")),
        .bullets(records.duplicates.map { [.code(masking(nikIn: $0.path)), " = ", .code(masking(nikIn: $0.original))] }),
      ]
    }
    if !records.unused.isEmpty {
      blocks += [.heading(2, words("unused")), .bullets(records.unused.prefix(200).map { [.code(masking(nikIn: $0))] })]
    }
    return blocks
  }
}
