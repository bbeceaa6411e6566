import Audit
import Fundamentals
import Procedure

/// One step: its standard, how it was kept, by school and by officer, and its findings.
struct StepPage {
  let context: ReportContext
  let index: Int

  private var words: Words { context.words }

  func document() -> Document {
    let step = context.result.procedure.steps[index]
    let figures = context.result.figures.whole.steps[index]
    var blocks: [Block] = [
      .paragraph(step.activity),
      .definitions([
        Definition(words("completeness"), step.standard.requirementText.joined(separator: "; ")),
        Definition(words("time"), "\(context.limit(index)) (\(step.standard.time.text(in: context.language)))"),
        Definition(words("output"), step.standard.outputText), Definition(words("unit"), words("unit-\(step.unit.rawValue)")),
        Definition(words("roles"), step.roles.map { context.role($0) }.joined(separator: ", ")),
        Definition(words("compliance"), [.strong([.text(context.share(figures.compliant, of: figures.assessed))])]),
        Definition(words("duration"), durations(figures)),
        Definition(words("under-lower-bound"), context.language.number(figures.underLowerBound)),
      ]),
      context.dimensionTable(figures, caption: words("dimension-caption")),
    ]
    blocks += groups(context.result.figures.schools, words("by-school"), words("school")) { context.schoolLink($0) }
    blocks += groups(context.result.figures.officers, words("by-officer"), words("officer")) { id in
      context.paths.officer(id).map { .link(context.result.memberName(id), page: $0) } ?? .text(context.result.memberName(id))
    }
    blocks.append(.heading(2, words("findings")))
    blocks += context.findingTable(context.findings.byStep[index] ?? [], caption: words("findings-step-caption"), without: .step)
    return Document(path: context.paths.step(index), title: context.stepTitle(index), language: context.language, blocks: blocks)
  }

  private func durations(_ figures: StepFigures) -> String {
    words(
      "duration-line",
      [
        "median": context.duration(figures.durations?.median), "p90": context.duration(figures.durations?.p90),
        "worst": context.duration(figures.durations?.worst),
      ])
  }

  /// At most 200 groups, those with most executions that were not compliant first.
  private func groups(_ all: [GroupFigures], _ title: String, _ name: String, link: (Int32) -> Inline) -> [Block] {
    let some = all.filter { $0.steps[index].executions > 0 }.sorted { a, b in
      let first = a.steps[index].assessed - a.steps[index].compliant
      let second = b.steps[index].assessed - b.steps[index].compliant
      return first != second ? first > second : a.id < b.id
    }
    guard !some.isEmpty else { return [] }
    let rows = some.prefix(200).map { ReportTable.Row([[link($0.id)]] + context.figureCells($0.steps[index])) }
    return [
      .heading(2, title),
      .table(
        ReportTable(caption: [.text(title)], columns: [.init(name)] + context.figureColumns, rows: rows, hasRowHeaders: true)),
    ]
  }
}
