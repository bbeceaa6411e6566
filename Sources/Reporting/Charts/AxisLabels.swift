/// Words under an axis in two lines: a label for each place, and under runs of places what they have in common, such as the year.
struct AxisLabels {
  struct Place {
    var x: Double
    var label: String
    /// What this place has in common with its neighbours; empty for nothing.
    var group = ""
  }

  /// Between two labels at least.
  private static let gap = 5.0
  /// From the axis to the first line of words, and from there to the next.
  private static let (first, next) = (20.0, 19.0)
  /// The height of both lines, and of the first alone.
  static let (height, lineHeight) = (46.0, 28.0)

  let places: [Place]
  /// Words keep inside.
  let range: ClosedRange<Double>
  /// Whether a place stands for all up to the next one, as a month does: what runs have in common is then set apart by lines.
  let isBanded: Bool

  func draw(into svg: inout SVGText, axis y: Double) {
    let step = step
    for place in places.enumerated().filter({ $0.offset % step == 0 }).map(\.element) {
      svg.path([(place.x, y), (place.x, y + 5)])
      svg.label(place.label, x: centre(place.label, at: place.x), y: y + AxisLabels.first, .middle)
    }
    var taken: [LabelBox] = []
    for run in runs.sorted(by: { $1.count < $0.count }) where !run[0].group.isEmpty {
      let words = run[0].group
      let x = centre(words, at: (run[0].x + run[run.count - 1].x) / 2)
      let box = SVGText.box(words, x: x, y: y + AxisLabels.first + AxisLabels.next, .middle)
      guard !taken.contains(where: { $0.touches(box) }) else { continue }
      taken.append(box)
      svg.label(words, x: x, y: y + AxisLabels.first + AxisLabels.next, .middle)
    }
    for (run, after) in zip(runs, runs.dropFirst()) where isBanded {
      let x = (run[run.count - 1].x + after[0].x) / 2
      svg.path([(x, y), (x, y + AxisLabels.first + AxisLabels.next)], " stroke-opacity=\".4\"")
    }
  }

  /// Every so many places have their label, so that none comes near the next.
  private var step: Int {
    let boxes = places.map { SVGText.box($0.label, x: centre($0.label, at: $0.x), y: 0, .middle).x }
    return (1..<max(2, places.count)).first { step in
      let shown = stride(from: 0, to: boxes.count, by: step).map { boxes[$0] }
      return zip(shown, shown.dropFirst()).allSatisfy { $0.upperBound + AxisLabels.gap <= $1.lowerBound }
    } ?? max(1, places.count)
  }

  /// Neighbours that have the same in common.
  private var runs: [[Place]] {
    places.reduce(into: []) { runs, place in
      if let last = runs.indices.last, runs[last][0].group == place.group {
        runs[last].append(place)
      } else {
        runs.append([place])
      }
    }
  }

  private func centre(_ words: String, at x: Double) -> Double {
    let half = SVGText.width(words) / 2
    return max(range.lowerBound + half, min(x, range.upperBound - half))
  }
}
