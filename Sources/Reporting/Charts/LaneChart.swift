/// A timeline: a lane for each officer or device, a bar for each piece of work.
///
/// What was out of order is filled and stands taller, what was in order is pale, what was not assessed is a low outline: legible
/// without colour and on grey paper; the stylesheet adds the colours of the kinds. Bars that overlap in time stand in rows of one
/// lane. Of more than ``most`` bars those near each other are drawn as one, which ``isMerged`` tells.
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

  package static let most = 1_200
  package static let mostLanes = 24

  /// Whether bars near each other are drawn as one.
  package let isMerged: Bool
  let lanes: [Lane]
  /// Round seconds between which all bars lie, and between them those that are marked.
  let ticks: [Int]

  package init(_ lanes: [Lane]) {
    let some = Array(lanes.prefix(LaneChart.mostLanes))
    let first = some.flatMap { $0.bars.map(\.start) }.min() ?? 0
    let last = max(some.flatMap { $0.bars.map(\.end) }.max() ?? 0, first + 60)
    ticks = LaneChart.ticks(from: first, to: last)
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

  /// At most eleven round times, so far apart that their words do not touch.
  private static func ticks(from first: Int, to last: Int) -> [Int] {
    let steps = [60, 120, 300, 600, 900, 1800, 3600, 7200]
    let step = steps.first { (last - first) / $0 < 9 } ?? 10_800
    return Array(stride(from: first / step * step, through: (last + step - 1) / step * step, by: step))
  }

  /// The drawing, or nil without any bar.
  package func svg(_ labels: Labels) -> String? {
    guard lanes.contains(where: { !$0.bars.isEmpty }) else { return nil }
    return LaneDrawing(self).svg(labels)
  }
}
