import Audit
import CivilRegistry
import Fundamentals
import Records

/// Who worked when in a session: a lane for each officer and device, and the same counts in a table.
struct SessionTimeline {
  let context: ReportContext
  let session: Int32

  /// Officers and devices in the table: more than a session has, but not than work outside of any.
  private static let mostRows = 40

  private var words: Words { context.words }
  private var result: AuditResult { context.result }

  /// The work of the day with the most executions; nothing for a session without times or without officers and devices.
  func blocks() -> [Block] {
    let (day, outside, lanes) = work()
    guard let day, !lanes.isEmpty else { return [] }
    let named = lanes.map { (name: masking(nikIn: result.memberName($0.member)), bars: $0.bars) }
    let chart = LaneChart(named.map { LaneChart.Lane(name: $0.name, bars: $0.bars) })
    let title = words("timeline-title", ["date": context.language.date(LocalDate(days: day))])
    let labels = LaneChart.Labels(
      id: "timeline-chart", title: title, description: words("timeline-text"),
      kinds: [
        .violation: words("severity-violation"), .compliant: words("compliant"), .notAssessed: words("not-assessed"),
      ], time: { [language = context.language] in language.time($0) })
    guard let svg = chart.svg(labels) else { return [] }
    var blocks: [Block] = [
      .heading(2, words("timeline")),
      .figure(Figure(svg: svg, caption: [.text(title)], alternative: words("timeline-text"), isWide: true)),
    ]
    if chart.isMerged { blocks.append(.paragraph(words("timeline-merged"))) }
    if outside > 0 { blocks.append(.paragraph(words("timeline-outside", ["n": context.language.number(outside)]))) }
    return blocks + rest(lanes.count - LaneChart.mostLanes) + [table(named.prefix(SessionTimeline.mostRows))]
      + rest(lanes.count - SessionTimeline.mostRows)
  }

  /// What is left out.
  private func rest(_ count: Int) -> [Block] {
    count > 0 ? [.paragraph(words("more-rows", ["n": context.language.number(count)]))] : []
  }

  /// Officers before devices, each in order of its name; executions of other days are only counted.
  private func work() -> (day: Int32?, outside: Int, lanes: [(member: Int32, bars: [LaneChart.Bar])]) {
    let zone = result.records.zone
    let timed = result.executions(session: session).filter {
      result.verdict(Int($0)).counts && result.records.executions[Int($0)].time.isPresent
    }
    var days: [Int32: Int] = [:]
    for place in timed { days[result.records.executions[Int(place)].time.date(in: zone).days, default: 0] += 1 }
    guard let day = days.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return (nil, 0, []) }
    var officers: [Int32: [LaneChart.Bar]] = [:]
    var devices: [Int32: [LaneChart.Bar]] = [:]
    for place in timed {
      let row = result.records.executions[Int(place)]
      guard row.time.date(in: zone).days == day else { continue }
      let verdict = result.verdict(Int(place))
      let start = row.time.secondsOfDay(in: zone)
      let kind: LaneChart.Kind = verdict.broken != 0 ? .violation : verdict.assessed == 0 ? .notAssessed : .compliant
      let bar = LaneChart.Bar(start: start, end: min(start + min(row.duration ?? 0, 86_400), 86_400), kind: kind)
      let circumstances = result.records.circumstances.all[Int(row.circumstances)]
      for member in result.members(circumstances.officers) { officers[member, default: []].append(bar) }
      for member in result.members(circumstances.devices) { devices[member, default: []].append(bar) }
    }
    return (day, timed.count - (days[day] ?? 0), ordered(officers) + ordered(devices))
  }

  private func ordered(_ lanes: [Int32: [LaneChart.Bar]]) -> [(member: Int32, bars: [LaneChart.Bar])] {
    lanes.map { (name: result.memberName($0.key), lane: (member: $0.key, bars: $0.value)) }
      .sorted { ($0.name, $0.lane.member) < ($1.name, $1.lane.member) }.map(\.lane)
  }

  private func table(_ lanes: ArraySlice<(name: String, bars: [LaneChart.Bar])>) -> Block {
    let rows = lanes.map { lane -> ReportTable.Row in
      let start = lane.bars.map(\.start).min() ?? 0
      let end = lane.bars.map(\.end).max() ?? 0
      return ReportTable.Row(
        [[.text(lane.name)], [.text(context.language.time(start))], [.text(context.language.time(min(end, 86_399)))]]
          + [.compliant, .violation, .notAssessed].map { (kind: LaneChart.Kind) in
            context.number(lane.bars.count(where: { bar in bar.kind == kind }))
          })
    }
    return .table(
      ReportTable(
        caption: [.text(words("timeline-caption"))],
        columns: [
          .init(words("timeline-lane")), .init(words("timeline-first"), .end), .init(words("timeline-last"), .end),
          .init(words("compliant"), .end), .init(words("severity-violation"), .end), .init(words("not-assessed"), .end),
        ], rows: rows, hasRowHeaders: true))
  }
}
