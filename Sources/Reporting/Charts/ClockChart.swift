package import Audit
package import Fundamentals
import Records

/// How far a device's clock is wrong over time: pairs as rings, the correction as a line, steps as dashed marks.
///
/// Every kind has its own shape, so that nothing rests on colour. Times run to the right as the device showed them, from the first
/// known one to the last; what must be added to them runs upwards. The same clock and words give the same bytes.
package struct ClockChart: Sendable {
  /// The words of the picture, in the reader's language.
  package struct Labels: Sendable {
    package var title: String
    package var description: String
    /// By unit of the axis (`second` to `day`).
    package var offset: @Sendable (String) -> String
    package var time: String
    package var pair: String
    package var anchor: String
    package var correction: String
    package var step: String

    package init(
      title: String, description: String, offset: @escaping @Sendable (String) -> String, time: String, pair: String,
      anchor: String, correction: String, step: String
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
  /// Seconds that an axis spans at least: of time, and of offsets.
  private static let (leastTime, leastOffset) = (600.0, 4.0)

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
    let anchors = Array(clock.anchors.prefix(ClockChart.mostPairs))
    // A clock that starts in 1970 would press everything else into one point.
    let known =
      pairs.map(\.raw) + clock.anchors.map(\.device)
      + clock.steps.prefix(ClockChart.mostPairs).filter { $0.size.magnitude < ClockChart.decade }.map(\.after)
    guard let first = known.min(), let last = known.max() else { return nil }
    let end = seconds(last)
    let times = ClockDrawing.times(from: min(seconds(first), end - ClockChart.leastTime), to: end)
    let line = correction(from: Int64(times.low), to: Int64(times.high))
    let points = pairs.map { (x: seconds($0.raw), y: Double($0.offset) / 1e6) }
    let squares = anchors.map { (x: seconds($0.device), y: offset($0)) }
    let offsets = (points + squares).map(\.y) + line.joined().map(\.y) + [0]
    let heights = offsetAxis(offsets)
    var drawing = ClockDrawing(
      title: labels.title, description: labels.description, times: times, heights: heights.scale)
    let moments = TimeTicks(low: instant(times.low), high: instant(times.high), language: language, zone: zone)
    drawing.axes(
      labels.offset(heights.unit.rawValue), heights.marks.map { (Double($0) * heights.unit.seconds, signed($0)) }, labels.time,
      moments.ticks().map { (seconds($0.moment), $0.label, $0.group) })
    let steps = clock.steps.prefix(ClockChart.mostPairs).map { seconds($0.after) }
    drawing.marks(steps: steps.filter { times.low <= $0 && $0 <= times.high })
    drawing.lines(line)
    drawing.rings(points)
    drawing.squares(squares)
    drawing.legend(
      pairs: points.isEmpty ? nil : labels.pair, correction: clock.segments.isEmpty ? nil : labels.correction,
      anchors: anchors.isEmpty ? nil : labels.anchor, steps: clock.steps.isEmpty ? nil : labels.step)
    return drawing.closed()
  }

  /// From a round offset below all to a round one above, in the unit that suits them.
  private func offsetAxis(_ offsets: [Double]) -> (unit: OffsetUnit, marks: [Int], scale: ChartScale) {
    let span = max((offsets.max() ?? 0) - (offsets.min() ?? 0), ClockChart.leastOffset)
    let unit = OffsetUnit(span: span)
    let step = RoundSteps.step(span / unit.seconds, parts: ClockDrawing.mostOffsets)
    let marks = RoundSteps.marks(offsets.map { $0 / unit.seconds }, step: step)
    return (
      unit, marks, ClockDrawing.heights(from: Double(marks[0]) * unit.seconds, to: Double(marks[marks.count - 1]) * unit.seconds)
    )
  }

  /// The line of the correction, apart at every step; empty when nothing is corrected.
  private func correction(from low: Int64, to high: Int64) -> [[(x: Double, y: Double)]] {
    clock.segments.indices.prefix(ClockChart.mostPairs).compactMap { index in
      let next = index + 1 < clock.segments.count ? clock.segments[index + 1].from.seconds : high
      let start = clock.segments[index].from.isMissing ? low : max(low, clock.segments[index].from.seconds)
      let end = min(high, next)
      guard start < end else { return nil }
      return [start, end].map { second in
        (Double(second), Double(clock.segments[index].offset(at: instant(Double(second)))) / 1e6)
      }
    }
  }

  private func signed(_ value: Int) -> String {
    value == 0 ? "0" : (value > 0 ? "+" : "−") + language.number(abs(value))
  }

  private func instant(_ seconds: Double) -> Instant { Instant(microseconds: Int64(seconds) * 1_000_000) }

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
