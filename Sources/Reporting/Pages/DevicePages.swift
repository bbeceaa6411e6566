import Audit
import CivilRegistry
import Fundamentals
import Records

/// All devices, and one page for each: what was done with it, its clock and its captures.
struct DevicePages {
  let context: ReportContext

  private var words: Words { context.words }
  private var result: AuditResult { context.result }
  private var index: DeviceIndex { context.devices }

  func list() -> Document {
    var table = table(index.devices.indices)
    table.caption = [.text(words("devices-caption"))]
    return Document(
      path: context.paths.devices, title: words("devices"), language: context.language,
      blocks: table.rows.isEmpty ? [.paragraph(words("no-devices"))] : [.paragraph(words("devices-note")), .table(table)])
  }

  /// A part of the list of all.
  func table(_ range: Range<Int>) -> ReportTable {
    let rows = index.devices[range].map { device -> ReportTable.Row in
      let total = index.figures[device]?.total ?? StepFigures()
      let clock = result.clocks[device]
      return ReportTable.Row([
        [context.deviceLink(device)], [.text(kind(device))], [.text(model(device))], context.number(total.executions),
        [.text(context.share(total.compliant, of: total.assessed))], [.text(words("clock-\((clock?.method ?? .none).rawValue)"))],
        [.text(clock.map { ClockBlocks(context: context, clock: $0).offset } ?? "–")],
        context.number(index.findings[device]?.count ?? 0),
      ])
    }
    return ReportTable(
      columns: [
        .init(words("device")), .init(words("device-kind")), .init(words("model")), .init(words("executions"), .end),
        .init(words("compliant"), .end), .init(words("clock-method")), .init(words("clock-offset"), .end),
        .init(words("findings"), .end),
      ], rows: rows, hasRowHeaders: true)
  }

  func page(_ device: Int32) -> Document {
    let figures = index.figures[device]
    let total = figures?.total ?? StepFigures()
    var blocks: [Block] = [
      .definitions([
        Definition(words("device-kind"), kind(device)), Definition(words("model"), model(device)),
        Definition(words("serial-number"), text(index.rows[device]?.serial)),
        Definition(words("compliance"), [.strong([.text(context.share(total.compliant, of: total.assessed))])]),
      ])
    ]
    if let clock = result.clocks[device] { blocks += ClockBlocks(context: context, clock: clock).blocks() }
    blocks += CorrectedRows(context: context, device: device).blocks() + captures(device)
    if let figures {
      blocks += [.heading(2, words("steps")), context.stepTable(figures, caption: words("steps-caption"))]
    }
    blocks += DevicePace(context: context, device: device).blocks()
    blocks.append(.heading(2, words("findings")))
    blocks += context.findingTable(index.findings[device] ?? [], caption: words("findings-device-caption"))
    return Document(
      path: context.paths.device(device) ?? context.paths.devices, title: masking(nikIn: result.memberName(device)),
      language: context.language, blocks: blocks)
  }

  private func kind(_ device: Int32) -> String {
    guard let row = index.rows[device], row.kind != 0 else { return words("not-in-device-list") }
    let text = result.records.cells.text(row.kind)
    let known = ["komputer", "kamera", "sidikjari", "iris", "tandatangan", "printer"]
    let key = String(decoding: cellKey(text.utf8), as: UTF8.self)
    return known.contains(key) ? words("device-kind-" + key) : masking(nikIn: text)
  }

  private func model(_ device: Int32) -> String { text(index.rows[device]?.model) }

  private func text(_ id: Int32?) -> String {
    guard let id, id != 0 else { return "–" }
    return masking(nikIn: result.records.texts.text(id))
  }

  /// What the device captured, and how good it was by each algorithm of its own.
  private func captures(_ device: Int32) -> [Block] {
    guard let captures = index.captures[device] else { return [] }
    var blocks: [Block] = [
      .heading(2, words("captures")),
      .definitions([
        Definition(words("captures"), context.number(captures.captures)),
        Definition(words("captures-rejected"), context.number(captures.rejected)),
        Definition(words("captures-repeated"), context.number(captures.repeated)),
        Definition(words("captures-unattributed"), context.number(captures.unattributed)),
        Definition(words("captures-misidentified"), context.number(captures.misidentified)),
        Definition(words("hash-chain"), chain(captures)),
      ]),
    ]
    let rows = (index.qualities[device] ?? []).map { quality -> ReportTable.Row in
      ReportTable.Row(
        kind: quality.below > 0 ? .warning : nil,
        [
          [.text(words("modality-\(quality.modality)"))], [.text(masking(nikIn: result.records.cells.text(quality.algorithm)))],
          context.number(quality.count), [.text(context.quantity(Int128(quality.median)))],
          [.text(context.quantity(Int128(quality.least)))], context.number(quality.assessed), context.number(quality.below),
        ])
    }
    guard !rows.isEmpty else { return blocks }
    blocks.append(
      .table(
        ReportTable(
          caption: [.text(words("capture-quality-caption"))],
          columns: [
            .init(words("modality")), .init(words("algorithm")), .init(words("count"), .end), .init(words("median"), .end),
            .init(words("least-score"), .end), .init(words("with-threshold"), .end), .init(words("below-threshold"), .end),
          ], rows: rows, hasRowHeaders: true)))
    return blocks
  }

  private func chain(_ captures: CaptureDeviceFigures) -> String {
    let parts: [(CaptureTrace.Chain, String)] = [
      (.ruleA, "chain-a"), (.ruleB, "chain-b"), (.broken, "chain-broken"), (.absent, "chain-absent"),
    ]
    return parts.filter { captures.count($0.0) > 0 }
      .map { words($0.1, ["n": context.language.number(captures.count($0.0))]) }.joined(separator: ", ")
  }
}
