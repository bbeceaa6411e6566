/// Columns over ordered ranges, or a line over ordered groups such as months.
///
/// Draws at most ``most`` groups: the caller puts a table beside it that holds all. A missing value is a gap, not 0. Values are told
/// in words where there is room, that of the greatest before all others; no word touches another one, or a line that runs there.
/// Told by shape and words, never by colour; the same input gives the same bytes.
package struct ColumnChart: Sendable {
  package enum Style: Sendable {
    /// Counts of ranges: filled columns from 0, each label where its range begins.
    case columns
    /// Shares or medians over time: points joined by a line that breaks at gaps.
    case line
  }

  /// One group.
  package struct Member: Sendable {
    /// Under the axis; labels that would touch each other are left out evenly.
    package var label: String
    /// What the label has in common with its neighbours, such as the year of a month: told once under all of them.
    package var group: String
    /// Not negative; nil where nothing was measured.
    package var value: Double?
    /// The value in words of the reader's language, near its column or point.
    package var text: String
    /// Whether the value rests on too few cases: a ring of its own that no line runs through.
    package var isSmall: Bool

    package init(label: String, group: String = "", value: Double?, text: String, isSmall: Bool = false) {
      self.label = label
      self.group = group
      self.value = value
      self.text = text
      self.isSmall = isSmall
    }
  }

  /// A value that a line across the drawing marks, and its words.
  package struct Mark: Sendable {
    package var value: Double
    package var text: String

    package init(value: Double, text: String) {
      self.value = value
      self.text = text
    }
  }

  /// The most groups that are drawn: the last ones of a longer list.
  package static let most = 36

  let members: [Member]
  let style: Style
  let marks: [Mark]
  let limit: (position: Double, label: String)?

  /// - Parameters:
  ///   - marks: in ascending order: the axis goes from the first to the last, and values outside stand on its edges. Without any
  ///     it goes from 0 to the greatest value.
  ///   - limit: a dashed upright mark, at a position counted in groups from the left edge, and its words.
  package init(
    _ members: [Member], _ style: Style, marks: [Mark] = [], limit: (position: Double, label: String)? = nil
  ) {
    self.members = members.suffix(ColumnChart.most)
    self.style = style
    self.marks = marks
    self.limit = limit
  }

  /// The drawing, or nil when no group has a value.
  /// - Parameters:
  ///   - id: distinct on the page.
  ///   - title: what the picture says.
  ///   - description: the same with its main figures, for screen readers.
  package func svg(id: String, title: String, description: String) -> String? {
    guard let greatest = members.compactMap(\.value).filter(\.isFinite).max() else { return nil }
    var drawing = ColumnDrawing(self, greatest: greatest)
    var svg = SVGText(height: drawing.height, id: id, title: title, description: description)
    drawing.draw(into: &svg)
    return svg.closed()
  }
}
