package import Audit
package import Fundamentals
import Records

/// How far a device's clock is wrong over time: pairs as rings, the correction as a line, steps as dashed marks.
///
/// Every kind has its own shape, so that nothing rests on colour. Times run to the right as the device showed them, seconds that
/// must be added to them run upwards. The same clock and words give the same bytes.
package struct ClockChart: Sendable {
  /// The words of the picture, in the reader's language.
  package struct Labels: Sendable {
    package var title: String
    package var description: String
    package var offset: String
    package var time: String
    package var pair: String
    package var anchor: String
    package var correction: String
    package var step: String

    package init(
      title: String, description: String, offset: String, time: String, pair: String, anchor: String, correction: String,
      step: String
    ) {
      self.title = title
      self.description = description
      self.offset = offset
      self.time = time
      self.pair = pair
      self.anchor = anchor
      self.correction = correction
      self.step = step
    }
  }

  /// The most pairs that are drawn.
  package static let mostPairs = 400

  /// Microseconds.
  private static let decade: UInt64 = 315_360_000_000_000

  private let clock: DeviceClock
  private let labels: Labels
  private let language: Language
  private let zone: Zone

  package init(_ clock: DeviceClock, _ labels: Labels, _ language: Language, in zone: Zone) {
    self.clock = clock
    self.labels = labels
    self.language = language
    self.zone = zone
  }

  /// The drawing, or nil for a clock of which no moment is known.
  package func svg() -> String? {
    let pairs = evenly(clock.pairs, most: ClockChart.mostPairs)
    let moments = pairs.map(\.raw) + clock.anchors.map(\.device)
    let steps = clock.steps.prefix(ClockChart.mostPairs).map(\.after)
    // A clock that starts in 1970 would press everything else into one point.
    let known = moments + clock.steps.filter { $0.size.magnitude < ClockChart.decade }.map(\.after)
    guard let first = known.min(), let last = known.max() else { return nil }

    let times = ChartScale([seconds(first), seconds(last)], least: 600, start: 92, end: 352)
    let line = correction(from: Int64(times.low), to: Int64(times.high))
    let offsets = pairs.map { Double($0.offset) / 1e6 } + clock.anchors.map(offset) + line.joined().map(\.y) + [0]
    let heights = ChartScale(offsets, least: 4, start: 236, end: 30)

    var svg = SVGText(
      width: 360, height: 354, id: "clock-chart", title: labels.title, description: labels.description)
    axes(&svg, times, heights)
    for step in steps where seconds(step) >= times.low && seconds(step) <= times.high {
      mark(&svg, step: times.place(seconds(step)))
    }
    for stretch in line {
      svg.path(stretch.map { (times.place($0.x), heights.place($0.y)) }, " stroke-width=\"2.5\"")
    }
    for pair in pairs { svg.circle(x: times.place(seconds(pair.raw)), y: heights.place(Double(pair.offset) / 1e6), radius: 3) }
    for anchor in clock.anchors.prefix(ClockChart.mostPairs) {
      square(&svg, x: times.place(seconds(anchor.device)), y: heights.place(offset(anchor)))
    }
    legend(&svg, hasPairs: !pairs.isEmpty)
    return svg.closed()
  }

  /// The line of the correction, apart at every step; empty when nothing is corrected.
  private func correction(from low: Int64, to high: Int64) -> [[(x: Double, y: Double)]] {
    clock.segments.indices.prefix(ClockChart.mostPairs).compactMap { index in
      let next = index + 1 < clock.segments.count ? clock.segments[index + 1].from.seconds : high
      let start = clock.segments[index].from.isMissing ? low : max(low, clock.segments[index].from.seconds)
      let end = min(high, next)
      guard start < end else { return nil }
      return [start, end].map { second in
        let raw = Instant(microseconds: second * 1_000_000)
        return (Double(second), Double(clock.segments[index].offset(at: raw)) / 1e6)
      }
    }
  }

  private func axes(_ svg: inout SVGText, _ times: ChartScale, _ heights: ChartScale) {
    svg.label(labels.offset, x: 4, y: 16)
    svg.path([(times.start, heights.end), (times.start, heights.start), (times.end, heights.start)])
    for tick in heights.secondTicks {
      let y = heights.place(Double(tick))
      svg.path([(times.start, y), (times.end, y)], tick == 0 ? " stroke-opacity=\".6\"" : " stroke-opacity=\".2\"")
      svg.label(language.signedDuration(tick), x: times.start - 6, y: y + 4, .end)
    }
    // The two moments stand to the left and right edge, below the axis, where both find room.
    for (second, anchor, edge) in [(times.low, SVGText.Anchor.start, 4.0), (times.high, .end, 356)] {
      let x = times.place(second)
      svg.path([(x, heights.start), (x, heights.start + 5)])
      let moment = Instant(microseconds: Int64(second) * 1_000_000)
      svg.label(language.moment(moment, in: zone), x: edge, y: heights.start + 20, anchor)
    }
    svg.label(labels.time, x: (times.start + times.end) / 2, y: heights.start + 38, .middle)
  }

  /// A dashed vertical mark with a wedge on top.
  private func mark(_ svg: inout SVGText, step x: Double) {
    svg.path([(x, 30), (x, 236)], " stroke-dasharray=\"3 4\"")
    svg.path([(x - 5, 22), (x + 5, 22), (x, 30), (x - 5, 22)], " fill=\"currentColor\"")
  }

  private func square(_ svg: inout SVGText, x: Double, y: Double) {
    svg.path([(x - 4, y - 4), (x + 4, y - 4), (x + 4, y + 4), (x - 4, y + 4), (x - 4, y - 4)], " fill=\"currentColor\"")
  }

  /// Only what the drawing holds.
  private func legend(_ svg: inout SVGText, hasPairs: Bool) {
    var place = 0
    func next() -> (x: Double, y: Double) {
      defer { place += 1 }
      return (16, 294 + 18 * Double(place))
    }
    if hasPairs {
      let (x, y) = next()
      svg.circle(x: x, y: y - 4, radius: 3)
      svg.label(labels.pair, x: x + 16, y: y)
    }
    if !clock.segments.isEmpty {
      let (x, y) = next()
      svg.path([(x - 10, y - 4), (x + 10, y - 4)], " stroke-width=\"2.5\"")
      svg.label(labels.correction, x: x + 16, y: y)
    }
    if !clock.anchors.isEmpty {
      let (x, y) = next()
      square(&svg, x: x, y: y - 4)
      svg.label(labels.anchor, x: x + 16, y: y)
    }
    if !clock.steps.isEmpty {
      let (x, y) = next()
      svg.path([(x - 5, y - 9), (x + 5, y - 9), (x, y - 1), (x - 5, y - 9)], " fill=\"currentColor\"")
      svg.label(labels.step, x: x + 16, y: y)
    }
  }

  private func seconds(_ time: Instant) -> Double { Double(time.microseconds) / 1e6 }

  private func offset(_ anchor: ClockAnchor) -> Double {
    Double(anchor.reference.microseconds &- anchor.device.microseconds) / 1e6
  }
}

/// Members from the first to the last at even distances; all of them when they are few.
func evenly<Element>(_ members: [Element], most: Int) -> [Element] {
  guard members.count > most, most > 1 else { return members }
  return (0..<most).map { members[$0 * (members.count - 1) / (most - 1)] }
}

extension Language {
  /// `+1 jam`, `−30 detik`, `0 detik`.
  func signedDuration(_ seconds: Int) -> String { seconds > 0 ? "+" + duration(seconds) : duration(seconds) }
}
