import Audit
import Fundamentals
import Procedure
import Records

/// Below these numbers a share says little, and the pages say so.
enum SmallCounts {
  static let executions = SmallNumbers.executions
  static let findings = SmallNumbers.cases
}

/// The few sentences that matter: what deviates most, where, what to do about it and who; each led to its records.
struct StandingOut {
  let context: ReportContext
  private static let most = 4
  private static let mostSmall = 4

  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    let deviations = Deviations(context)
    let heading = Block.heading(2, words("what-stands-out"))
    guard !deviations.large.isEmpty || !deviations.small.isEmpty else { return [heading, .paragraph(words("no-violations"))] }
    var blocks = [heading]
    if !deviations.large.isEmpty { blocks.append(.numbered(deviations.large.prefix(StandingOut.most).map(item))) }
    if deviations.large.count > StandingOut.most {
      let rest = language.number(deviations.large.count - StandingOut.most)
      blocks.append(.paragraph([.link(words("more-deviations", ["n": rest]), page: context.paths.findings)]))
    }
    return blocks + small(deviations.small)
  }

  /// `6. Perekaman KTP-el: 23 dari 184 pelaksanaan melewati batas waktu 20 menit (12,5 %), 15 di antaranya di SMAN 1 Juai.`
  private func item(_ deviation: Deviation) -> [Inline] {
    let description = RuleCatalogue.description(of: deviation.rule)
    var line: [Inline] = deviation.step.map { [.strong([context.stepLink($0)]), ": "] } ?? []
    let page = page(of: deviation)
    if let assessed = deviation.assessed {
      let count = words("n-of-total", ["n": language.number(deviation.cases), "total": language.number(assessed)])
      line += [
        .link(page, [.text(count)]), .text(" " + said(deviation)),
        .text(" (\(context.rarePercent(deviation.cases, of: assessed)))"),
      ]
    } else {
      line += [
        .link(page, [.text(words("n-findings", ["n": language.number(deviation.cases)]))]),
        .text(": " + description.title(language)),
      ]
    }
    if let most = deviation.mostAt {
      line += [
        .text(words("of-these-at", ["n": language.number(most.cases)]) + " "), context.schoolLink(most.school),
      ]
    }
    return line + [
      ".", .lineBreak, .emphasis([.text(description.remedy(language) + " ")]), .text("→ " + owners(of: deviation)),
    ]
  }

  /// Where the number is one of a table, or a sum of some.
  private func page(of deviation: Deviation) -> LinkTarget {
    .page(context.paths.findings(deviation.rule), fragment: deviation.steps.isEmpty ? nil : FindingCounts.anchor)
  }

  /// The roles of the step with most cases; who keeps the data where it concerns no step.
  private func owners(of deviation: Deviation) -> String {
    guard let most = deviation.steps.first else { return words("owner-office") }
    let owners = context.owners(ofStep: most)
    let others = deviation.steps.dropFirst().contains { context.owners(ofStep: $0) != owners }
    return others ? words("owner-and-others", ["owner": owners]) : owners
  }

  /// `pelaksanaan melewati batas waktu 20 menit`.
  private func said(_ deviation: Deviation) -> String {
    switch deviation.rule {
    case .timeOverLimit:
      deviation.step.map { words("said-over-limit", ["limit": context.limit($0)]) } ?? words("said-over-limits")
    case .completenessMissing: words("said-incomplete")
    case .outputMissing: words("said-no-output")
    case .roleUnauthorised: words("said-wrong-role")
    case .flowSkipped: words("said-skipped")
    case .flowUnexpected: words("said-unexpected")
    case .flowPrecedence: words("said-precedence")
    case .recordedUnderAge: words("said-recorded-under-age")
    case .printedUnderAge: words("said-printed-under-age")
    case .printedBeforeReady: words("said-printed-before-ready")
    case .recordedAgain: words("said-recorded-again")
    default: words("said-finding", ["title": RuleCatalogue.description(of: deviation.rule).title(language)])
    }
  }

  /// What is too small for a sentence is named with its number, and not ranked.
  private func small(_ deviations: [Deviation]) -> [Block] {
    guard !deviations.isEmpty else { return [] }
    var line: [Inline] = [
      context.smallMark, .text(" " + words("small-numbers", ["few": language.number(SmallNumbers.cases)]) + " "),
    ]
    for (number, deviation) in deviations.prefix(StandingOut.mostSmall).enumerated() {
      if number > 0 { line.append("; ") }
      let title = RuleCatalogue.description(of: deviation.rule).title(language)
      line += [.link(page(of: deviation), [.text(title)]), .text(" (\(language.number(deviation.cases)))")]
    }
    if deviations.count > StandingOut.mostSmall {
      line += ["; ", .link(words("all-findings"), page: context.paths.findings)]
    }
    return [.paragraph(line + ["."])]
  }
}
