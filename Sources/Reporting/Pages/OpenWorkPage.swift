import Audit
import Fundamentals

/// Who and what is still waiting, by stage, the longest wait first.
struct OpenWorkPage {
  let context: ReportContext
  /// Rows of a stage on the page; all of them are in `audit.json` and `audit.sqlite`.
  private static let mostRows = 1000

  func document() -> Document {
    let words = context.words
    let language = context.language
    var blocks: [Block] = [.paragraph(words("open-work-note"))]
    for stage in OpenItem.Stage.allCases {
      let items = context.result.openWork.filter { $0.stage == stage }
      guard !items.isEmpty else { continue }
      let longest = items.enumerated().sorted { a, b in
        a.element.days != b.element.days ? a.element.days > b.element.days : a.offset < b.offset
      }.map(\.element)
      let title = words("stage-\(stage.rawValue)")
      blocks += [
        .heading(2, "\(title) (\(language.number(items.count)))", id: stage.rawValue),
        context.openWorkTable(longest.prefix(OpenWorkPage.mostRows), caption: title),
      ]
      if items.count > OpenWorkPage.mostRows {
        blocks.append(.paragraph(words("more-rows", ["n": language.number(items.count - OpenWorkPage.mostRows)])))
      }
    }
    blocks += central()
    return Document(path: context.paths.openWork, title: words("open-work"), language: language, blocks: blocks)
  }

  /// Waiting at the central register: reported apart, charged to nobody.
  private func central() -> [Block] {
    let words = context.words
    let waits = context.result.centralWait
    guard waits.closed.count + waits.open.count > 0 else { return [] }
    func row(_ name: String, _ counts: DayCounts) -> ReportTable.Row {
      func days(_ value: Int?) -> [Inline] { value.map { context.number($0) } ?? ["–"] }
      return ReportTable.Row([
        [.text(name)], context.number(counts.count), days(counts.median), days(counts.p90), days(counts.worst),
      ])
    }
    return [
      .heading(2, words("central-wait")), .paragraph(words("central-wait-note")),
      .table(
        ReportTable(
          caption: [.text(words("central-wait-caption"))],
          columns: [
            .init(words("wait")), .init(words("count"), .end), .init(words("median"), .end), .init(words("p90"), .end),
            .init(words("worst"), .end),
          ], rows: [row(words("wait-closed"), waits.closed), row(words("wait-open"), waits.open)], hasRowHeaders: true)),
    ]
  }
}
