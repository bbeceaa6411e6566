/// The geometry of one ``LaneChart``: legend, times above and below, and the lanes between them.
struct LaneDrawing {
  private static let (left, right) = (30.0, 850.0)
  /// Of the legend, and of the words and the rows of a lane.
  private static let (legend, name, row, gap) = (52.0, 20.0, 18.0, 10.0)
  /// What lanes may take together, so that the drawing fits on a sheet of paper.
  private static let mostHeight = 960.0
  private static let mostRows = 6
  /// A shorter bar could not be told from its neighbours.
  private static let leastWidth = 3.0

  private let chart: LaneChart
  /// By lane: bars by row.
  private let rows: [[[LaneChart.Bar]]]

  init(_ chart: LaneChart) {
    self.chart = chart
    let count = Double(max(chart.lanes.count, 1))
    let room = (LaneDrawing.mostHeight / count - LaneDrawing.name - LaneDrawing.gap) / LaneDrawing.row
    let most = max(1, min(LaneDrawing.mostRows, Int(room)))
    let first = chart.ticks.first ?? 0
    let perSecond = LaneDrawing.scale(chart.ticks)
    rows = chart.lanes.map { lane in
      LaneDrawing.rows(lane.bars, most) { bar in
        let start = Double(bar.start - first) * perSecond
        return start...max(Double(bar.end - first) * perSecond, start + LaneDrawing.leastWidth)
      }
    }
  }

  private static func scale(_ ticks: [Int]) -> Double {
    (right - left) / Double(max((ticks.last ?? 0) - (ticks.first ?? 0), 1))
  }

  /// Each bar in the first row in which it overlaps no other; when all are taken, in the one that is free first.
  private static func rows(
    _ bars: [LaneChart.Bar], _ most: Int, _ extent: (LaneChart.Bar) -> ClosedRange<Double>
  ) -> [[LaneChart.Bar]] {
    var rows: [[LaneChart.Bar]] = []
    var ends: [Double] = []
    for bar in bars.sorted(by: { ($0.start, $0.end, $0.kind) < ($1.start, $1.end, $1.kind) }) {
      let place = extent(bar)
      if let row = ends.firstIndex(where: { $0 <= place.lowerBound }) {
        rows[row].append(bar)
        ends[row] = place.upperBound
      } else if rows.count < most {
        rows.append([bar])
        ends.append(place.upperBound)
      } else if let row = ends.indices.min(by: { ends[$0] < ends[$1] }) {
        rows[row].append(bar)
        ends[row] = max(ends[row], place.upperBound)
      }
    }
    return rows
  }

  func svg(_ labels: LaneChart.Labels) -> String {
    let heights = rows.map { LaneDrawing.name + Double(max($0.count, 1)) * LaneDrawing.row + LaneDrawing.gap }
    let bottom = LaneDrawing.legend + heights.reduce(0, +)
    var svg = SVGText(height: Int(bottom) + 24, id: labels.id, title: labels.title, description: labels.description)
    legend(&svg, labels)
    for tick in chart.ticks {
      let x = place(tick)
      for y in [LaneDrawing.legend - 9, bottom + 17] { svg.label(labels.time(tick), x: x, y: y, .middle) }
    }
    var y = LaneDrawing.legend
    for (index, lane) in chart.lanes.enumerated() {
      // Marks of the times leave the names free.
      svg.segments(
        chart.ticks.map { (x: place($0), y: y + LaneDrawing.name - 2, end: y + heights[index] - 4) }, " stroke-opacity=\".25\"")
      svg.label(lane.name, x: LaneDrawing.left, y: y + LaneDrawing.name - 6)
      draw(&svg, rows[index], top: y + LaneDrawing.name)
      y += heights[index]
      svg.path([(LaneDrawing.left, y - 4), (LaneDrawing.right, y - 4)], " stroke-opacity=\".4\"")
    }
    return svg.closed()
  }

  private func place(_ second: Int) -> Double {
    LaneDrawing.left + Double(second - (chart.ticks.first ?? 0)) * LaneDrawing.scale(chart.ticks)
  }

  private func legend(_ svg: inout SVGText, _ labels: LaneChart.Labels) {
    var x = LaneDrawing.left
    for kind in LaneChart.Kind.allCases.reversed() {
      guard let name = labels.kinds[kind] else { continue }
      svg.rectangles([rectangle(from: x, to: x + 18, middle: 13, kind)], LaneDrawing.look(kind))
      svg.label(name, x: x + 26, y: 18)
      x += 50 + SVGText.width(name)
    }
  }

  /// One path for all bars of a kind, the gravest kind on top.
  private func draw(_ svg: inout SVGText, _ rows: [[LaneChart.Bar]], top: Double) {
    for kind in LaneChart.Kind.allCases {
      let rectangles = rows.enumerated().flatMap { number, bars in
        bars.filter { $0.kind == kind }.map {
          rectangle(from: place($0.start), to: place($0.end), middle: top + (Double(number) + 0.5) * LaneDrawing.row, kind)
        }
      }
      svg.rectangles(rectangles, LaneDrawing.look(kind))
    }
  }

  /// The graver the kind, the higher.
  private func rectangle(from start: Double, to end: Double, middle y: Double, _ kind: LaneChart.Kind) -> LabelBox {
    let half =
      switch kind {
      case .violation: 8.0
      case .compliant: 5.0
      case .notAssessed: 2.5
      }
    return LabelBox(x: start...max(end, start + LaneDrawing.leastWidth), y: y - half...y + half)
  }

  private static func look(_ kind: LaneChart.Kind) -> StaticString {
    switch kind {
    case .violation: " class=\"violation\" fill=\"currentColor\""
    case .compliant: " class=\"compliant\" fill=\"currentColor\" fill-opacity=\".3\" stroke-width=\".6\""
    case .notAssessed: " class=\"unassessed\" stroke-dasharray=\"2 2\""
    }
  }
}
