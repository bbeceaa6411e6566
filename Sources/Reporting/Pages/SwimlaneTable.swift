package import Procedure

/// The SOP's own table: activity, actors' columns with symbols, quality standard, remarks.
package struct SwimlaneTable {
  private let procedure: Procedure
  private let words: Words

  package init(_ procedure: Procedure, _ words: Words) {
    self.procedure = procedure
    self.words = words
  }

  /// The table, the meaning of its symbols, and what the paper leaves out: units and the words under which the flow branches.
  package func blocks() -> [Block] {
    // An empty column would only push the others off the paper.
    let hasRemarks = procedure.steps.contains { !$0.remark.isEmpty }
    let columns =
      [ReportTable.Column(words("number-short"), .end), .init(words("activity"))]
      + procedure.lanes.map { .init($0.title, .center) }
      + [.init(words("completeness")), .init(words("time")), .init(words("output"))]
      + (hasRemarks ? [.init(words("remark"))] : [])
    let rows = procedure.steps.map { step -> ReportTable.Row in
      var cells: [[Inline]] = [[.text(String(step.number))], [.text(step.activity)]]
      for lane in procedure.lanes { cells.append(cell(step, lane.code)) }
      cells.append(lines(step.standard.requirementText))
      cells.append([.text(step.standard.time.raw.isEmpty ? "–" : step.standard.time.raw)])
      cells.append([.text(step.standard.outputText)])
      if hasRemarks { cells.append([.text(step.remark)]) }
      return ReportTable.Row(id: "langkah-\(step.number)", cells)
    }
    return [
      .table(ReportTable(caption: [.text(words("swimlanes-caption"))], columns: columns, rows: rows)),
      legend(), .paragraph(words("flow-note")), .bullets(procedure.steps.map { flow($0) }),
    ]
  }

  /// The step's symbol in each lane that takes part; in the last of them the arrow to the next step.
  private func cell(_ step: Step, _ lane: String) -> [Inline] {
    guard step.lanes.contains(lane) else { return [] }
    let last = procedure.lanes.last { step.lanes.contains($0.code) }?.code
    let next = procedure.index(ofStep: step.number).flatMap { index in
      procedure.steps.indices.contains(index + 1) ? procedure.steps[index + 1].number : nil
    }
    let goesOn = step.branches.contains { $0.target != nil && $0.target == next }
    return [step.symbol.drawn] + (goesOn && lane == last ? [" ", .link(.anchor(SwimlaneTable.arrow), ["↓"])] : [])
  }

  private static let arrow = "simbol-panah"

  /// The symbols that the table uses, each with what it means.
  private func legend() -> Block {
    let used: [Symbol] = [.terminator, .process, .decision, .offPage].filter { symbol in
      procedure.steps.contains { $0.symbol == symbol }
    }
    let rows = used.map { ReportTable.Row(id: $0.anchor, [[$0.drawn], [.text(words($0.anchor))]]) }
    let arrow = ReportTable.Row(
      id: SwimlaneTable.arrow, [[.link(.anchor(SwimlaneTable.arrow), ["↓"])], [.text(words(SwimlaneTable.arrow))]])
    return .table(
      ReportTable(
        caption: [.text(words("symbol-legend"))],
        columns: [.init(words("symbol-sign"), .center), .init(words("symbol-meaning"))],
        rows: rows + [arrow]))
  }

  /// `3. Cek status perekaman (per siswa): belum_rekam → langkah 4`.
  private func flow(_ step: Step) -> [Inline] {
    var inlines: [Inline] = [
      .text(words("step-title", ["n": String(step.number), "name": step.shortName]) + " "),
      .text("(" + words("unit-\(step.unit.rawValue)") + ")"),
    ]
    for (index, branch) in step.branches.enumerated() {
      let target = branch.target.map { words("to-step", ["n": String($0)]) } ?? words("ends")
      inlines.append(.text(index == 0 ? ": " : "; "))
      if !branch.outcomes.isEmpty { inlines.append(.code(branch.outcomes.joined(separator: ", "))) }
      inlines.append(.text(" → " + target))
    }
    return inlines
  }

  private func lines(_ texts: [String]) -> [Inline] { [.text(texts.joined(separator: "; "))] }
}
