/// A timeline: a lane for each officer or device, a bar for each piece of work.
///
/// What was out of order is filled and stands taller, what was in order is pale, what was not assessed is an outline only: legible
/// without colour and on grey paper. Of more than ``most`` bars those near each other are drawn as one, which ``isMerged`` tells.
package struct LaneChart: Sendable {
  package enum Kind: Int, Sendable, CaseIterable, Comparable {
    case notAssessed
    case compliant
    case violation

    package static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// Seconds on an axis of the caller's choice.
  package struct Bar: Sendable {
    package var start: Int
    package var end: Int
    package var kind: Kind

    package init(start: Int, end: Int, kind: Kind) {
      self.start = start
      self.end = max(start, end)
      self.kind = kind
    }
  }

  package struct Lane: Sendable {
    package var name: String
    package var bars: [Bar]

    package init(name: String, bars: [Bar]) {
      self.name = name
      self.bars = bars
    }
  }

  /// The words of the picture, in the reader's language; `time` writes a second of the axis.
  package struct Labels: Sendable {
    package var id: String
    package var title: String
    package var description: String
    package var kinds: [Kind: String]
    package var time: @Sendable (Int) -> String

    package init(
      id: String, title: String, description: String, kinds: [Kind: String], time: @escaping @Sendable (Int) -> String
    ) {
      self.id = id
      self.title = title
      self.description = description
      self.kinds = kinds
      self.time = time
    }
  }

  package static let most = 300
  package static let mostLanes = 24

  /// Whether bars near each other are drawn as one.
  package let isMerged: Bool
  private let lanes: [Lane]
  private let first: Int
  private let last: Int

  package init(_ lanes: [Lane]) {
    let some = Array(lanes.prefix(LaneChart.mostLanes))
    let first = some.flatMap { $0.bars.map(\.start) }.min() ?? 0
    let last = max(some.flatMap { $0.bars.map(\.end) }.max() ?? 0, first + 60)
    self.first = first
    self.last = last
    isMerged = some.reduce(0) { $0 + $1.bars.count } > LaneChart.most
    guard isMerged else {
      self.lanes = some
      return
    }
    let parts = LaneChart.most / some.count
    self.lanes = some.map { Lane(name: $0.name, bars: LaneChart.merged($0.bars, parts, from: first, to: last)) }
  }

  /// One bar for each part of the axis in which bars start, with the gravest kind among them.
  private static func merged(_ bars: [Bar], _ parts: Int, from first: Int, to last: Int) -> [Bar] {
    var all = [Bar?](repeating: nil, count: parts)
    for bar in bars {
      let part = min((bar.start - first) * parts / (last - first), parts - 1)
      guard let other = all[part] else {
        all[part] = bar
        continue
      }
      all[part] = Bar(
        start: min(bar.start, other.start), end: max(bar.end, other.end), kind: max(bar.kind, other.kind))
    }
    return all.compactMap(\.self)
  }

  /// The drawing, or nil without any bar.
  package func svg(_ labels: Labels) -> String? {
    guard lanes.contains(where: { !$0.bars.isEmpty }) else { return nil }
    let bottom = 48 + Double(lanes.count) * 44
    var svg = SVGText(
      width: 360, height: Int(bottom) + 26, id: labels.id, title: labels.title, description: labels.description)
    let perSecond = 344 / Double(last - first)
    func place(_ second: Int) -> Double { 8 + Double(second - first) * perSecond }
    var x = 8.0
    for kind in Kind.allCases.reversed() {
      guard let name = labels.kinds[kind] else { continue }
      draw(&svg, kind, from: x, to: x + 14, middle: 14)
      svg.label(name, x: x + 20, y: 18)
      x += 40 + Double(name.count) * 7
    }
    for tick in ticks {
      let x = place(tick)
      svg.path([(x, 32), (x, bottom + 4)], " stroke-opacity=\".25\"")
      svg.label(labels.time(tick), x: x, y: bottom + 20, x < 40 ? .start : x > 320 ? .end : .middle)
    }
    for (index, lane) in lanes.enumerated() {
      let y = 48 + Double(index) * 44
      svg.label(lane.name, x: 8, y: y)
      svg.path([(8, y + 28), (352, y + 28)], " stroke-opacity=\".4\"")
      for bar in lane.bars { draw(&svg, bar.kind, from: place(bar.start), to: place(bar.end), middle: y + 16) }
    }
    return svg.closed()
  }

  /// Round times inside the axis: at most five.
  private var ticks: [Int] {
    let steps = [60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600]
    let step = steps.first { (last - first) / $0 <= 4 } ?? max((last - first) / 4, 1)
    return Array(stride(from: (first + step - 1) / step * step, through: last, by: step).prefix(5))
  }

  private func draw(_ svg: inout SVGText, _ kind: Kind, from start: Double, to end: Double, middle y: Double) {
    let half = kind == .violation ? 8.0 : 5.0
    let attributes: StaticString =
      switch kind {
      case .violation: " fill=\"currentColor\""
      case .compliant: " fill=\"currentColor\" fill-opacity=\".3\""
      case .notAssessed: " stroke-dasharray=\"2 2\""
      }
    svg.rectangle(x: start...max(end, start + 1.5), y: y - half...y + half, attributes)
  }
}
