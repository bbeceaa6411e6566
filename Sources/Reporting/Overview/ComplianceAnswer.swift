import Audit
import CardPrinting
import Fundamentals
import Records

/// The key facts of the first page: the share that complies with both numbers and its range, and what it leaves out.
struct ComplianceAnswer {
  let context: ReportContext

  private var result: AuditResult { context.result }
  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    let total = result.figures.whole.total
    let notAssessed = context.notAssessed(total)
    var facts = [
      Definition(words("compliance"), compliance(total)),
      Definition(words("executions"), [.link(language.number(total.executions), page: context.paths.sessions)]),
      Definition(words("not-assessed"), [.link(notAssessed, page: context.paths.dataQuality, fragment: words("not-assessed"))]),
      findings(),
    ]
    if !result.openWork.isEmpty { facts.append(openWork()) }
    facts += stock()
    facts.append(Definition(words("as-of"), language.date(result.asOf)))
    let waived = result.findings.count(where: \.isWaived)
    if waived > 0 {
      let text = words(
        "waived-text",
        ["n": language.number(waived), "share": context.share(total.compliantWithoutWaivers, of: total.assessed)])
      facts.append(Definition(words("waived"), [.link(text, page: context.paths.about, fragment: words("waivers"))]))
    }
    return [.definitions(facts)]
  }

  /// `90,3 % · 243 dari 269 pelaksanaan yang dinilai; rentang 95 %: 86,2–93,3 %`.
  private func compliance(_ total: StepFigures) -> [Inline] {
    guard let range = context.interval(total.compliant, of: total.assessed) else { return [.text(words("not-assessed"))] }
    let line = words(
      "compliance-line",
      ["n": language.number(total.compliant), "total": language.number(total.assessed), "range": range])
    var text: [Inline] = [.strong([.text(language.percent(total.compliant, of: total.assessed))]), .text(" " + line)]
    if SmallNumbers.isSmall(executions: total.assessed) { text += [" ", context.smallMark] }
    return text
  }

  private func findings() -> Definition {
    let open = result.findings.count { !$0.isWaived && RuleCatalogue.severity($0.rule) == .violation }
    return Definition(words("violations"), [.link(language.number(open), page: context.paths.findings)])
  }

  private func openWork() -> Definition {
    let oldest = result.openWork.map(\.days).max() ?? 0
    let matters = context.places.openWorkByStage.values.reduce(0) { $0 + $1.count }
    let text = words("open-work-line", ["n": language.number(matters), "days": language.number(oldest)])
    return Definition(words("open-work"), [.link(text, page: context.paths.openWork)])
  }

  /// In how many sessions the blanks add up; nothing where they were never counted.
  private func stock() -> [Definition] {
    let balances = context.cards.stocks.compactMap(\.blankBalance)
    guard !balances.isEmpty else { return [] }
    let text = words(
      "n-of-total", ["n": language.number(balances.count(where: \.isBalanced)), "total": language.number(balances.count)])
    return [Definition(words("sessions-balanced"), [.link(text, page: context.paths.listing(.blanks))])]
  }
}

extension ReportContext {
  /// `11 (2 pelaksanaan, 9 baris tidak terbaca)`, `11 baris tidak terbaca`: a row that could not be read counts for the whole archive (decision 67), so the
  /// report of single schools leaves it out.
  func notAssessed(_ total: StepFigures) -> String {
    let executions = total.executions - total.assessed
    let unread = result.options.schools.isEmpty ? quarantinedExecutions.count : 0
    guard unread > 0 else { return language.number(executions) }
    guard executions > 0 else { return words("not-assessed-rows", ["rows": language.number(unread)]) }
    return words(
      "not-assessed-parts",
      [
        "n": language.number(executions + unread), "executions": language.number(executions), "rows": language.number(unread),
      ])
  }

  /// Rows of `langkah` in quarantine.
  var quarantinedExecutions: [QuarantinedRow] {
    result.records.quarantine.filter { result.records.files[$0.file].table == .executions }
  }
}
