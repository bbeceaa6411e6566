import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// The tables of a comparison: steps, schools, rules and open work, then and now.
struct ComparisonTables {
  /// Schools shown, those with the greatest change first.
  private static let mostSchools = 200
  /// Tenths of a percentage point from which a change is called better or worse.
  private static let leastPoints = 10

  let context: ReportContext
  let comparison: Comparison

  private var words: Words { context.words }
  private var language: Language { context.language }
  private var result: AuditResult { context.result }
  private var earlier: EarlierAudit { comparison.earlier }

  /// `▲ turun 3,4 poin`; without a sign when it is below a point or either side is small.
  func change(_ then: EarlierAudit.Figures, _ now: EarlierAudit.Figures) -> [Inline] {
    guard let points = ComparisonTables.points(then, now) else { return [.badge(.muted, words("not-assessed"))] }
    let tenths = abs(points)
    let size = "\(language.number(tenths / 10))\(language.pick(",", "."))\(tenths % 10)"
    let text = points == 0 ? words("unchanged") : words(points > 0 ? "points-up" : "points-down", ["n": size])
    let isSmall = min(then.assessed, now.assessed) < SmallCounts.executions
    if isSmall || tenths < ComparisonTables.leastPoints {
      return [.badge(.muted, text)] + (isSmall ? [" ", .text(words("few-findings"))] : [])
    }
    return [.badge(points > 0 ? .ok : .violation, text)]
  }

  /// Change in tenths of a percentage point, each share rounded as it is printed; nil when one side was not assessed.
  static func points(_ then: EarlierAudit.Figures, _ now: EarlierAudit.Figures) -> Int? {
    guard then.assessed > 0, now.assessed > 0 else { return nil }
    func tenths(_ figures: EarlierAudit.Figures) -> Int {
      (min(figures.compliant, 1 << 40) * 2000 + figures.assessed) / (2 * figures.assessed)
    }
    return tenths(now) - tenths(then)
  }

  // MARK: Steps

  func steps() -> ReportTable {
    let numbers = result.procedure.steps.map(\.number)
    var new: [Int32: Int] = [:]
    for position in comparison.new { new[number(ofStepIn: result.findings[position]), default: 0] += 1 }
    var gone: [Int32: Int] = [:]
    for position in comparison.resolved { gone[earlier.findings[position].step, default: 0] += 1 }
    var rows = numbers.indices.map { index -> ReportTable.Row in
      let then = earlier.steps[numbers[index]]
      return row(
        [context.stepLink(index)], then, result.figures.whole.steps[index].compared, new[Int32(numbers[index])] ?? 0,
        gone[Int32(numbers[index])] ?? 0)
    }
    for number in earlier.steps.keys.sorted() where !numbers.contains(number) {
      rows.append(row([.text(String(number))], earlier.steps[number], nil, 0, gone[Int32(clamping: number)] ?? 0))
    }
    rows.append(
      ReportTable.Row(
        kind: .muted,
        [[.text(words("no-step"))]] + Array(repeating: ["–"], count: 3)
          + [context.number(new[-1] ?? 0), context.number(gone[-1] ?? 0)]))
    return ReportTable(
      caption: [.text(words("compare-steps"))],
      columns: [
        .init(words("step")), .init(words("compliant-then"), .end), .init(words("compliant-now"), .end),
        .init(words("difference")), .init(words("new-count"), .end), .init(words("resolved-count"), .end),
      ], rows: rows, hasRowHeaders: true)
  }

  /// Median and 90th percentile of the steps that both audits could time, or one of them.
  func times() -> ReportTable {
    let steps = result.procedure.steps
    let rows = steps.indices.map { index -> ReportTable.Row in
      let then = earlier.steps[steps[index].number]
      let now = result.figures.whole.steps[index].compared
      return ReportTable.Row(
        [[context.stepLink(index)], [.text(context.limit(index))]]
          + [then?.median, now.median, then?.p90, now.p90].map { [.text(context.duration($0))] })
    }
    return ReportTable(
      caption: [.text(words("compare-times"))],
      columns: [.init(words("step")), .init(words("limit"))]
        + ["median-then", "median-now", "p90-then", "p90-now"].map { .init(words($0), .end) }, rows: rows, hasRowHeaders: true)
  }

  private func number(ofStepIn finding: Finding) -> Int32 {
    finding.stepIndex.map { Int32(result.procedure.steps[$0].number) } ?? -1
  }

  private func row(
    _ name: [Inline], _ then: EarlierAudit.Figures?, _ now: EarlierAudit.Figures?, _ new: Int, _ gone: Int
  ) -> ReportTable.Row {
    ReportTable.Row([
      name, share(then), share(now), change(then ?? .init(), now ?? .init()), context.number(new), context.number(gone),
    ])
  }

  private func share(_ figures: EarlierAudit.Figures?) -> [Inline] {
    figures.map { [.text(context.share($0.compliant, of: $0.assessed))] } ?? ["–"]
  }

  // MARK: Schools

  private struct SchoolChange {
    var name: String
    var id: Int32?
    var then: EarlierAudit.Figures?
    var now: EarlierAudit.Figures?
    var new = 0
    var gone = 0
  }

  func schools() -> [Block] {
    var changes: [String: SchoolChange] = [:]
    for (npsn, figures) in earlier.schools { changes[npsn] = SchoolChange(name: npsn, then: figures) }
    for group in result.figures.schools {
      let npsn = result.records.cells.text(group.id)
      changes[npsn, default: SchoolChange(name: npsn)].id = group.id
      changes[npsn]?.now = group.total.compared
    }
    for position in comparison.new {
      let finding = result.findings[position]
      let school = result.school(of: finding)
      changes[result.records.cells.text(school)]?.new += 1
    }
    let schools = earlier.sessions.map { result.records.sessions.find($0).flatMap { result.session($0)?.school } }
    for position in comparison.resolved {
      guard let school = schools[Int(earlier.findings[position].session)] else { continue }
      changes[result.records.cells.text(school)]?.gone += 1
    }
    let sorted = changes.values.sorted { a, b in
      let (first, second) = (weight(a), weight(b))
      return first != second ? first > second : a.name < b.name
    }
    let rows = sorted.prefix(ComparisonTables.mostSchools).map { change in
      ReportTable.Row([
        [
          change.id.map { context.schoolGroupLink($0) }
            ?? .text(change.name.isEmpty ? context.schoolGroup(0) : masking(nikIn: change.name))
        ],
        share(change.then), share(change.now), state(change), context.number(change.new), context.number(change.gone),
      ])
    }
    var blocks: [Block] = [
      .table(
        ReportTable(
          caption: [.text(words("compare-schools"))],
          columns: [
            .init(words("school")), .init(words("compliant-then"), .end), .init(words("compliant-now"), .end),
            .init(words("difference")), .init(words("new-count"), .end), .init(words("resolved-count"), .end),
          ], rows: Array(rows), hasRowHeaders: true))
    ]
    if sorted.count > rows.count {
      blocks.append(.paragraph(words("compare-more-schools", ["n": language.number(sorted.count - rows.count)])))
    }
    return blocks
  }

  /// Schools that came or went stand first, then the greatest changes; what belongs to no school stands last.
  private func weight(_ change: SchoolChange) -> Int {
    if change.name.isEmpty { return -1 }
    guard let then = change.then, let now = change.now else { return Int.max }
    return abs(ComparisonTables.points(then, now) ?? 0)
  }

  private func state(_ school: SchoolChange) -> [Inline] {
    guard let then = school.then else { return [.badge(.note, words("school-new"))] }
    guard let now = school.now else { return [.badge(.muted, words("school-gone"))] }
    return change(then, now)
  }

  // MARK: Rules and open work

  func rules() -> [Block] {
    var counts: [String: (then: Int, now: Int, new: Int, gone: Int)] = [:]
    for finding in earlier.findings { counts[earlier.rules[Int(finding.rule)], default: (0, 0, 0, 0)].then += 1 }
    for finding in result.findings { counts[finding.rule.rawValue, default: (0, 0, 0, 0)].now += 1 }
    for position in comparison.new { counts[result.findings[position].rule.rawValue, default: (0, 0, 0, 0)].new += 1 }
    for position in comparison.resolved {
      counts[earlier.rules[Int(earlier.findings[position].rule)], default: (0, 0, 0, 0)].gone += 1
    }
    guard !counts.isEmpty else { return [.paragraph(words("no-findings"))] }
    let rows = counts.sorted { $0.key < $1.key }.prefix(PageSplit.size).map { name, count -> ReportTable.Row in
      let rule = RuleID(rawValue: name)
      let title: [Inline] =
        rule.map { [context.severityBadge($0), " ", .text(RuleCatalogue.description(of: $0).title(language))] }
        ?? [.code(context.short(name, 80))]
      return ReportTable.Row([title] + [count.then, count.now, count.new, count.gone].map(context.number))
    }
    return [
      .table(
        ReportTable(
          caption: [.text(words("compare-rules"))],
          columns: [
            .init(words("rule")), .init(words("compare-then"), .end), .init(words("compare-now"), .end),
            .init(words("new-count"), .end), .init(words("resolved-count"), .end),
          ], rows: Array(rows), hasRowHeaders: true))
    ]
  }

  func stages() -> ReportTable {
    let rows = OpenItem.Stage.allCases.map { stage in
      ReportTable.Row([
        [.text(words("stage-\(stage.rawValue)"))], context.number(earlier.stages[stage.rawValue] ?? 0),
        context.number(context.places.openWorkByStage[stage]?.count ?? 0),
      ])
    }
    return ReportTable(
      caption: [.text(words("open-work-caption"))],
      columns: [.init(words("stage")), .init(words("compare-then"), .end), .init(words("compare-now"), .end)], rows: rows,
      hasRowHeaders: true)
  }
}
