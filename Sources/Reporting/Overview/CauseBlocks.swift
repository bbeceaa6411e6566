import Audit
import Fundamentals
import Records

/// The analysis of causes on the page of a rule: a table for each kind of group, with what stands out said above them; for a rule
/// whose findings belong to no group, why there is none.
struct CauseBlocks {
  let context: ReportContext
  let rule: RuleID

  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    [.heading(2, words("causes"))] + (CauseAnalysis(rule, context).map(tables) ?? [.paragraph(reason)])
  }

  /// Why nothing can be compared.
  private var reason: String {
    switch rule {
    case .clockDrift, .clockStep, .clockUnset, .clockWholeHour: words("causes-none-clock")
    case .referenceUnknown: words("causes-none-reference")
    default: words("causes-none-waived")
    }
  }

  private func tables(_ analysis: CauseAnalysis) -> [Block] {
    var blocks: [Block] = [.paragraph(summary(analysis))]
    for kind in ExaminedGrouping.allCases where analysis.groups[kind] != nil {
      blocks.append(.heading(3, words("by-\(kind.rawValue)")))
      blocks.append(.table(CauseTable(context: context, analysis: analysis, kind: kind).table()))
    }
    return blocks + [.paragraph(note(analysis))]
  }

  /// How many cases there are, what stands out, and what cannot be told.
  private func summary(_ analysis: CauseAnalysis) -> String {
    let unit = words("cause-unit-\(analysis.unit.rawValue)", ["n": language.number(analysis.units)])
    var sentences = [
      words(
        "causes-total",
        [
          "n": language.number(analysis.cases), "unit": unit,
          "percent": context.rarePercent(analysis.cases, of: analysis.units),
        ])
    ]
    func kinds(_ kinds: [ExaminedGrouping]) -> [String: String] {
      ["kinds": kinds.map { words("cause-\($0.rawValue)") }.joined(separator: ", ")]
    }
    let shown = ExaminedGrouping.allCases.filter { analysis.groups[$0] != nil }
    let standing = shown.filter { analysis.groups[$0]?.contains(where: \.stands) == true }
    if analysis.comparisons == 0 {
      sentences.append(words(analysis.cases < SmallNumbers.cases ? "causes-few-cases" : "causes-few-groups", few))
    } else {
      if !standing.isEmpty { sentences.append(words("causes-stand", kinds(standing))) }
      let alike = shown.filter { !standing.contains($0) }
      if !alike.isEmpty { sentences.append(words("causes-alike", kinds(alike))) }
    }
    let missing = ExaminedGrouping.allCases.filter { !shown.contains($0) }
    if !missing.isEmpty { sentences.append(words("causes-unrecorded", kinds(missing))) }
    return sentences.joined(separator: " ")
  }

  private var few: [String: String] {
    ["cases": language.number(SmallNumbers.cases), "units": language.number(SmallNumbers.executions)]
  }

  /// What the columns mean, by which method.
  private func note(_ analysis: CauseAnalysis) -> String {
    let alike =
      switch analysis.unit {
      case .execution: words("cause-alike-step")
      case .capture, .score: words("cause-alike-capture")
      case .supply: words("cause-alike-supply")
      default: ""
      }
    let method =
      analysis.comparisons == 0
      ? words("causes-not-compared") : words("causes-corrected", ["n": language.number(analysis.comparisons)])
    return words("causes-note", ["alike": alike]) + " " + method + " " + words("causes-small", few)
  }
}
