import Audit
import Fundamentals
import Records

/// Below these numbers a share says little, and the pages say so.
enum SmallCounts {
  static let executions = 20
  static let findings = 5
}

/// The largest deviations in sentences, each led to its records and followed by what to do.
struct StandingOut {
  let context: ReportContext
  private static let mostRules = 6

  private var result: AuditResult { context.result }
  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    let ranked = violations()
    guard !ranked.isEmpty else { return [.heading(2, words("what-stands-out")), .paragraph(words("no-violations"))] }
    var blocks: [Block] = [
      .heading(2, words("what-stands-out")),
      .bullets(ranked.prefix(StandingOut.mostRules).map { sentence($0.rule, $0.indices) }),
    ]
    if ranked.count > StandingOut.mostRules {
      blocks.append(.paragraph([.link(words("all-findings"), page: context.paths.findings)]))
    }
    return blocks
  }

  /// Violations that no waiver covers, by rule, the most frequent first.
  private func violations() -> [(rule: RuleID, indices: [Int])] {
    var ranked: [(rule: RuleID, indices: [Int])] = []
    for (rule, all) in context.findings.byRule where RuleCatalogue.severity(rule) == .violation {
      let indices = all.filter { !result.findings[$0].isWaived }
      if !indices.isEmpty { ranked.append((rule, indices)) }
    }
    return ranked.sorted { a, b in
      a.indices.count != b.indices.count ? a.indices.count > b.indices.count : a.rule < b.rule
    }
  }

  /// `▲ Langkah melewati batas waktu: 8 temuan pada 268 pelaksanaan yang dinilai, terbanyak di SMKN 1 Halong (5). Cari sebabnya …`
  private func sentence(_ rule: RuleID, _ indices: [Int]) -> [Inline] {
    let description = RuleCatalogue.description(of: rule)
    var line: [Inline] = [
      .badge(.violation, description.title(language)), " ",
      .link(words("n-findings", ["n": language.number(indices.count)]), page: context.paths.findings(rule)),
    ]
    if let dimension = rule.dimension, let position = Dimension.allCases.firstIndex(of: dimension) {
      let assessed = result.figures.whole.total.dimensions[position].assessed
      line.append(.text(" " + words("among-assessed", ["n": language.number(assessed)])))
    }
    if indices.count < SmallCounts.findings {
      line.append(.text(" " + words("few-findings")))
    } else {
      line += mostly(indices)
    }
    return line + [".", .lineBreak, .emphasis([.text(description.remedy(language))])]
  }

  /// `, terbanyak di SMAN 1 Juai (12)`: the one school with most findings, if it has enough to speak of.
  private func mostly(_ indices: [Int]) -> [Inline] {
    var bySchool: [Int32: Int] = [:]
    for index in indices {
      let finding = result.findings[index]
      bySchool[result.school(session: finding.session, person: finding.person), default: 0] += 1
    }
    bySchool[0] = nil
    guard let most = bySchool.values.max(), most >= 3 else { return [] }
    let schools = bySchool.filter { $0.value == most }.keys
    guard schools.count == 1, let school = schools.first else { return [] }
    return [.text(words("mostly-at") + " "), context.schoolLink(school), .text(" (\(language.number(most)))")]
  }
}

extension ReportContext {
  /// `98,7 % (74/75)`, the share marked when it is low and rests on enough executions.
  func mark(_ counts: DimensionFigures) -> [Inline] {
    guard counts.assessed > 0 else { return ["–"] }
    let percent = language.percent(counts.compliant, of: counts.assessed)
    let both: Inline = .text(" (\(language.number(counts.compliant))/\(language.number(counts.assessed)))")
    guard counts.assessed >= SmallCounts.executions else { return [.text(percent), both] }
    if counts.compliant * 100 < counts.assessed * 90 { return [.badge(.violation, percent), both] }
    if counts.compliant * 100 < counts.assessed * 97 { return [.badge(.warning, percent), both] }
    return [.text(percent), both]
  }
}
