import Audit
import Fundamentals
import Procedure

/// One step: its standard, how it was kept, by school and by officer, and its findings.
struct StepPage {
  let context: ReportContext
  let index: Int
  private static let mostGroups = 60

  private var words: Words { context.words }

  func document() -> Document {
    let step = context.result.procedure.steps[index]
    let figures = context.result.figures.whole.steps[index]
    var facts = [
      Definition(words("compliance"), [.strong([.text(context.share(figures.compliant, of: figures.assessed))])]),
      Definition(words("median"), context.duration(figures.durations?.median)),
      Definition(words("p90"), context.duration(figures.durations?.p90)),
      Definition(words("worst"), context.duration(figures.durations?.worst)),
    ]
    if figures.underLowerBound > 0 {
      facts.append(Definition(words("under-lower-bound"), context.language.number(figures.underLowerBound)))
    }
    var blocks: [Block] = [.paragraph(step.activity), .definitions(facts), standard(step)]
    blocks.append(context.dimensionTable(figures, caption: words("dimension-caption")))
    blocks += DurationChart(context: context, index: index).blocks()
    blocks += groups(context.result.figures.schools, words("by-school"), words("school")) { context.schoolLink($0) }
    blocks += groups(context.result.figures.officers, words("by-officer"), words("officer")) { id in
      context.paths.officer(id).map { .link(context.result.memberName(id), page: $0) } ?? .text(context.result.memberName(id))
    }
    blocks.append(.heading(2, words("findings")))
    blocks += context.findingTable(context.findings.byStep[index] ?? [], caption: words("findings-step-caption"), without: .step)
    return Document(path: context.paths.step(index), title: context.stepTitle(index), language: context.language, blocks: blocks)
  }

  /// What the SOP asks of the step, as on paper, and the time as understood.
  private func standard(_ step: Step) -> Block {
    let standard = step.standard
    let rows = [
      (words("completeness"), standard.requirementText.joined(separator: "; ")),
      (words("time"), "\(context.limit(index)) (\(standard.time.text(in: context.language)))"),
      (words("output"), standard.outputText), (words("unit"), words("unit-\(step.unit.rawValue)")),
      (words("roles"), step.roles.map { context.role($0) }.joined(separator: ", ")),
    ].map { ReportTable.Row([[.text($0.0)], [.text($0.1.isEmpty ? "–" : $0.1)]]) }
    return .table(
      ReportTable(
        caption: [.text(words("standard"))], columns: [.init(words("identity-part")), .init(words("as-written"))], rows: rows,
        hasRowHeaders: true))
  }

  /// At most 60 groups, those with most executions that were not compliant first.
  private func groups(_ all: [GroupFigures], _ title: String, _ name: String, link: (Int32) -> Inline) -> [Block] {
    let some = all.filter { $0.steps[index].executions > 0 }.sorted { a, b in
      let first = a.steps[index].assessed - a.steps[index].compliant
      let second = b.steps[index].assessed - b.steps[index].compliant
      return first != second ? first > second : a.id < b.id
    }
    guard !some.isEmpty else { return [] }
    let rows = some.prefix(StepPage.mostGroups).map { ReportTable.Row([[link($0.id)]] + context.figureCells($0.steps[index])) }
    var blocks: [Block] = [
      .heading(2, title),
      .table(
        ReportTable(
          caption: [.text(words("groups-caption"))], columns: [.init(name)] + context.figureColumns, rows: rows,
          hasRowHeaders: true)),
    ]
    if some.count > StepPage.mostGroups {
      blocks.append(.paragraph(words("more-groups", ["n": context.language.number(some.count - StepPage.mostGroups)])))
    }
    return blocks
  }
}
