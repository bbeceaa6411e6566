import Audit
import Fundamentals
import Procedure
import Records

/// How long the executions of a step took, in ranges of equal width, against the limit of the SOP.
struct DurationChart {
  let context: ReportContext
  let index: Int

  private var words: Words { context.words }
  private var language: Language { context.language }

  func blocks() -> [Block] {
    guard let figures = context.result.figures.whole.steps[index].durations else { return [] }
    let limit = DurationChart.seconds(context.result.procedure.steps[index].standard.time)
    let width = context.tally.widths[index]
    let counts = context.tally.durations[index]
    let members = counts.enumerated().map { number, count in
      ColumnChart.Member(
        label: language.duration(number * width), value: Double(count), text: count == 0 ? "" : language.number(count))
    }
    let mark = limit.map {
      (position: Double($0) / Double(width), label: words("distribution-limit", ["limit": language.duration($0)]))
    }
    let title = words("distribution")
    let text = words(
      "distribution-text",
      [
        "n": language.number(figures.count), "median": language.duration(figures.median), "p90": language.duration(figures.p90),
        "limit": context.limit(index),
      ])
    guard let svg = ColumnChart(members, .columns, limit: mark).svg(id: "distribution-chart", title: title, description: text)
    else { return [] }
    let rows = counts.enumerated().map { number, count in
      let (from, to) = (language.duration(number * width), language.duration((number + 1) * width))
      let name =
        number == ExecutionTally.ranges
        ? words("distribution-above", ["from": from]) : words("distribution-from", ["from": from, "to": to])
      return ReportTable.Row([[.text(name)], context.number(count)])
    }
    return [
      .heading(2, title), .figure(Figure(svg: svg, caption: [.text(text)], alternative: text, isWide: true)),
      .table(
        ReportTable(
          caption: [.text(words("distribution-caption"))],
          columns: [.init(words("distribution-range")), .init(words("executions"), .end)], rows: rows, hasRowHeaders: true)),
    ]
  }

  /// The longest upper bound in seconds; nil when it needs a calendar, counts per item or is not measurable.
  static func seconds(_ limit: TimeLimit) -> Int? {
    guard case .measurable(_, let upper, nil) = limit.meaning else { return nil }
    return upper.map { seconds($0) }.reduce(0 as Int?) { greatest, next in
      guard let greatest, let next else { return nil }
      return max(greatest, next)
    }
  }

  private static func seconds(_ span: TimeLimit.Span) -> Int? {
    let unit: Int64
    switch span.unit {
    case .second: unit = 1
    case .minute: unit = 60
    case .hour: unit = 3600
    case .day, .week, .month, .workingDay: return nil
    }
    let (product, isTooLarge) = span.millionths.multipliedReportingOverflow(by: unit)
    guard !isTooLarge else { return nil }
    return span.rest.reduce(Int(product / 1_000_000)) { sum, rest in
      guard let sum, let rest = seconds(rest) else { return nil }
      return sum + rest
    }
  }
}
