import Yams

/// A step as read, with the places that later checks need.
struct LocatedStep {
  var step: Step
  var place: Place
  var marks: [NodeReader.Located<Mark>]
  var branches: [LocatedBranch]
  var alternatives: [NodeReader.Located<Requirement.Alternative>]
}

/// A branch with the places of its target and its outcome words.
struct LocatedBranch {
  var branch: Branch
  var place: Place
  var outcomes: [NodeReader.Located<String>]
}

extension ProcedureReader {
  private static let required = ["nomor", "kegiatan", "pelaksana", "peran", "satuan", "mutu_baku", "lanjut"]
  private static let optional = ["ringkas", "simbol", "tanda", "ulang", "paling_singkat", "keterangan"]

  /// The steps in the order of their numbers, checked alone and together.
  func steps(_ node: Node?) -> [Step] {
    guard let node else { return [] }
    guard case .sequence(let sequence) = node else {
      nodes.report(.wrongType(NodeReader.place(node), .list))
      return []
    }
    let list = Array(sequence)
    guard list.count <= Procedure.largestStepCount else {
      nodes.report(.tooManySteps(NodeReader.place(list[Procedure.largestStepCount]), list.count))
      return []
    }
    guard !list.isEmpty else {
      nodes.report(.emptyText(NodeReader.place(node)))
      return []
    }
    let read = list.map { step($0) }
    let steps = read.compactMap { $0 }.sorted { $0.step.number < $1.step.number }
    // A step that could not be read would make its neighbours look wrong.
    if steps.count == read.count { checkFlow(steps) }
    return steps.map(\.step)
  }

  private func step(_ node: Node) -> LocatedStep? {
    guard let fields = nodes.fields(node, required: ProcedureReader.required, optional: ProcedureReader.optional)
    else { return nil }
    let number = nodes.wholeNumber(fields["nomor"], in: 1...999)
    let activity = nodes.filledText(fields["kegiatan"])
    let lanes = codes(fields["pelaksana"], in: .lanes)
    let roles = codes(fields["peran"], in: .roles)
    let unit = nodes.word(fields["satuan"], as: Unit.self)
    let symbol = nodes.word(fields["simbol"], as: Symbol.self)
    let repetition = nodes.word(fields["ulang"], as: Repetition.self)
    let marks = nodes.list(fields["tanda"]).compactMap { nodes.word($0, as: Mark.self) }
    let shortName = nodes.text(fields["ringkas"]) ?? ""
    let leastPlausible = nodes.wholeNumber(fields["paling_singkat"], in: 1...86_400)
    let remark = nodes.text(fields["keterangan"]) ?? ""
    let (standard, alternatives) = standard(fields["mutu_baku"])
    let branches = nodes.list(fields["lanjut"]).compactMap { branch($0) }
    guard let number, let activity, let unit, let standard else { return nil }
    let firstLine = activity.value.prefix { !$0.isNewline }
    let step = Step(
      number: number.value, activity: activity.value, shortName: shortName.isEmpty ? String(firstLine) : shortName,
      lanes: lanes, symbol: symbol?.value ?? .process, roles: roles, unit: unit.value, marks: Set(marks.map(\.value)),
      standard: standard, branches: branches.map(\.branch), repetition: repetition?.value ?? .never,
      leastPlausible: leastPlausible?.value, remark: remark)
    return LocatedStep(step: step, place: number.place, marks: marks, branches: branches, alternatives: alternatives)
  }

  /// Codes of a list that the file declares in a section, at least one.
  private func codes(_ node: Node?, in section: Section) -> [String] {
    let codes = nodes.texts(node)
    if let node, nodes.list(node).isEmpty { nodes.report(.emptyText(NodeReader.place(node))) }
    for code in codes { check(code, in: section) }
    return codes.map(\.value)
  }

  /// `4`, `selesai`, or `{ke: 4, bila: [belum_rekam]}`.
  private func branch(_ node: Node) -> LocatedBranch? {
    guard case .mapping = node else {
      return target(node).map { LocatedBranch(branch: Branch(target: $0.value, outcomes: []), place: $0.place, outcomes: []) }
    }
    guard let fields = nodes.fields(node, required: ["ke"], optional: ["bila"]), let target = target(fields["ke"])
    else { return nil }
    let outcomes = nodes.texts(fields["bila"])
    for outcome in outcomes { _ = nodes.isCode(outcome) }
    return LocatedBranch(
      branch: Branch(target: target.value, outcomes: outcomes.map(\.value)), place: target.place, outcomes: outcomes)
  }

  private func target(_ node: Node?) -> NodeReader.Located<Int?>? {
    guard let node else { return nil }
    if case .scalar(let scalar) = node, scalar.string == "selesai" { return .init(value: nil, place: NodeReader.place(node)) }
    return nodes.wholeNumber(node, in: 1...999).map { .init(value: $0.value, place: $0.place) }
  }
}
