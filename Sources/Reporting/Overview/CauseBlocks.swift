import Audit
import Fundamentals
import Records

/// The analysis of causes on the page of a rule: a table for each kind of group in which one stands out, a sentence for the others.
struct CauseBlocks {
  let context: ReportContext
  let rule: RuleID
  private static let most = 8

  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    guard let analysis = CauseAnalysis(rule, context), analysis.comparisons > 1 else { return [] }
    var blocks: [Block] = [.heading(2, words("causes"))]
    var alike: [String] = []
    for kind in CauseAnalysis.Kind.allCases {
      let groups = analysis.groups[kind] ?? []
      guard groups.contains(where: \.stands) else {
        if groups.count(where: { !$0.isSmall }) > 1 { alike.append(CauseBlocks.word(kind)) }
        continue
      }
      blocks += [.heading(3, words("by-\(CauseBlocks.word(kind))")), .table(table(kind, groups))]
    }
    if !alike.isEmpty {
      let kinds = alike.map { words("cause-\($0)") }.joined(separator: ", ")
      blocks.append(.paragraph(words("causes-alike", ["kinds": kinds])))
    }
    return blocks + [.paragraph(words("causes-note", ["n": language.number(analysis.comparisons)]))]
  }

  private static func word(_ kind: CauseAnalysis.Kind) -> String {
    switch kind {
    case .school: "school"
    case .officer: "officer"
    case .device: "device"
    case .weekday: "weekday"
    }
  }

  /// Those that stand out first, then those with most cases.
  private func table(_ kind: CauseAnalysis.Kind, _ groups: [CauseAnalysis.Group]) -> ReportTable {
    let order = groups.sorted { a, b in
      if a.stands != b.stands { return a.stands }
      if a.cases != b.cases { return a.cases > b.cases }
      return a.executions != b.executions ? a.executions > b.executions : a.id < b.id
    }
    let rest = order.count - CauseBlocks.most
    let caption = words("causes-caption") + (rest > 0 ? " " + words("causes-more", ["n": language.number(rest)]) : "")
    return ReportTable(
      caption: [.text(caption)],
      columns: [
        .init(words(CauseBlocks.word(kind))), .init(words("cause-cases"), .end), .init(words("cause-ratio"), .end),
        .init(words("range-95"), .end), .init(words("cause-mark")),
      ], rows: order.prefix(CauseBlocks.most).map { row(kind, $0) }, hasRowHeaders: true)
  }

  private func row(_ kind: CauseAnalysis.Kind, _ group: CauseAnalysis.Group) -> ReportTable.Row {
    let cells: [[Inline]] = [[name(kind, group.id)], [.text(context.share(group.cases, of: group.executions))]]
    guard let ratio = group.ratio else {
      return ReportTable.Row(kind: .muted, cells + [["–"], ["–"], [context.smallMark]])
    }
    let range = "\(context.ratio(ratio.lower))–\(context.ratio(ratio.upper))"
    let mark: Inline =
      !group.stands
      ? .text(words("cause-like-others"))
      : ratio.ratio > 1 ? .badge(.violation, words("cause-more-often")) : .badge(.ok, words("cause-less-often"))
    return ReportTable.Row(cells + [[.text(context.ratio(ratio.ratio) + " ×")], [.text(range)], [mark]])
  }

  private func name(_ kind: CauseAnalysis.Kind, _ id: Int32) -> Inline {
    switch kind {
    case .school: context.schoolLink(id)
    case .officer:
      context.paths.officer(id).map { .link(context.result.memberName(id), page: $0) } ?? .text(context.result.memberName(id))
    case .device: context.deviceLink(id)
    case .weekday: .text(language.weekday(Int(id)))
    }
  }
}
