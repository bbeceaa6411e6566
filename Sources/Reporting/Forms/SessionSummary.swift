package import Audit
import CardPrinting
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// One sheet of A4 for the operators, ready when a visit has ended: planned and done, times, devices, stock, signatures.
///
/// Its length does not depend on the number of students: it counts, and names nobody. Long lists are cut, and say so.
package struct SessionSummary: Sendable {
  /// Rows of a table at most.
  private static let mostSteps = 10
  private static let mostTroubles = 4

  private let context: ReportContext
  private let group: GroupFigures
  private let index: SummaryIndex
  /// Without the site around it there is nothing to link to.
  private let isAlone: Bool

  private var words: Words { context.words }
  private var language: Language { context.language }
  private var result: AuditResult { context.result }

  init(context: ReportContext, group: GroupFigures, index: SummaryIndex, isAlone: Bool = false) {
    self.context = context
    self.group = group
    self.index = index
    self.isAlone = isAlone
  }

  /// The sheet of one session alone; nil for an id_sesi without executions.
  package init?(context: ReportContext, session name: String) {
    guard
      let group = context.result.figures.sessions.first(where: {
        $0.id != 0 && context.result.records.sessions.text($0.id) == name
      })
    else { return nil }
    self.init(context: context, group: group, index: SummaryIndex(context), isAlone: true)
  }

  /// Ids of sessions with executions, the latest first.
  package static func names(_ result: AuditResult, most: Int) -> [String] {
    let named = result.figures.sessions.filter { $0.id != 0 }.map { group -> (date: Int32, name: String) in
      (result.session(group.id)?.date ?? .min, result.records.sessions.text(group.id))
    }
    let latest = named.sorted { $0.date != $1.date ? $0.date > $1.date : $0.name < $1.name }
    return latest.prefix(most).map { masking(nikIn: $0.name) }
  }

  package func document() -> Document {
    let session = group.id
    let row = result.session(session)
    let counts = VisitCounts(context, session: session, index: index)
    let school = row.flatMap { result.school($0.school) }
    let texts = result.records.texts
    var blocks: [Block] = [
      .definitions([
        Definition(words("school"), context.short(context.school(row?.school ?? 0), 60)),
        Definition(words("date"), row?.day.map { language.fullDate($0) } ?? "–"),
        Definition(words("officers"), names(row?.officers ?? 0)),
        Definition(words("compliance"), context.share(group.total.compliant, of: group.total.assessed)),
      ]),
      done(counts), leftOver(counts), times(),
    ]
    blocks += troubles() + stock() + findings()
    blocks.append(.paragraph(words("field-notes") + " " + String(repeating: "…", count: 55)))
    blocks.append(
      context.signatures([
        (words("team-leader"), "", ""),
        (
          words("for-the-school"), context.short(school.map { texts.text($0.head) } ?? "", 40),
          school.map { texts.text($0.headNIP) } ?? ""
        ),
      ]))
    if !isAlone, let page = context.paths.session(session) {
      blocks.append(.paragraph([.link(words("whole-session"), page: page)]))
    }
    return Document(
      path: isAlone ? "index" : context.paths.summary(session) ?? "index",
      title: words("summary-title", ["id": context.short(context.session(session), 40)]), language: language, blocks: blocks,
      layout: .sheet)
  }

  private func names(_ cell: Int32) -> String {
    let names = result.members(cell).map { member -> String in
      guard let officer = result.officer(member), officer.name != 0 else { return result.memberName(member) }
      return result.records.texts.text(officer.name)
    }
    return names.isEmpty ? "–" : whole(names).map { masking(nikIn: $0) }.joined(separator: ", ")
  }

  /// Letters of names that the sheet has room for.
  private static let mostLetters = 150

  /// As many names as the sheet has room for, none of them cut, and how many there are besides.
  private func whole(_ names: [String]) -> [String] {
    var length = 0
    let shown = names.prefix { name in
      length += name.count + 2
      return length <= SessionSummary.mostLetters
    }
    guard !shown.isEmpty, shown.count < names.count else { return shown.isEmpty ? [context.short(names[0], 70)] : names }
    return shown + ["+\(names.count - shown.count)"]
  }

  // MARK: Students

  private func done(_ counts: VisitCounts) -> Block {
    let columns: [(String, Int)] = [
      ("sum-planned", counts.planned), ("sum-present", counts.present), ("sum-walk-ins", counts.walkIns),
      ("sum-recorded", counts.recorded), ("sum-recorded-before", counts.recordedBefore), ("sum-printed", counts.printed),
      ("sum-elsewhere", counts.cardElsewhere),
      ("sum-spoiled", counts.spoiledPrints), ("sum-handed-over", counts.handedOver),
    ]
    return .table(
      ReportTable(
        caption: [.text(words("sum-done"))], columns: columns.map { .init(words($0.0), .end) },
        rows: [.init(columns.map { context.number($0.1) })], style: .form))
  }

  private func leftOver(_ counts: VisitCounts) -> Block {
    var rows = VisitCounts.Reason.allCases.compactMap { reason in
      counts.left[reason].map { count in
        ReportTable.Row([
          [.text(words("left-\(reason.rawValue)"))], context.number(count), [.text(words("do-\(reason.rawValue)"))],
        ])
      }
    }
    let sum = counts.left.values.reduce(0, +)
    if rows.isEmpty { rows.append(.init([[.text(words("left-nobody"))], context.number(0), []])) }
    let caption = words("sum-left", ["n": language.number(sum), "date": language.date(result.asOf)])
    return .table(
      ReportTable(
        caption: [.text(caption)],
        columns: [.init(words("reason")), .init(words("count"), .end), .init(words("action-to-take"))], rows: rows,
        hasRowHeaders: true, style: .form))
  }

  // MARK: Times

  private func times() -> Block {
    let all = result.procedure.steps.indices.filter { group.steps[$0].executions > 0 }
    let time = Dimension.allCases.firstIndex(of: .time) ?? 0
    let rows = all.prefix(SessionSummary.mostSteps).map { step -> ReportTable.Row in
      let figures = group.steps[step]
      let kept = figures.dimensions[time]
      let over = kept.assessed - kept.compliant
      return ReportTable.Row([
        [.text(context.short(context.stepTitle(step), 44))], [.text(context.short(context.limit(step), 24))],
        context.number(figures.executions), [.text(context.duration(figures.durations?.median))],
        [.text(context.duration(figures.durations?.p90))],
        kept.assessed == 0 ? [.badge(.muted, "–")] : [.badge(over == 0 ? .ok : .violation, language.number(over))],
      ])
    }
    return .table(
      ReportTable(
        caption: [.text(words("sum-times") + more(all.count - rows.count))],
        columns: [
          .init(words("step")), .init(words("limit")), .init(words("executions"), .end), .init(words("median"), .end),
          .init(words("p90"), .end), .init(words("over-limit"), .end),
        ], rows: Array(rows), hasRowHeaders: true, style: .form))
  }

  /// ` (3 lagi di halaman sesi)` for rows left out.
  private func more(_ count: Int) -> String {
    count > 0 ? " " + words("sum-more", ["n": language.number(count)]) : ""
  }

  // MARK: Devices

  /// Failed prints by printer and reason, and what logs say against the records.
  private func troubles() -> [Block] {
    var failures: [String: Int] = [:]
    for position in context.cards.bySession[group.id] ?? [] {
      let row = result.records.prints[Int(result.prints[position])]
      guard row.verdict == .failed else { continue }
      let device = row.device == 0 ? words("unnamed-printer") : result.records.cells.text(row.device)
      let reason = row.reason == 0 ? words("no-reason") : result.records.texts.text(row.reason)
      failures[words("failed-print", ["device": device, "reason": reason]), default: 0] += 1
    }
    for (rule, indices) in rules(where: \.needsDeviceLog) {
      failures[RuleCatalogue.description(of: rule).title(language)] = indices
    }
    let sorted = failures.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    return [
      table(
        words("sum-devices"), words("what-happened"), sorted.map { ([.text(context.short($0.key, 90))], $0.value) },
        none: words("no-device-trouble"))
    ]
  }

  // MARK: Stock

  private func stock() -> [Block] {
    guard let stock = index.stocks[group.id] else { return [.paragraph(words("sum-no-stock"))] }
    let balance = stock.blankBalance
    let moves: [StockRow.Movement] = [.opening, .received, .spoiled, .returned, .closing]
    let rows = StockRow.Item.allCases.compactMap { item -> ReportTable.Row? in
      let quantities = moves.map { stock.quantity(item, $0) }
      guard quantities.contains(where: { $0 != nil }) || stock.quantity(item, .used) != nil else { return nil }
      let verdict: Inline
      var used = stock.quantity(item, .used)
      if item == .blank {
        used = balance?.used ?? used
        verdict =
          balance.map {
            $0.isBalanced ? .badge(.ok, words("balanced")) : .badge(.violation, context.signedQuantity($0.difference))
          } ?? .badge(.muted, words("not-assessed"))
      } else {
        let yield = item == .ribbon ? result.options.ribbonYield : result.options.filmYield
        let use = stock.supplyUse(item, yield: yield)
        used = use?.rolls ?? used
        verdict =
          use.map { .badge($0.isPlausible ? .ok : .warning, words("enough-for", ["n": language.number(Int($0.suppliedCards))])) }
          ?? .badge(.muted, words("not-assessed"))
      }
      let cells = quantities.prefix(2) + [used] + quantities.dropFirst(2)
      return ReportTable.Row([[.text(words("item-\(item)"))]] + cells.map { context.blankable($0) } + [[verdict]])
    }
    let names = ["stock-opening", "stock-received", "stock-used", "stock-spoiled", "stock-returned", "stock-closing"]
    return [
      .table(
        ReportTable(
          caption: [.text(words("sum-stock"))],
          columns: [.init(words("item"))] + names.map { .init(words($0), .end) } + [.init(words("stock-difference"))], rows: rows,
          hasRowHeaders: true, style: .form))
    ]
  }

  // MARK: Findings

  private func findings() -> [Block] {
    let rows = rules { !$0.needsDeviceLog }.map { rule, count -> ([Inline], Int) in
      ([context.severityBadge(rule), " ", .text(context.short(RuleCatalogue.description(of: rule).title(language), 80))], count)
    }
    return [table(words("findings"), words("finding"), rows, none: words("no-findings"))]
  }

  /// Rules with findings in this session that no waiver covers, the most frequent first.
  private func rules(where isMeant: (RuleID) -> Bool) -> [(RuleID, Int)] {
    var counts: [RuleID: Int] = [:]
    for position in context.findings.bySession[group.id] ?? [] {
      let finding = result.findings[position]
      if !finding.isWaived, isMeant(finding.rule) { counts[finding.rule, default: 0] += 1 }
    }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func table(_ caption: String, _ name: String, _ all: [([Inline], Int)], none: String) -> Block {
    var rows = all.prefix(SessionSummary.mostTroubles).map { ReportTable.Row([$0.0, context.number($0.1)]) }
    if rows.isEmpty { rows = [.init([[.text(none)], context.number(0)])] }
    return .table(
      ReportTable(
        caption: [.text(caption + more(all.count - SessionSummary.mostTroubles))],
        columns: [.init(name), .init(words("count"), .end)], rows: Array(rows), style: .form))
  }
}
