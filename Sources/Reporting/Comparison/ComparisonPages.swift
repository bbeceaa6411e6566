import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// The pages that lay an audit beside an earlier one.
enum ComparisonPage: Sendable, Hashable {
  case overview
  case new(Int)
  case resolved(Int)
}

extension PagePaths {
  package var comparison: String { "perbandingan/index" }

  func comparison(_ page: ComparisonPage) -> String {
    switch page {
    case .overview: comparison
    case .new(let number): PagePaths.numbered("perbandingan/baru", number)
    case .resolved(let number): PagePaths.numbered("perbandingan/selesai", number)
    }
  }
}

/// What got better, worse, new and gone since an earlier audit.
struct ComparisonPages: Sendable {
  let context: ReportContext
  let comparison: Comparison

  private var words: Words { context.words }
  private var language: Language { context.language }
  private var result: AuditResult { context.result }
  private var earlier: EarlierAudit { comparison.earlier }

  var pages: [ComparisonPage] {
    [.overview] + (0..<PageSplit.count(comparison.new.count, size: PageSplit.wide)).map { .new($0 + 1) }
      + (0..<PageSplit.count(comparison.resolved.count, size: PageSplit.wide)).map { .resolved($0 + 1) }
  }

  func document(_ page: ComparisonPage) -> Document {
    switch page {
    case .overview: return overview()
    case .new(let number): return new(number)
    case .resolved(let number): return resolved(number)
    }
  }

  func breadcrumb(_ page: ComparisonPage) -> [SiteFrame.Entry] {
    let home = SiteFrame.Entry(page: context.paths.overview, label: words("overview"))
    if page == .overview { return [home] }
    return [home, .init(page: context.paths.comparison, label: words("comparison"))]
  }

  /// `30 Mei 2025, 34.173 pelaksanaan`: two audits of one day differ in what they hold.
  private func state(_ day: LocalDate, executions: Int) -> String {
    words("compare-state", ["date": language.date(day), "n": language.number(executions)])
  }

  private func overview() -> Document {
    let now = result.figures.whole.total
    let then = earlier.steps.values.reduce(into: EarlierAudit.Figures()) { $0.add($1) }
    var facts = [
      Definition(words("compare-then"), state(earlier.asOf, executions: then.executions)),
      Definition(words("compare-now"), state(result.asOf, executions: now.executions)),
      Definition(
        words("compliance"),
        [.text(context.share(then.compliant, of: then.assessed) + " → " + context.share(now.compliant, of: now.assessed) + " ")]
          + ComparisonTables(context: context, comparison: comparison).change(then, now.compared)),
      Definition(words("findings-new"), [count(comparison.new.count, .new(1))]),
      Definition(words("findings-resolved"), [count(comparison.resolved.count, .resolved(1))]),
      Definition(words("findings-remaining"), language.number(comparison.remaining)),
    ]
    if comparison.newlyWaived > 0 { facts.append(Definition(words("now-waived"), language.number(comparison.newlyWaived))) }
    if comparison.noLongerWaived > 0 {
      facts.append(Definition(words("no-longer-waived"), language.number(comparison.noLongerWaived)))
    }
    let tables = ComparisonTables(context: context, comparison: comparison)
    let blocks: [Block] =
      [.definitions(facts)] + cautions()
      + [
        .heading(2, words("steps")), .table(tables.steps()), .paragraph(words("compare-least")), .table(tables.times()),
        .heading(2, words("schools")),
      ] + tables.schools()
      + [.heading(2, words("findings-by-rule"))] + tables.rules() + [.heading(2, words("open-work")), .table(tables.stages())]
      + [.heading(2, words("how-matched")), .bullets(limits().map { [.text($0)] })]
    return Document(path: context.paths.comparison, title: words("comparison"), language: language, blocks: blocks)
  }

  private func count(_ count: Int, _ page: ComparisonPage) -> Inline {
    let text = language.number(count)
    return count == 0 ? .text(text) : .link(text, page: context.paths.comparison(page))
  }

  /// What a reader must know before comparing.
  private func cautions() -> [Block] {
    var texts: [String] = []
    if earlier.procedure != result.procedure.id {
      texts.append(words("compare-other-procedure", ["then": masking(nikIn: earlier.procedure), "now": result.procedure.id]))
    }
    if earlier.asOf > result.asOf { texts.append(words("compare-later")) }
    return texts.map { .callout(.warning, title: words("compare-caution"), [.text($0)]) }
  }

  /// By what findings were matched, and what that cannot tell.
  private func limits() -> [String] {
    let identity =
      switch comparison.identity {
      case .key: "matched-by-key"
      case .number: "matched-by-number"
      case .ending: "matched-by-ending"
      }
    var limits = [words("matched-how"), words(identity)]
    if comparison.uncertain > 0 { limits.append(words("matched-uncertain", ["n": language.number(comparison.uncertain)])) }
    return limits
  }

  // MARK: Lists

  private func new(_ number: Int) -> Document {
    let range = PageSplit.range(number, of: comparison.new.count, size: PageSplit.wide)
    return list(
      .new(number), "findings-new", comparison.new.count,
      context.findingTable(
        comparison.new[range], caption: context.rangeText(range, of: comparison.new.count), most: PageSplit.wide))
  }

  private func resolved(_ number: Int) -> Document {
    let range = PageSplit.range(number, of: comparison.resolved.count, size: PageSplit.wide)
    let rows = comparison.resolved[range].compactMap { earlier.finding($0) }.map { finding -> ReportTable.Row in
      func text(_ bytes: [UInt8]?) -> String { context.short(String(decoding: bytes ?? [], as: UTF8.self), 400) }
      let rule = RuleID(rawValue: text(finding.rule))
      let title: Inline =
        rule.map { context.ruleLink($0) } ?? .code(text(finding.rule))
      return ReportTable.Row([
        rule.map { [context.severityBadge($0)] } ?? ["–"], [title], [.text(text(finding.session))],
        [.text(finding.step.map(String.init) ?? "–")], [.text(masked(finding.nik))], [.text(text(finding.message))],
        [.code(text(finding.file) + ":" + String(finding.line))],
      ])
    }
    let table = ReportTable(
      caption: [.text(context.rangeText(range, of: comparison.resolved.count))],
      columns: [
        .init(words("severity")), .init(words("rule")), .init(words("session")), .init(words("step")), .init(words("student")),
        .init(words("finding")), .init(words("evidence-then")),
      ], rows: rows)
    return list(.resolved(number), "findings-resolved", comparison.resolved.count, [.table(table)])
  }

  /// The last four digits, whatever the earlier audit wrote.
  private func masked(_ nik: [UInt8]?) -> String {
    guard let nik, !nik.isEmpty else { return "–" }
    return String(repeating: "*", count: 12) + String(decoding: nik.suffix(4), as: UTF8.self)
  }

  private func list(_ page: ComparisonPage, _ title: String, _ count: Int, _ table: [Block]) -> Document {
    let number: Int =
      switch page {
      case .overview: 1
      case .new(let number), .resolved(let number): number
      }
    let pager = context.pager(number, of: PageSplit.count(count, size: PageSplit.wide)) { other in
      if case .new = page { context.paths.comparison(.new(other)) } else { context.paths.comparison(.resolved(other)) }
    }
    return Document(
      path: context.paths.comparison(page), title: words(title), language: language,
      blocks: [.paragraph(words(title + "-note"))] + table + pager)
  }
}

extension EarlierAudit.Figures {
  mutating func add(_ other: EarlierAudit.Figures) {
    executions += other.executions
    assessed += other.assessed
    compliant += other.compliant
  }
}

extension StepFigures {
  /// As an earlier audit writes them.
  var compared: EarlierAudit.Figures {
    EarlierAudit.Figures(
      executions: executions, assessed: assessed, compliant: compliant, median: durations?.median, p90: durations?.p90)
  }
}
