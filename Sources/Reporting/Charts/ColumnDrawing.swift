/// The geometry of one ``ColumnChart``: first all lines and shapes, then words where these leave room.
struct ColumnDrawing {
  /// Edges and height of the field of values.
  private static let (left, right, field) = (64.0, 864.0, 160.0)
  /// Above the field: room for the words of the greatest value, and for those of the limit over them.
  private static let (valueRoom, limitRoom) = (34.0, 28.0)
  /// Where the words of the limit stand, and where its line begins.
  private static let (limitWords, limitTop) = (16.0, 22.0)
  /// Of a column, how much of its place it fills on either side of its middle.
  private static let half = 0.4

  /// From a point to words beside what stands over it.
  private static let aside = 4.0
  /// From a point to the line on which its words stand, the nearest first.
  private static let rises = [-10.0, -14, -18, 22, 26, 30, -24, 36, -38, 50]

  private typealias Point = (x: Double, y: Double)

  private let chart: ColumnChart
  private let top: Double
  private let low: Double
  private let scale: Double
  private var placer: LabelPlacer

  init(_ chart: ColumnChart, greatest: Double) {
    self.chart = chart
    top = ColumnDrawing.valueRoom + (chart.limit == nil ? 0 : ColumnDrawing.limitRoom)
    low = chart.marks.first?.value ?? 0
    let high = chart.marks.last?.value ?? greatest
    scale = high > low ? ColumnDrawing.field / max(high - low, 1e-300) : 0
    // Left of the field stand the words of its marks.
    placer = LabelPlacer(
      frame: LabelBox(x: (chart.marks.isEmpty ? 0 : ColumnDrawing.left)...Double(SVGText.wide), y: 0...top + ColumnDrawing.field))
    placer.lines = [((ColumnDrawing.left, bottom), (ColumnDrawing.right, bottom))]
  }

  /// Of the whole drawing.
  var height: Int { Int(bottom + (chart.members.contains { !$0.group.isEmpty } ? AxisLabels.height : AxisLabels.lineHeight)) }
  private var bottom: Double { top + ColumnDrawing.field }
  private var width: Double { (ColumnDrawing.right - ColumnDrawing.left) / Double(chart.members.count) }
  private func middle(_ index: Int) -> Double { ColumnDrawing.left + (Double(index) + 0.5) * width }
  private func place(_ value: Double) -> Double { bottom - max(0, value - low) * scale }

  /// A value that is there, no higher and no lower than the axis.
  private func point(_ index: Int) -> Point? {
    guard let value = chart.members[index].value, value.isFinite else { return nil }
    return (middle(index), max(top, place(value)))
  }

  mutating func draw(into svg: inout SVGText) {
    axis(&svg)
    limit(&svg)
    switch chart.style {
    case .columns: columns(&svg)
    case .line: line(&svg)
    }
    values(&svg)
  }

  private mutating func axis(_ svg: inout SVGText) {
    let (left, right) = (ColumnDrawing.left, ColumnDrawing.right)
    svg.path([(left, bottom), (right, bottom)])
    for mark in chart.marks {
      let y = place(mark.value)
      svg.path([(left, y), (right, y)], " stroke-opacity=\".25\"")
      svg.label(mark.text, x: left - 8, y: y + 5, .end)
      placer.occupy(SVGText.box(mark.text, x: left - 8, y: y + 5, .end))
      placer.faint.append(((left, y), (right, y)))
    }
    let shift = chart.style == .columns ? width / 2 : 0
    let places = chart.members.indices.map {
      AxisLabels.Place(x: middle($0) - shift, label: chart.members[$0].label, group: chart.members[$0].group)
    }
    AxisLabels(places: places, range: 0...Double(SVGText.wide), isBanded: chart.style == .line).draw(into: &svg, axis: bottom)
  }

  /// Its words stand above all values, and none of these on its line.
  private mutating func limit(_ svg: inout SVGText) {
    guard let limit = chart.limit else { return }
    let x = ColumnDrawing.left + min(max(limit.position, 0), Double(chart.members.count)) * width
    svg.path([(x, ColumnDrawing.limitTop), (x, bottom)], " stroke-width=\"2\" stroke-dasharray=\"5 4\"")
    placer.lines.append(((x, ColumnDrawing.limitTop), (x, bottom)))
    let anchors: [SVGText.Anchor] = [.middle, .end, .start]
    let candidates: [LabelPlacer.Candidate] = anchors.map { (x, ColumnDrawing.limitWords, $0) }
    if let place = placer.place(limit.label, candidates) { svg.label(limit.label, x: place.x, y: place.y, place.anchor) }
  }

  private mutating func columns(_ svg: inout SVGText) {
    for (index, point) in chart.members.indices.compactMap({ index in point(index).map { (index, $0) } }) {
      let edges = point.x - width * ColumnDrawing.half...point.x + width * ColumnDrawing.half
      let box = LabelBox(x: edges, y: point.y...bottom)
      svg.rectangles([box], " fill=\"currentColor\" fill-opacity=\".35\"")
      if chart.members[index].value != 0 { placer.occupy(box) }
    }
  }

  /// Points, and a line through those that stand next to each other and rest on enough cases.
  private mutating func line(_ svg: inout SVGText) {
    var line: [Point] = []
    for index in chart.members.indices {
      let isSmall = chart.members[index].isSmall
      if let point = point(index), !isSmall { line.append(point) } else { join(&line, &svg) }
      guard let point = point(index) else { continue }
      let radius = isSmall ? 4 : 3
      svg.circle(x: point.x, y: point.y, radius: radius, isFilled: !isSmall)
      let reach = Double(radius)
      placer.occupy(LabelBox(x: point.x - reach...point.x + reach, y: point.y - reach...point.y + reach))
    }
    join(&line, &svg)
  }

  private mutating func join(_ line: inout [Point], _ svg: inout SVGText) {
    if line.count > 1 { svg.path(line, " stroke-width=\"2\"") }
    for (from, to) in zip(line, line.dropFirst()) { placer.lines.append((from, to)) }
    line = []
  }

  /// The greatest first: where room is short, the small ones go without.
  private mutating func values(_ svg: inout SVGText) {
    let told = chart.members.indices.compactMap { index -> (words: String, value: Double, point: Point)? in
      let member = chart.members[index]
      guard !member.text.isEmpty, !(chart.style == .line && member.isSmall), let value = member.value, let point = point(index)
      else { return nil }
      return (member.text, value, point)
    }
    for label in told.sorted(by: { $0.value > $1.value }) {
      guard let place = placer.place(label.words, candidates(at: label.point)) else { continue }
      svg.label(label.words, x: place.x, y: place.y, place.anchor)
    }
  }

  /// Over a column, beside a limit that stands in its middle; over, under or beside a point.
  private func candidates(at point: Point) -> [LabelPlacer.Candidate] {
    let aside: [(shift: Double, anchor: SVGText.Anchor)] = [
      (0, .middle), (ColumnDrawing.aside, .start), (-ColumnDrawing.aside, .end),
    ]
    let rises = chart.style == .columns ? [-7.0] : ColumnDrawing.rises
    let places = rises.flatMap { rise in aside.map { (point.x + $0.shift, point.y + rise, $0.anchor) } }
    guard chart.style == .line else { return places }
    return places + [(point.x + 10, point.y + 5, .start), (point.x - 10, point.y + 5, .end)]
  }
}
