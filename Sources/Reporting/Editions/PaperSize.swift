/// Paper that offices print on.
package enum PaperSize: String, Sendable, CaseIterable {
  case a4
  /// Folio as sold in Indonesia, 215 × 330 mm.
  case f4

  /// Width and height upright, as a stylesheet writes them.
  var sides: (width: String, height: String) {
    switch self {
    case .a4: ("210mm", "297mm")
    case .f4: ("215mm", "330mm")
    }
  }

  /// A stylesheet's `@page` sizes with the sides of this paper.
  func sized(_ style: String) -> String {
    let (width, height) = sides
    var style = style.replacing("size: A4 landscape", with: "size: \(height) \(width)").replacing(
      "size: A4", with: "size: \(width) \(height)")
    // What was sized for another paper before.
    for other in PaperSize.allCases where other != self {
      style = style.replacing("size: \(other.sides.width) \(other.sides.height)", with: "size: \(width) \(height)")
        .replacing("size: \(other.sides.height) \(other.sides.width)", with: "size: \(height) \(width)")
    }
    return style
  }
}
