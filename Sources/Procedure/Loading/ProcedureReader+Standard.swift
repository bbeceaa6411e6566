import Yams

/// Mutu baku: kelengkapan, waktu, output.
extension ProcedureReader {
  func standard(_ node: Node?) -> (QualityStandard?, [NodeReader.Located<Requirement.Alternative>]) {
    guard let fields = nodes.fields(node, required: ["waktu"], optional: ["kelengkapan", "output"]) else { return (nil, []) }
    let completeness = part(fields["kelengkapan"])
    let output = part(fields["output"])
    var alternatives: [NodeReader.Located<Requirement.Alternative>] = []
    let requirements = nodes.list(completeness?["butir"]).compactMap { requirement($0, &alternatives) }
    let code = nodes.text(output?["butir"]).flatMap { $0.isEmpty ? nil : $0 }
    if let code, let node = output?["butir"] {
      check(.init(value: code, place: NodeReader.place(node)), in: .items)
    }
    let standard = QualityStandard(
      requirements: requirements, time: limit(fields["waktu"]), output: code,
      outputText: nodes.text(output?["tertulis"]) ?? "", requirementText: nodes.texts(completeness?["tertulis"]).map(\.value))
    return (standard, alternatives)
  }

  /// What the paper says and the codes it stands for.
  private func part(_ node: Node?) -> NodeReader.Fields? {
    nodes.fields(node, required: [], optional: ["tertulis", "butir"])
  }

  /// A limit; numbers that the grammar does not understand are an error, words without numbers are not.
  private func limit(_ node: Node?) -> TimeLimit {
    let limit = TimeLimit(parsing: nodes.text(node) ?? "")
    if limit.obstacle == .unreadable, let node { nodes.report(.unreadableLimit(NodeReader.place(node), limit.raw)) }
    return limit
  }

  /// `fotokopi_kk`, or `{butir: data_perekaman, atau: [{langkah: 3, hasil: sudah_rekam_belum_cetak}]}`.
  private func requirement(
    _ node: Node, _ alternatives: inout [NodeReader.Located<Requirement.Alternative>]
  ) -> Requirement? {
    var item = node
    var own: [NodeReader.Located<Requirement.Alternative>] = []
    if case .mapping = node {
      guard let fields = nodes.fields(node, required: ["butir"], optional: ["atau"]), let code = fields["butir"]
      else { return nil }
      item = code
      own = nodes.list(fields["atau"]).compactMap { alternative($0) }
    }
    guard let code = nodes.filledText(item) else { return nil }
    check(code, in: .items)
    alternatives += own
    return Requirement(item: code.value, alternatives: own.map(\.value))
  }

  private func alternative(_ node: Node) -> NodeReader.Located<Requirement.Alternative>? {
    guard let fields = nodes.fields(node, required: ["langkah", "hasil"]),
      let step = nodes.wholeNumber(fields["langkah"], in: 1...999), let outcome = nodes.filledText(fields["hasil"])
    else { return nil }
    return .init(value: .init(step: step.value, outcome: outcome.value), place: step.place)
  }
}
