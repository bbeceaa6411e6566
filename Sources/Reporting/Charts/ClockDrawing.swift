/// The geometry of one ``ClockChart``: axes, and the shapes of its kinds.
struct ClockDrawing {
  typealias Point = (x: Double, y: Double)

  /// Parts of the axis of offsets.
  static let mostOffsets = 6
  /// Edges of the axes; points keep off the frame by its inset.
  private static let (left, right, top, bottom) = (76.0, 856.0, 58.0, 268.0)
  private static let inset = 10.0
  private static let height = 368
  /// Where the title of the upright axis, the top of a step's mark, that of the level axis and the legend stand.
  private static let (offsetTitle, stepTop, timeTitle, legendY) = (18.0, 34.0, 329.0, 356.0)

  private let times: ChartScale
  private let heights: ChartScale
  private var svg: SVGText

  init(title: String, description: String, times: ChartScale, heights: ChartScale) {
    self.times = times
    self.heights = heights
    svg = SVGText(height: ClockDrawing.height, id: "clock-chart", title: title, description: description)
  }

  static func times(from low: Double, to high: Double) -> ChartScale {
    ChartScale(low: low, high: high, start: left + inset, end: right - inset)
  }

  static func heights(from low: Double, to high: Double) -> ChartScale {
    ChartScale(low: low, high: high, start: bottom, end: top)
  }

  func closed() -> String { svg.closed() }

  mutating func axes(
    _ offset: String, _ offsets: [(value: Double, label: String)], _ time: String,
    _ moments: [(second: Double, label: String, group: String)]
  ) {
    let (left, right, top, bottom) = (ClockDrawing.left, ClockDrawing.right, ClockDrawing.top, ClockDrawing.bottom)
    svg.label(offset, x: 4, y: ClockDrawing.offsetTitle)
    svg.path([(left, top), (left, bottom), (right, bottom)])
    for (value, label) in offsets {
      let y = heights.place(value)
      svg.path([(left, y), (right, y)], value == 0 ? " stroke-opacity=\".6\"" : " stroke-opacity=\".2\"")
      svg.label(label, x: left - 8, y: y + 5, .end)
    }
    let places = moments.map { AxisLabels.Place(x: times.place($0.second), label: $0.label, group: $0.group) }
    AxisLabels(places: places, range: 0...Double(SVGText.wide), isBanded: false).draw(into: &svg, axis: bottom)
    svg.label(time, x: (left + right) / 2, y: ClockDrawing.timeTitle, .middle)
  }

  /// Dashed upright marks with a wedge on top.
  mutating func marks(steps: [Double]) {
    for second in steps {
      let x = times.place(second)
      svg.path([(x, ClockDrawing.stepTop + 8), (x, ClockDrawing.bottom)], " stroke-dasharray=\"3 4\"")
      wedge(x: x, y: ClockDrawing.stepTop)
    }
  }

  mutating func lines(_ lines: [[Point]]) {
    for line in lines { svg.path(line.map { (times.place($0.x), heights.place($0.y)) }, " stroke-width=\"2.5\"") }
  }

  mutating func rings(_ points: [Point]) {
    for point in points { svg.circle(x: times.place(point.x), y: heights.place(point.y), radius: 3) }
  }

  mutating func squares(_ points: [Point]) {
    for point in points { square(x: times.place(point.x), y: heights.place(point.y)) }
  }

  /// Only what the drawing holds: nil for what it does not.
  mutating func legend(pairs: String?, correction: String?, anchors: String?, steps: String?) {
    var x = 16.0
    let y = ClockDrawing.legendY
    func next(_ words: String) {
      svg.label(words, x: x + 18, y: y)
      x += 46 + SVGText.width(words)
    }
    if let pairs {
      svg.circle(x: x, y: y - 5, radius: 3)
      next(pairs)
    }
    if let correction {
      svg.path([(x - 10, y - 5), (x + 10, y - 5)], " stroke-width=\"2.5\"")
      next(correction)
    }
    if let anchors {
      square(x: x, y: y - 5)
      next(anchors)
    }
    if let steps {
      wedge(x: x, y: y - 9)
      next(steps)
    }
  }

  private mutating func wedge(x: Double, y: Double) {
    svg.path([(x - 5, y), (x + 5, y), (x, y + 8), (x - 5, y)], " fill=\"currentColor\"")
  }

  private mutating func square(x: Double, y: Double) {
    svg.path([(x - 4, y - 4), (x + 4, y - 4), (x + 4, y + 4), (x - 4, y + 4), (x - 4, y - 4)], " fill=\"currentColor\"")
  }
}
