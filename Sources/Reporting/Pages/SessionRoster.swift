import Audit
import Fundamentals
import Procedure
import Records

/// The students of one session: when each step was done and whether it was in order, and who never came.
struct SessionRoster {
  let context: ReportContext
  private let steps: [Int]
  /// In order of first execution.
  private let served: [Int32]
  /// On the roster and without any execution.
  private let missing: [Int32]
  /// How many of the served have more than a note that they did not come.
  private let present: Int
  /// By student, then by position in `steps`.
  private let cells: [Int32: [[Inline]]]
  private let needs: [Int32: StudentNeed]

  init(context: ReportContext, session: Int32) {
    self.context = context
    let result = context.result
    let steps = result.procedure.steps.indices.filter { result.procedure.steps[$0].unit == .student }
    self.steps = steps
    let targets = SessionRoster.targets(context, session)
    var numbers: [Int32: Int] = [:]
    var cells: [[[Inline]]] = []
    var served: [Int32] = []
    var present: Set<Int32> = []
    for place in result.executions(session: session) {
      let row = result.records.executions[Int(place)]
      let verdict = result.verdict(Int(place))
      guard row.person != 0, verdict.flags & Verdict.repeated == 0, let column = steps.firstIndex(of: Int(row.step)) else {
        continue
      }
      let number = numbers[row.person] ?? served.count
      if number == served.count {
        numbers[row.person] = number
        served.append(row.person)
        cells.append([[Inline]](repeating: [], count: steps.count))
      }
      if verdict.flags & Verdict.absence == 0 { present.insert(row.person) }
      let mark = SessionRoster.mark(context, row, verdict)
      let inline: Inline = targets[place].map { .link($0, [mark]) } ?? mark
      if !cells[number][column].isEmpty { cells[number][column].append(" ") }
      cells[number][column].append(inline)
    }
    self.cells = Dictionary(uniqueKeysWithValues: zip(served, cells))
    needs = SessionRoster.needs(context, school: result.session(session)?.school ?? 0)
    self.served = served
    self.present = present.count
    missing = (context.places.rosterBySession[session] ?? []).filter { numbers[$0] == nil }
  }

  /// What the students of a school still need; others have a school of their own.
  private static func needs(_ context: ReportContext, school: Int32) -> [Int32: StudentNeed] {
    guard school != 0 else { return [:] }
    return Dictionary((context.needs[school] ?? []).map { ($0.person, $0) }) { first, _ in first }
  }

  /// Where the finding stands that broke an execution, by the execution's place.
  private static func targets(_ context: ReportContext, _ session: Int32) -> [Int32: LinkTarget] {
    let lists = PlaceLists(context: context, place: .session(session))
    var targets: [Int32: LinkTarget] = [:]
    for (position, index) in (context.findings.bySession[session] ?? []).enumerated() {
      let finding = context.result.findings[index]
      guard finding.execution >= 0, finding.rule.dimension != nil, !finding.isWaived else { continue }
      guard targets[finding.execution] == nil else { continue }
      targets[finding.execution] = lists.target(.findings, at: position, id: context.findingAnchor(index))
    }
    return targets
  }

  private static func mark(_ context: ReportContext, _ row: Execution, _ verdict: Verdict) -> Inline {
    let words = context.words
    if verdict.flags & Verdict.absence != 0 { return .badge(.muted, words("absent")) }
    let time =
      row.time.isPresent
      ? context.language.time(row.time.secondsOfDay(in: context.result.records.zone)) : words("no-time")
    if verdict.broken != 0 { return .badge(.violation, time) }
    return .badge(verdict.assessed == 0 ? .muted : .ok, time)
  }

  private func need(_ person: Int32) -> [Inline] { needs[person].map { [context.badge($0.kind)] } ?? ["–"] }

  /// How many came and how many were expected.
  var summary: String {
    context.words(
      "served-line",
      [
        "n": context.language.number(present),
        "roster": context.language.number(served.count + missing.count),
      ])
  }

  /// A row for each student; nothing for a session without students.
  func blocks() -> [Block] {
    let words = context.words
    let all = served + missing
    guard !all.isEmpty else { return [] }
    let rows = all.prefix(PageSplit.wide).map { person -> ReportTable.Row in
      let name: [Inline] = [.text(context.person(person))]
      guard let marks = cells[person] else {
        let none = [[.badge(.muted, words("no-record"))]] + [[Inline]](repeating: [], count: max(0, steps.count - 1))
        return ReportTable.Row(kind: .muted, [name] + none + [need(person)])
      }
      return ReportTable.Row([name] + marks + [need(person)])
    }
    var blocks: [Block] = [
      .heading(2, words("students")),
      .table(
        ReportTable(
          caption: [.text(words("roster-caption"))],
          columns: [.init(words("student"))] + steps.map { .init(context.stepTitle($0)) } + [
            .init(words("need-as-of", ["date": context.language.date(context.result.asOf)]))
          ], rows: rows, hasRowHeaders: true)),
    ]
    if all.count > PageSplit.wide {
      blocks.append(.paragraph(words("more-rows", ["n": context.language.number(all.count - PageSplit.wide)])))
    }
    return blocks
  }
}
