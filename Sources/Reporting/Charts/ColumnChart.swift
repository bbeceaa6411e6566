/// Columns over ordered groups (months, ranges of durations), or a line over them; the value stands over every column.
///
/// Draws at most ``most`` groups: the caller puts a table beside it that holds all. A missing value is a gap, not 0. The axis starts
/// at 0 unless it says where. Told by shape and words, never by colour; the same input gives the same bytes.
package struct ColumnChart: Sendable {
  package enum Style: Sendable {
    /// Counts: filled columns.
    case columns
    /// Shares or medians over time: points joined by a line that breaks at gaps.
    case line
  }

  /// One group.
  package struct Member: Sendable {
    /// Under the axis; labels that would touch each other are left out evenly.
    package var label: String
    /// Not negative; nil where nothing was measured.
    package var value: Double?
    /// The value in words of the reader's language, over its column.
    package var text: String
    /// Whether the value rests on too few cases: a ring of its own that no line runs through.
    package var isSmall: Bool

    package init(label: String, value: Double?, text: String, isSmall: Bool = false) {
      self.label = label
      self.value = value
      self.text = text
      self.isSmall = isSmall
    }
  }

  /// Where the axis begins and ends, with the words beside both; values outside stand on its edges.
  package struct Axis: Sendable {
    package var low: Double
    package var high: Double
    package var lowText: String
    package var highText: String

    package init(low: Double, high: Double, lowText: String, highText: String) {
      self.low = low
      self.high = high
      self.lowText = lowText
      self.highText = highText
    }
  }

  /// The most groups that are drawn: the last ones of a longer list.
  package static let most = 36

  private let members: [Member]
  private let style: Style
  private let axis: Axis?
  private let limit: (position: Double, label: String)?

  /// - Parameters:
  ///   - axis: of a line; nil begins at 0 and ends at the greatest value.
  ///   - limit: a dashed upright mark, at a position counted in groups from the left edge, and its words.
  package init(
    _ members: [Member], _ style: Style, axis: Axis? = nil, limit: (position: Double, label: String)? = nil
  ) {
    self.members = members.suffix(ColumnChart.most)
    self.style = style
    self.axis = axis
    self.limit = limit
  }

  /// The drawing, or nil when no group has a value.
  /// - Parameters:
  ///   - id: distinct on the page.
  ///   - title: what the picture says.
  ///   - description: the same with its main figures, for screen readers.
  package func svg(id: String, title: String, description: String) -> String? {
    guard let greatest = members.compactMap(\.value).filter(\.isFinite).max() else { return nil }
    var svg = SVGText(width: 360, height: 200, id: id, title: title, description: description)
    // Words of the axis stand to the right of it.
    let right = axis == nil ? 352.0 : 300
    let width = (right - 8) / Double(members.count)
    let (low, high) = (axis?.low ?? 0, axis?.high ?? greatest)
    let scale = high > low ? 124 / max(high - low, 1e-300) : 0
    func top(_ value: Double) -> Double { 170 - (min(max(value, low), high) - low) * scale }
    svg.path([(8, 170), (right, 170)])
    if let axis {
      svg.path([(8, 46), (right, 46)], " stroke-opacity=\".35\" stroke-dasharray=\"2 4\"")
      svg.label(axis.highText, x: right + 6, y: 50)
      svg.label(axis.lowText, x: right + 6, y: 174)
    }
    var line: [(x: Double, y: Double)] = []
    let step = labelStep(width)
    var free = -1e6
    for (index, member) in members.enumerated() {
      let x = 8 + (Double(index) + 0.5) * width
      if index % step == 0, !member.label.isEmpty { svg.label(member.label, x: x, y: 188, .middle) }
      guard let value = member.value, value.isFinite else {
        svg.path(line, " stroke-width=\"2\"")
        line = []
        continue
      }
      let y = top(value)
      switch style {
      case .columns:
        let half = width * 0.4
        svg.path(
          [(x - half, 170), (x - half, y), (x + half, y), (x + half, 170)], " fill=\"currentColor\" fill-opacity=\".35\"")
      case .line where member.isSmall:
        svg.path(line, " stroke-width=\"2\"")
        line = []
        svg.circle(x: x, y: y, radius: 4)
        continue
      case .line:
        line.append((x, y))
        svg.circle(x: x, y: y, radius: 3, isFilled: true)
      }
      guard fits(member.text, at: x, &free) else { continue }
      // Words of the outermost points keep inside the drawing.
      let anchor: SVGText.Anchor = axis == nil ? .middle : index == 0 ? .start : index == members.count - 1 ? .end : .middle
      svg.label(member.text, x: x, y: axis == nil ? y - 7 : y + 18, anchor)
    }
    if line.count > 1 { svg.path(line, " stroke-width=\"2\"") }
    if let limit {
      let x = 8 + min(max(limit.position, 0), Double(members.count)) * width
      svg.path([(x, 20), (x, 170)], " stroke-width=\"2\" stroke-dasharray=\"5 4\"")
      svg.label(limit.label, x: x, y: 14, x > 250 ? .end : x < 110 ? .start : .middle)
    }
    return svg.closed()
  }

  /// Every so many groups have their label, so that none touches the next.
  private func labelStep(_ width: Double) -> Int {
    let halves = members.map { Double($0.label.count) * ColumnChart.letter / 2 }
    return (1..<max(2, members.count)).first { step in
      let shown = stride(from: 0, to: halves.count, by: step).map { halves[$0] }
      return zip(shown, shown.dropFirst()).allSatisfy { $0 + $1 + 8 <= Double(step) * width }
    } ?? max(1, members.count)
  }

  /// Width of a letter.
  private static let letter = 7.6

  /// Whether words of this length find room to the right of the last ones.
  private func fits(_ words: String, at x: Double, _ free: inout Double) -> Bool {
    let half = Double(words.count) * ColumnChart.letter / 2
    guard !words.isEmpty, x - half >= free else { return false }
    free = x + half
    return true
  }
}
