import Audit
import CivilRegistry
import Fundamentals
import Records

/// What is known of one clock: key facts, its picture, and the same in tables.
struct ClockBlocks {
  let context: ReportContext
  let clock: DeviceClock

  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    var facts = [
      Definition(words("clock-method"), words("clock-\(clock.method.rawValue)")),
      Definition(words("clock-offset"), offset),
      Definition(words("clock-residual"), residual),
      Definition(words("clock-uncertainty"), clock.method == .none ? "–" : duration(clock.uncertainty)),
      Definition(words("clock-pairs"), context.number(clock.pairCount)),
      Definition(words("clock-steps"), context.number(clock.steps.count)),
    ]
    if let drift = clock.drift {
      let daily = Int(clampingSeconds: drift.rate * 86_400)
      facts.append(Definition(words("clock-drift"), words("per-day", ["duration": language.signedDuration(daily)])))
    }
    return [.heading(2, words("device-clock")), .definitions(facts), .paragraph(words("clock-\(clock.method.rawValue)-note"))]
      + picture() + corrections() + anchors() + steps() + pairs()
  }

  /// The correction that holds last: `+1 jam`.
  var offset: String {
    guard let last = clock.segments.last else { return words("no-correction") }
    let moment = clock.pairs.last?.raw ?? clock.anchors.last?.device ?? last.anchor
    return signed(moment.isMissing ? last.offset : clock.offset(at: moment))
  }

  private var residual: String {
    clock.residual.map {
      words("clock-residual-line", ["median": duration($0.median), "greatest": duration($0.greatest)])
    } ?? "–"
  }

  private func picture() -> [Block] {
    let device = masking(nikIn: context.result.memberName(clock.device))
    let description = words(
      "clock-picture-text",
      [
        "device": device, "pairs": language.number(clock.pairCount), "steps": language.number(clock.steps.count),
        "offset": offset,
        "residual": residual,
      ])
    let labels = ClockChart.Labels(
      title: words("clock-picture", ["device": device]), description: description,
      offset: { [words] in words("clock-axis-offset", ["unit": words("axis-\($0)")]) },
      time: words("clock-axis-time"), pair: words("clock-pair"), anchor: words("clock-anchor"),
      correction: words("clock-correction"), step: words("clock-step"))
    guard let svg = ClockChart(clock, labels, language, in: context.result.records.zone).svg() else { return [] }
    let caption = words("clock-picture", ["device": device])
    return [.figure(Figure(svg: svg, caption: [.text(caption)], alternative: description, isWide: true))]
  }

  /// The stretches of the correction.
  private func corrections() -> [Block] {
    table(
      "clock-correction", count: clock.segments.count,
      [
        .init(words("clock-from")), .init(words("clock-offset"), .end), .init(words("clock-rate"), .end),
        .init(words("clock-method")),
      ],
      rows: clock.segments.prefix(ClockBlocks.most).map { segment in
        let start = segment.from.isMissing ? segment.anchor : segment.from
        let daily = Int(clampingSeconds: segment.rate * 86_400)
        return [
          [.text(segment.from.isMissing ? words("clock-from-start") : context.exactMoment(segment.from))],
          [.text(signed(start.isMissing ? segment.offset : segment.offset(at: start)))],
          [.text(segment.rate == 0 ? "–" : words("per-day", ["duration": language.signedDuration(daily)]))],
          [.text(words("clock-\(segment.method.rawValue)"))],
        ]
      })
  }

  private func anchors() -> [Block] {
    table(
      "clock-anchor", count: clock.anchors.count,
      [
        .init(words("clock-raw")), .init(words("clock-reference")), .init(words("clock-offset"), .end),
        .init(words("compared-by")),
        .init(words("clock-uncertainty"), .end),
      ],
      rows: clock.anchors.prefix(ClockBlocks.most).map { anchor in
        [
          [.text(context.exactMoment(anchor.device))], [.text(context.exactMoment(anchor.reference))],
          [.text(signed(anchor.reference.microseconds &- anchor.device.microseconds))],
          [.text(anchor.method.isEmpty ? "–" : masking(nikIn: anchor.method))], [.text(language.duration(anchor.uncertainty))],
        ]
      })
  }

  private func steps() -> [Block] {
    table(
      "clock-step", count: clock.steps.count,
      [
        .init(words("clock-before")), .init(words("clock-after")), .init(words("clock-jump"), .end), .init(words("evidence")),
      ],
      rows: clock.steps.prefix(ClockBlocks.most).map { step in
        [
          [.text(context.exactMoment(step.before))], [.text(context.exactMoment(step.after))], [.text(signed(step.size))],
          [.code(context.place(step.previous)), ", ", .code(context.place(step.position))],
        ]
      })
  }

  private func pairs() -> [Block] {
    table(
      "clock-pair", count: clock.pairCount,
      [
        .init(words("clock-raw")), .init(words("clock-corrected")), .init(words("clock-reference")),
        .init(words("clock-offset"), .end), .init(words("clock-residual"), .end), .init(words("evidence")),
      ],
      rows: evenly(clock.pairs, most: ClockBlocks.most).map { pair in
        let corrected = clock.corrected(pair.raw)
        return [
          [.text(context.exactMoment(pair.raw))], [.text(context.exactMoment(corrected))],
          [.text(context.exactMoment(pair.reference))],
          [.text(signed(pair.offset))], [.text(signed(pair.reference.microseconds &- corrected.microseconds))],
          [.code(context.place(pair.position))],
        ]
      })
  }

  /// Rows of each table; the picture shows more, `audit.json` all.
  private static let most = 40

  private func table(_ title: String, count: Int, _ columns: [ReportTable.Column], rows: [[[Inline]]]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let name = words(title)
    let caption =
      count > rows.count
      ? words("some-of", ["name": name, "n": language.number(rows.count), "total": language.number(count)]) : name
    return [.table(ReportTable(caption: [.text(caption)], columns: columns, rows: rows.map { ReportTable.Row($0) }))]
  }

  private func signed(_ microseconds: Int64) -> String {
    language.signedDuration(Int(clampingSeconds: Double(microseconds) / 1e6))
  }

  private func duration(_ microseconds: Int64) -> String { language.duration(Int(clampingSeconds: Double(microseconds) / 1e6)) }
}

extension Int {
  /// Whole seconds, the nearest ones.
  fileprivate init(clampingSeconds seconds: Double) {
    self = seconds.isFinite ? Int(Swift.min(Swift.max(seconds.rounded(), -1e15), 1e15)) : 0
  }
}
